package org.anju.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Locale;
import org.anju.assembly.Choice;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.MotionKey;
import org.anju.assembly.TallyResult;
import org.anju.assembly.VoteOutcome;
import org.anju.assembly.app.HoldVote;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.register.CostBearingRange;
import org.anju.kernel.time.AsOf;
import org.anju.memory.InMemoryVotes;
import org.junit.jupiter.api.Test;

/** One building decides on the maintenance fund for its own lift: only those who bear the cost vote. */
class RangeVoteTest {

    private static final Instant NOW = Instant.parse("2024-10-08T01:00:00Z");
    private static final AsOf DAY = AsOf.date("2024-10-08");

    @Test
    void onlyTheOwnersOfTheBuildingAreCounted() {
        // example
        HoldVote votes = HoldVote.in(new InMemoryVotes(), Neighbourhood.rules());
        votes.open(
                "C1/lift",
                ImmutableList.of(Motion.of("fund", JointDecisionMatter.USE_MAINTENANCE_FUND)),
                Neighbourhood.owners(CostBearingRange.building("1幢")), // fifteen of the thirty homes
                NOW,
                DAY);
        MotionKey fund = new MotionKey("C1/lift", "fund");
        votes.cast(fund, Neighbourhood.cast(1, 5, Choice.FOR), NOW);
        votes.cast(fund, Neighbourhood.cast(6, 9, Choice.AGAINST), NOW);
        votes.cast(fund, Neighbourhood.cast(16, 30, Choice.FOR), NOW); // the other building: recorded, never counted

        Decision<TallyResult> early = votes.result(fund, DAY);
        assertThat(early.violations())
                .extracting(Violation::code) // 9 of 15 is less than two thirds (Civil Code art. 278)
                .containsExactly("NOT_QUORATE_HEADS", "NOT_QUORATE_AREA");

        votes.cast(fund, Neighbourhood.cast(10, 10, Choice.FOR), NOW); // the tenth owner of fifteen: exactly two thirds
        TallyResult result = votes.result(fund, DAY).getOrElseThrow();
        assertThat(result.outcome()).isEqualTo(VoteOutcome.PASS); // 6 of 10 is more than half, in heads and in area
        // example

        assertThat(votes.result(fund, DAY).explanation().render(Locale.CHINA)).contains("第二百七十八条");
    }
}
