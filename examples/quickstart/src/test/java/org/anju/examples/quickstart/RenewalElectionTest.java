package org.anju.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import org.anju.assembly.Contest;
import org.anju.assembly.ElectionFacts;
import org.anju.assembly.ElectionFacts.Departure;
import org.anju.assembly.ElectionParameters.TieBreak;
import org.anju.assembly.ElectionResult;
import org.anju.assembly.Motion;
import org.anju.assembly.MotionKey;
import org.anju.assembly.app.HoldVote;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.register.CostBearingRange;
import org.anju.kernel.time.AsOf;
import org.anju.memory.InMemoryVotes;
import org.junit.jupiter.api.Test;

/** The next committee: a nominee sells the home before the vote, and two are tied for the last seat. */
class RenewalElectionTest {

    private static final Instant NOW = Instant.parse("2029-05-25T01:00:00Z");
    private static final AsOf COUNTED = AsOf.date("2029-06-01");

    @Test
    void aTieIsSettledByTheLotTheRulesAskForAndNobodyElse() {
        // example
        HoldVote votes = HoldVote.in(new InMemoryVotes(), Neighbourhood.rules());
        Contest slate = new Contest(2, ImmutableList.of("甲", "乙", "丙", "丁"));
        votes.open(
                "C1/renewal",
                ImmutableList.of(Motion.election("committee", slate)),
                Neighbourhood.owners(CostBearingRange.WHOLE),
                NOW,
                AsOf.date("2029-05-25"));
        MotionKey election = new MotionKey("C1/renewal", "committee");
        votes.cast(election, Neighbourhood.marked(1, 12, slate.marks(ImmutableList.of("甲", "乙"))), NOW);
        votes.cast(election, Neighbourhood.marked(13, 24, slate.marks(ImmutableList.of("甲", "丙"))), NOW);
        votes.cast(election, Neighbourhood.marked(25, 25, slate.marks(ImmutableList.of("乙", "丙"))), NOW);

        // 丁 sold the home after the ballots were printed: marks for 丁 would be void
        ElectionFacts facts = new ElectionFacts(ImmutableMap.of("丁", Departure.NOT_ELIGIBLE), Optional.empty());
        Decision<ElectionResult> open = votes.elect(election, facts, COUNTED);
        assertThat(open.isUndetermined()).isTrue();
        assertThat(open.considered().orElseThrow().elected()).containsExactly("甲"); // 24 of 25
        assertThat(open.considered().orElseThrow().tied()).containsExactly("乙", "丙"); // 13 of 25 each

        ElectionFacts drawn = facts.settled(TieBreak.LOT, "丙"); // the lot is a fact, never ours to draw
        ElectionResult settled = votes.elect(election, drawn, COUNTED).getOrElseThrow();
        assertThat(settled.elected()).containsExactly("甲", "丙");
        assertThat(settled.alternates()).containsExactly("乙");
        // example

        assertThat(open.missing()).extracting(Missing::code).hasSize(1);
    }
}
