-- The register: what each batch said, never changed. The number of a batch is the next one: of two writers who record at
-- the same time one waits for the other to commit, and then fails and looks at what the other recorded.
CREATE TABLE IF NOT EXISTS anju_register_batch (
    number          BIGINT  PRIMARY KEY,
    recorded_second BIGINT  NOT NULL, -- since 1970
    recorded_nano   INTEGER NOT NULL
);

-- In the tables of facts: place is the row's in its batch; an end of its days that is open is NULL; where it is withdrawn
-- it says that for those days there is nothing, and only its key counts. A batch and its rows are one transaction; a foreign
-- key to the batch, which PostgreSQL checks row by row, would add half to the time of a million rows.
CREATE TABLE IF NOT EXISTS anju_complex (
    batch      BIGINT       NOT NULL,
    place      INTEGER      NOT NULL,
    valid_from DATE,
    valid_to   DATE,
    withdrawn  BOOLEAN      NOT NULL,
    id         VARCHAR(200) NOT NULL,
    name       VARCHAR      NOT NULL,
    community  VARCHAR(12)  NOT NULL,
    stage      VARCHAR(40)  NOT NULL,
    PRIMARY KEY (id, batch, place)
);
CREATE INDEX IF NOT EXISTS anju_complex_of_community ON anju_complex (community);

-- Areas are in hundredths of a square metre; NULL where nobody knows.
CREATE TABLE IF NOT EXISTS anju_unit (
    batch           BIGINT       NOT NULL,
    place           INTEGER      NOT NULL,
    valid_from      DATE,
    valid_to        DATE,
    withdrawn       BOOLEAN      NOT NULL,
    id              VARCHAR(200) NOT NULL,
    complex         VARCHAR(200) NOT NULL,
    building        VARCHAR      NOT NULL,
    label           VARCHAR      NOT NULL,
    usage           VARCHAR(40)  NOT NULL,
    registered_area BIGINT,
    surveyed_area   BIGINT,
    contract_area   BIGINT,
    PRIMARY KEY (id, batch, place)
);
CREATE INDEX IF NOT EXISTS anju_unit_of_complex ON anju_unit (complex);

CREATE TABLE IF NOT EXISTS anju_ownership (
    batch      BIGINT        NOT NULL,
    place      INTEGER       NOT NULL,
    valid_from DATE,
    valid_to   DATE,
    withdrawn  BOOLEAN       NOT NULL,
    unit       VARCHAR(200)  NOT NULL,
    complex    VARCHAR(200)  NOT NULL, -- the unit's, which never changes
    title      VARCHAR(40)   NOT NULL,
    owners     VARCHAR ARRAY NOT NULL,
    PRIMARY KEY (unit, batch, place)
);
CREATE INDEX IF NOT EXISTS anju_ownership_of_complex ON anju_ownership (complex);

CREATE TABLE IF NOT EXISTS anju_provider (
    batch      BIGINT      NOT NULL,
    place      INTEGER     NOT NULL,
    valid_from DATE,
    valid_to   DATE,
    withdrawn  BOOLEAN     NOT NULL,
    id         VARCHAR(18) NOT NULL,
    name       VARCHAR     NOT NULL,
    PRIMARY KEY (id, batch, place)
);

CREATE TABLE IF NOT EXISTS anju_service (
    batch      BIGINT       NOT NULL,
    place      INTEGER      NOT NULL,
    valid_from DATE,
    valid_to   DATE,
    withdrawn  BOOLEAN      NOT NULL,
    complex    VARCHAR(200) NOT NULL,
    provider   VARCHAR(18)  NOT NULL,
    kind       VARCHAR(40)  NOT NULL,
    PRIMARY KEY (complex, batch, place)
);

CREATE TABLE IF NOT EXISTS anju_body (
    batch      BIGINT       NOT NULL,
    place      INTEGER      NOT NULL,
    valid_from DATE,
    valid_to   DATE,
    withdrawn  BOOLEAN      NOT NULL,
    id         VARCHAR(200) NOT NULL,
    kind       VARCHAR(40)  NOT NULL,
    name       VARCHAR      NOT NULL,
    division   VARCHAR(12)  NOT NULL,
    complex    VARCHAR(200), -- NULL for a public body
    PRIMARY KEY (id, batch, place)
);
CREATE INDEX IF NOT EXISTS anju_body_of_complex ON anju_body (complex);
