package org.anju.jdbc;

import org.anju.assembly.spi.Votes;
import org.anju.testkit.assembly.VotesContract;

class JdbcVotesOnPostgresTest implements VotesContract {

    private static final Database DATABASE = Database.postgres();

    @Override
    public Votes newVotes() {
        return JdbcVotes.on(DATABASE.cleared().application());
    }
}
