-- The monthly bills. That a unit has one for a month is a primary key; nothing in these tables is ever changed. A bill is
-- read against its digest, which covers its lines and their prices: no line can come or go unseen, and a foreign key, which
-- PostgreSQL checks row by row, would double the time of a run.
CREATE TABLE IF NOT EXISTS anju_bill (
    unit         VARCHAR(200) NOT NULL,
    bill_month   DATE         NOT NULL, -- the first day of it
    complex      VARCHAR(200) NOT NULL,
    total        BIGINT       NOT NULL, -- fen
    as_of        DATE         NOT NULL, -- the day decided for
    known_second BIGINT       NOT NULL, -- since 1970; up to when facts were known
    known_nano   INTEGER      NOT NULL,
    rule_book    BYTEA        NOT NULL,
    explanation  BYTEA        NOT NULL,
    digest       BYTEA        NOT NULL,
    PRIMARY KEY (unit, bill_month)
);
CREATE INDEX IF NOT EXISTS anju_bill_of_complex ON anju_bill (complex, bill_month);

CREATE TABLE IF NOT EXISTS anju_bill_line (
    unit        VARCHAR(200) NOT NULL,
    bill_month  DATE         NOT NULL,
    line        INTEGER      NOT NULL, -- from 1
    price       BYTEA        NOT NULL, -- the digest of an agreed price
    first_day   DATE         NOT NULL,
    last_day    DATE         NOT NULL, -- included
    held_from   DATE,                  -- an end of the tenure that is open is NULL
    held_to     DATE,
    standing    VARCHAR(20)  NOT NULL,
    holder      VARCHAR(200) NOT NULL,
    payer       VARCHAR(20)  NOT NULL,
    vacant      BOOLEAN      NOT NULL,
    quantity    BIGINT       NOT NULL, -- as the basis of the item counts
    months      BIGINT       NOT NULL, -- with the next, how many months: a fraction
    months_over BIGINT       NOT NULL,
    fen         BIGINT       NOT NULL,
    PRIMARY KEY (unit, bill_month, line)
);

-- The agreed prices that bills were made at, each once, with the clause that sets it and the instrument as it was then.
CREATE TABLE IF NOT EXISTS anju_bill_price (
    digest             BYTEA        PRIMARY KEY,
    item               VARCHAR(200) NOT NULL,
    item_kind          VARCHAR(40)  NOT NULL,
    basis              VARCHAR(40)  NOT NULL,
    item_zh            VARCHAR      NOT NULL,
    item_en            VARCHAR      NOT NULL,
    usage              VARCHAR      NOT NULL,
    grade              VARCHAR      NOT NULL,
    lift               BOOLEAN      NOT NULL,
    valid_from         DATE,                  -- an end that is open is NULL
    valid_to           DATE,
    micros             BIGINT       NOT NULL, -- millionths of a yuan
    instrument         VARCHAR      NOT NULL,
    title_zh           VARCHAR      NOT NULL,
    title_en           VARCHAR      NOT NULL,
    short_zh           VARCHAR      NOT NULL,
    short_en           VARCHAR      NOT NULL,
    instrument_number  VARCHAR      NOT NULL,
    instrument_force   VARCHAR(40)  NOT NULL,
    dated              BOOLEAN      NOT NULL, -- whether the next two say something; each is open where it is NULL
    force_from         DATE,
    force_to           DATE,
    provenance         VARCHAR(40)  NOT NULL,
    note_zh            VARCHAR      NOT NULL,
    note_en            VARCHAR      NOT NULL,
    article            INTEGER      NOT NULL,
    paragraph          INTEGER      NOT NULL,
    article_item       INTEGER      NOT NULL,
    cited_place        VARCHAR      NOT NULL,
    posted_as          VARCHAR      NOT NULL,
    adopted            BOOLEAN      NOT NULL
);

CREATE TABLE IF NOT EXISTS anju_bill_price_part (
    price    BYTEA   NOT NULL REFERENCES anju_bill_price,
    part     INTEGER NOT NULL, -- from 1
    part_zh  VARCHAR NOT NULL,
    part_en  VARCHAR NOT NULL,
    part_micros BIGINT NOT NULL, -- millionths of a yuan
    deducted BOOLEAN NOT NULL,
    guided   BOOLEAN NOT NULL,
    PRIMARY KEY (price, part)
);
