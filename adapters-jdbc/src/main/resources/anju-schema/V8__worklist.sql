-- What is owed in the proceedings, worked out from the events and made again whenever the law changes: no table of record.
CREATE TABLE IF NOT EXISTS anju_proceeding (
    journal  VARCHAR(200) NOT NULL,
    workflow VARCHAR(200) NOT NULL,
    name     VARCHAR(200) NOT NULL,
    version  BIGINT       NOT NULL, -- below zero while nothing was worked out yet
    stage    VARCHAR(200) NOT NULL,
    title_zh VARCHAR      NOT NULL,
    title_en VARCHAR      NOT NULL,
    ended    BOOLEAN      NOT NULL,
    PRIMARY KEY (journal, workflow, name)
);

CREATE TABLE IF NOT EXISTS anju_work_item (
    item         BYTEA         PRIMARY KEY, -- the digest of proceeding, duty and what it is about
    journal      VARCHAR(200)  NOT NULL,
    workflow     VARCHAR(200)  NOT NULL,
    name         VARCHAR(200)  NOT NULL,
    duty         VARCHAR(200)  NOT NULL,
    about        VARCHAR(200)  NOT NULL,
    what_zh      VARCHAR       NOT NULL,
    what_en      VARCHAR       NOT NULL,
    unit         VARCHAR(40)   NOT NULL,
    limit_second BIGINT        NOT NULL, -- since 1970 by the clock of the place; the largest number where there is no limit
    missing      VARCHAR ARRAY NOT NULL,
    line         INTEGER       NOT NULL, -- its place among those of its proceeding
    FOREIGN KEY (journal, workflow, name) REFERENCES anju_proceeding
);
-- First due first; bytes are ordered alike in every database, texts are not.
CREATE INDEX IF NOT EXISTS anju_work_item_by_limit ON anju_work_item (limit_second, item);
CREATE INDEX IF NOT EXISTS anju_work_item_of_proceeding ON anju_work_item (journal, workflow, name);

-- Up to where the feed was worked through; one row.
CREATE TABLE IF NOT EXISTS anju_work_place (
    id    INTEGER PRIMARY KEY,
    place BIGINT  NOT NULL
);
