package org.anju.jdbc;

import org.anju.assembly.spi.Votes;
import org.anju.testkit.assembly.VotesContract;

class JdbcVotesOnH2Test implements VotesContract {

    private static final Database DATABASE = Database.h2();

    @Override
    public Votes newVotes() {
        return JdbcVotes.on(DATABASE.cleared().application());
    }
}
