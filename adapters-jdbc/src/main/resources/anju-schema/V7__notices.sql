-- What was posted, as people read it. Nothing is ever changed or taken away; each is read against its digest.
CREATE TABLE IF NOT EXISTS anju_notice (
    id            VARCHAR(200)  PRIMARY KEY,
    kind          VARCHAR(20)   NOT NULL,
    about         VARCHAR(200)  NOT NULL,
    division      VARCHAR(12)   NOT NULL, -- of a complex, the one it lies in
    complex       VARCHAR(200),           -- NULL where it is for the whole division
    title_zh      VARCHAR       NOT NULL,
    title_en      VARCHAR       NOT NULL,
    body_zh       VARCHAR       NOT NULL,
    body_en       VARCHAR       NOT NULL,
    posted_second BIGINT        NOT NULL, -- since 1970
    posted_nano   INTEGER       NOT NULL,
    stands_from   DATE,                   -- an end that is open is NULL
    stands_to     DATE,
    source        BYTEA         NOT NULL, -- the digest of what it was rendered from
    citations     VARCHAR ARRAY NOT NULL,
    digest        BYTEA         NOT NULL
);
-- Newest first; bytes are ordered alike in every database, texts are not.
CREATE INDEX IF NOT EXISTS anju_notice_by_age ON anju_notice (posted_second, posted_nano, digest);
CREATE INDEX IF NOT EXISTS anju_notice_of_division ON anju_notice (division, posted_second, posted_nano, digest);
CREATE INDEX IF NOT EXISTS anju_notice_of_complex ON anju_notice (complex, posted_second, posted_nano, digest);
