package org.anju.testkit.assembly;

import org.anju.assembly.spi.Votes;
import org.anju.memory.InMemoryVotes;

class InMemoryVotesTest implements VotesContract {

    @Override
    public Votes newVotes() {
        return new InMemoryVotes();
    }
}
