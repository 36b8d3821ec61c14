-- The public-revenue ledger of a complex. Nothing in it is ever changed.
CREATE TABLE IF NOT EXISTS anju_ledger (
    complex VARCHAR(200) PRIMARY KEY
);

CREATE TABLE IF NOT EXISTS anju_ledger_account (
    complex    VARCHAR(200) NOT NULL REFERENCES anju_ledger,
    code       VARCHAR(7)   NOT NULL,
    kind       VARCHAR(20)  NOT NULL,
    heading_zh VARCHAR      NOT NULL,
    heading_en VARCHAR      NOT NULL,
    name_zh    VARCHAR      NOT NULL,
    name_en    VARCHAR      NOT NULL,
    PRIMARY KEY (complex, code)
);

-- Entries and closings count in one sequence: of two writers who want the same place, whatever they want it for, one waits
-- for the other to commit, and then fails.
CREATE TABLE IF NOT EXISTS anju_ledger_step (
    complex         VARCHAR(200) NOT NULL REFERENCES anju_ledger,
    step            INTEGER      NOT NULL,
    kind            VARCHAR(20)  NOT NULL, -- of the entry, or CLOSING
    booked_on       DATE         NOT NULL, -- the day it counts on; of a closing, the last day of its quarter
    recorded_second BIGINT       NOT NULL, -- since 1970; of a closing, up to when entries were known
    recorded_nano   INTEGER      NOT NULL,
    id              VARCHAR(200),          -- from here on of an entry only
    happened_on     DATE,
    document        VARCHAR,
    bank_reference  VARCHAR(200),
    cites           VARCHAR(200),
    reverses        VARCHAR(200),          -- what a reversal cites, so that nothing is taken back twice
    balance         BIGINT,                -- from here on of a closing only, in fen
    root            BYTEA,
    PRIMARY KEY (complex, step),
    UNIQUE (id, complex), -- the complex comes last, so that nobody who looks for a step is led through these keys
    UNIQUE (bank_reference, complex),
    UNIQUE (reverses, complex)
);

-- The lines of the entries. The days and moments of the entry stand here again, so that the balances of a whole city are one
-- pass over one table; they cannot part, because neither table ever changes.
CREATE TABLE IF NOT EXISTS anju_ledger_posting (
    complex         VARCHAR(200) NOT NULL,
    step            INTEGER      NOT NULL,
    line            INTEGER      NOT NULL, -- from 1
    account         VARCHAR(7)   NOT NULL,
    fen             BIGINT       NOT NULL, -- a credit is negative
    booked_on       DATE         NOT NULL,
    recorded_second BIGINT       NOT NULL,
    recorded_nano   INTEGER      NOT NULL,
    opening         BOOLEAN      NOT NULL, -- of an entry that brings in what was there before the ledger
    PRIMARY KEY (complex, step, line),
    FOREIGN KEY (complex, step) REFERENCES anju_ledger_step
);
