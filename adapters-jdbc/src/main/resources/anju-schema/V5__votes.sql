-- Votes of owners. Nothing in them is ever changed: a roll is frozen with its vote, a ballot is recorded once.
CREATE TABLE IF NOT EXISTS anju_vote (
    id              VARCHAR(200)  PRIMARY KEY,
    recorded_second BIGINT        NOT NULL,
    recorded_nano   INTEGER       NOT NULL,
    digest          BYTEA         NOT NULL, -- of the motions and of everything on the roll
    complex         VARCHAR(200)  NOT NULL,
    frozen_on       DATE          NOT NULL,
    range_zh        VARCHAR       NOT NULL, -- whose vote it is: the whole complex where the next two are empty
    range_en        VARCHAR       NOT NULL,
    range_buildings VARCHAR ARRAY NOT NULL,
    range_units     VARCHAR ARRAY NOT NULL
);

CREATE TABLE IF NOT EXISTS anju_motion (
    vote          VARCHAR(200) NOT NULL REFERENCES anju_vote,
    id            VARCHAR(200) NOT NULL,
    place         INTEGER      NOT NULL, -- on the agenda, from 0
    matter        VARCHAR(40)  NOT NULL,
    title_zh      VARCHAR      NOT NULL,
    title_en      VARCHAR      NOT NULL,
    closes_second BIGINT,                -- NULL where nobody is late
    closes_nano   INTEGER,
    announced     BOOLEAN      NOT NULL,
    PRIMARY KEY (vote, id)
);

-- Areas are in hundredths of a square metre.
CREATE TABLE IF NOT EXISTS anju_roll_entry (
    vote       VARCHAR(200)  NOT NULL REFERENCES anju_vote,
    place      INTEGER       NOT NULL, -- from 0, by unit
    unit       VARCHAR(200)  NOT NULL,
    head       INTEGER       NOT NULL,
    area       BIGINT        NOT NULL,
    title      VARCHAR(40)   NOT NULL,
    owners     VARCHAR ARRAY NOT NULL,
    restricted BOOLEAN       NOT NULL,
    PRIMARY KEY (vote, place)
);

-- The primary key gives the ballots on a motion one order without gaps: of two writers who want the same place one waits for
-- the other to commit, and then fails.
CREATE TABLE IF NOT EXISTS anju_ballot (
    vote            VARCHAR(200) NOT NULL,
    motion          VARCHAR(200) NOT NULL,
    place           BIGINT       NOT NULL,
    id              VARCHAR(200) NOT NULL,
    recorded_second BIGINT       NOT NULL,
    recorded_nano   INTEGER      NOT NULL,
    number          BIGINT       NOT NULL,
    unit            VARCHAR(200),
    voter           VARCHAR(200),
    choice          VARCHAR(20),           -- NULL while the paper has not come back
    delivered       BOOLEAN      NOT NULL,
    cast_second     BIGINT,
    cast_nano       INTEGER,
    channel         VARCHAR(20)  NOT NULL,
    signed          BOOLEAN      NOT NULL,
    clear           BOOLEAN      NOT NULL,
    representative  BOOLEAN      NOT NULL,
    proxy_holder    VARCHAR(200),          -- NULL where nobody voted for the owner
    proxy_written   BOOLEAN,
    PRIMARY KEY (vote, motion, place),
    UNIQUE (id, motion, vote), -- the id comes first, so that nobody who looks for a place is led through these keys
    FOREIGN KEY (vote, motion) REFERENCES anju_motion
);
