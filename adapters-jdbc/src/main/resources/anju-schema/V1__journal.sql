-- Events are only ever added. The primary key gives each journal one order without gaps: of two writers who want the same
-- place one waits for the other to commit, and then fails.
CREATE TABLE IF NOT EXISTS anju_journal (
    name VARCHAR(200) PRIMARY KEY
);

CREATE TABLE IF NOT EXISTS anju_event (
    journal         VARCHAR(200)  NOT NULL REFERENCES anju_journal,
    place           BIGINT        NOT NULL,
    stream          VARCHAR(200)  NOT NULL,
    version         BIGINT        NOT NULL,
    id              VARCHAR(200)  NOT NULL,
    kind            VARCHAR(200)  NOT NULL,
    recorded_second BIGINT        NOT NULL, -- since 1970; a time stamp would cut off the nanoseconds that are sealed
    recorded_nano   INTEGER       NOT NULL,
    payload         BYTEA         NOT NULL,
    citations       VARCHAR ARRAY NOT NULL,
    PRIMARY KEY (journal, place),
    UNIQUE (stream, journal, version), -- the journal never comes first, so that no look for a place is led through these
    UNIQUE (id, journal)
);

-- The order in which the feed came upon the events of all journals.
CREATE TABLE IF NOT EXISTS anju_feed (
    place   BIGINT       PRIMARY KEY,
    journal VARCHAR(200) NOT NULL,
    event   BIGINT       NOT NULL,
    UNIQUE (journal, event),
    FOREIGN KEY (journal, event) REFERENCES anju_event
);
