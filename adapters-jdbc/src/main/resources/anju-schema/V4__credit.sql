-- Everything told of a record of credit, once for each moment it was told.
CREATE TABLE IF NOT EXISTS anju_credit_record (
    provider        VARCHAR(18)  NOT NULL,
    id              VARCHAR(200) NOT NULL,
    recorded_second BIGINT       NOT NULL,
    recorded_nano   INTEGER      NOT NULL,
    item            VARCHAR(200) NOT NULL,
    effective       DATE         NOT NULL,
    project         VARCHAR(200),
    fact            VARCHAR      NOT NULL,
    until           DATE,
    points          BIGINT,                -- thousandths of a point
    disclosed_from  DATE         NOT NULL,
    penalty         BOOLEAN      NOT NULL,
    final_from      DATE,
    summary_person  BOOLEAN      NOT NULL,
    objected        BOOLEAN      NOT NULL, -- whether the next two say something; each is open where it is null
    objection_from  DATE,
    objection_to    DATE,
    removal         VARCHAR(20),
    removed_on      DATE,
    removed_second  BIGINT,
    removed_nano    INTEGER,
    punished        BOOLEAN      NOT NULL, -- as objected
    punished_from   DATE,
    punished_to     DATE,
    PRIMARY KEY (provider, id, recorded_second, recorded_nano)
);

-- A quarter has one list; who stood on it; what was taken off again.
CREATE TABLE IF NOT EXISTS anju_list (
    list_year       INTEGER NOT NULL,
    list_quarter    INTEGER NOT NULL,
    published_on    DATE    NOT NULL,
    recorded_second BIGINT  NOT NULL,
    recorded_nano   INTEGER NOT NULL,
    PRIMARY KEY (list_year, list_quarter)
);

CREATE TABLE IF NOT EXISTS anju_list_line (
    list_year    INTEGER      NOT NULL,
    list_quarter INTEGER      NOT NULL,
    provider     VARCHAR(18)  NOT NULL,
    complex      VARCHAR(200) NOT NULL, -- empty for the provider as a whole
    side         VARCHAR(10)  NOT NULL,
    PRIMARY KEY (list_year, list_quarter, provider, complex, side),
    FOREIGN KEY (list_year, list_quarter) REFERENCES anju_list
);

CREATE TABLE IF NOT EXISTS anju_list_removal (
    list_year      INTEGER      NOT NULL,
    list_quarter   INTEGER      NOT NULL,
    provider       VARCHAR(18)  NOT NULL,
    complex        VARCHAR(200) NOT NULL,
    side           VARCHAR(10)  NOT NULL,
    removed_second BIGINT       NOT NULL,
    removed_nano   INTEGER      NOT NULL,
    PRIMARY KEY (list_year, list_quarter, provider, complex, side),
    FOREIGN KEY (list_year, list_quarter, provider, complex, side) REFERENCES anju_list_line
);

CREATE TABLE IF NOT EXISTS anju_rectification (
    provider        VARCHAR(18)  NOT NULL,
    complex         VARCHAR(200) NOT NULL,
    list_year       INTEGER      NOT NULL,
    list_quarter    INTEGER      NOT NULL,
    recorded_second BIGINT       NOT NULL,
    recorded_nano   INTEGER      NOT NULL,
    due             DATE         NOT NULL,
    accepted_on     VARCHAR(10)  NOT NULL, -- empty while it was not; a key cannot be null
    PRIMARY KEY (provider, complex, list_year, list_quarter, recorded_second, recorded_nano, due, accepted_on)
);

CREATE TABLE IF NOT EXISTS anju_merger (
    absorbed        VARCHAR(18) NOT NULL,
    into_provider   VARCHAR(18) NOT NULL,
    merged_on       DATE        NOT NULL,
    recorded_second BIGINT      NOT NULL,
    recorded_nano   INTEGER     NOT NULL,
    PRIMARY KEY (absorbed, into_provider, merged_on, recorded_second, recorded_nano)
);
