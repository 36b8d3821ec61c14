package org.anju.testkit.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.anju.assembly.BallotBox;
import org.anju.assembly.Contest;
import org.anju.assembly.Counts;
import org.anju.assembly.Dimension;
import org.anju.assembly.Election;
import org.anju.assembly.ElectionFacts;
import org.anju.assembly.ElectionResult;
import org.anju.assembly.Figure;
import org.anju.assembly.Motion;
import org.anju.assembly.NomineeResult;
import org.anju.assembly.Support;
import org.anju.formats.RuleBooks;
import org.anju.kernel.area.Area;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.Rolls;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.testkit.assembly.VoteTotals.Side;

/** What must hold for every election of a committee under Civil Code art. 278. */
public interface ElectionLaws {

    /** A day under the Civil Code. */
    AsOf DAY = AsOf.date("2024-10-08");

    /** Returns the rules: the law, ranking by heads, and no limit to the marks on a ballot. */
    default RuleBook book() {
        Text title = Text.of("议事规则", "rules of procedure");
        Instrument own = new Instrument(
                "RULES", title, title, "", Force.OWNERS_RESOLUTION, Optional.of(DateRange.ALWAYS), Provenance.LOCAL);
        return RuleBooks.xinyang()
                .with(new RulePackBuilder("rules", Layer.COMPLEX, own, Instant.EPOCH)
                        .set("vote.nonReturnedMode", "NOT_COUNTED", 1)
                        .set("vote.electionRanking", "HEADS", 1)
                        .set("vote.tieBreak", "LOT", 1)
                        .set("vote.overMarkedBallot", "COUNTED", 1)
                        .build());
    }

    /** Counts an election. */
    default ElectionResult count(ElectionSheet sheet) {
        BallotBox box = BallotBox.of(Rolls.by(book()).freeze(sheet.basis(), DAY).getOrElseThrow(), sheet.ballots());
        return Election.by(book())
                .decide(Motion.election("E", sheet.contest()), box, ElectionFacts.NONE, DAY)
                .considered()
                .orElseThrow();
    }

    /** Tells whether the only nominee for the only seat is elected, from totals. */
    default boolean isElected(VoteTotals totals) {
        Counts counts = Counts.UNKNOWN;
        for (Dimension dimension : Dimension.values()) {
            Side side = dimension == Dimension.HEADS ? totals.heads() : totals.area();
            counts = counts.with(Figure.ROLL, dimension, side.roll())
                    .with(Figure.PARTICIPATING, dimension, side.participating());
        }
        Support support = Support.of(
                totals.heads().approving(), Area.ofHundredths(totals.area().approving()));
        return Election.by(book())
                .decideCounts(
                        Motion.election("E", new Contest(1, ImmutableList.of("N"))),
                        counts,
                        ImmutableList.of(support),
                        ElectionFacts.NONE,
                        DAY)
                .isGranted();
    }

    /** One nominee for one seat is elected where the motion to elect him is carried; both sides are needed. */
    @Property
    default void electingOneIsTheOrdinaryTest(@ForAll VoteTotals totals) {
        boolean carried = true;
        for (Side side : new Side[] {totals.heads(), totals.area()}) {
            carried &= side.participating() * 3 >= side.roll() * 2 && side.approving() * 2 > side.participating();
        }
        assertThat(isElected(totals)).isEqualTo(carried);
    }

    /** A mark more for a nominee never costs the nominee the seat. */
    @Property(tries = 300)
    default void aMarkMoreNeverCostsASeat(@ForAll ElectionSheet sheet) {
        for (String elected : count(sheet).elected()) {
            for (int i = 0; i < sheet.marked().size(); i++) {
                assertThat(count(sheet.marking(i, elected)).elected()).contains(elected);
            }
        }
    }

    /** In which order nominees are printed, and rows and ballots come, changes nothing. */
    @Property(tries = 300)
    default void theOrderOfNomineesAndRowsChangesNothing(@ForAll ElectionSheet sheet) {
        ElectionResult result = count(sheet);
        for (ElectionSheet other : new ElectionSheet[] {sheet.printedBackwards(), sheet.reversed()}) {
            assertThat(count(other).elected()).hasSameElementsAs(result.elected());
            assertThat(count(other).tied()).hasSameElementsAs(result.tied());
            assertThat(count(other).vacantSeats()).isEqualTo(result.vacantSeats());
        }
    }

    /** Seats are won, contested by those who are tied, or empty; and only approved nominees win or contest one. */
    @Property(tries = 300)
    default void everySeatIsAccountedFor(@ForAll ElectionSheet sheet) {
        ElectionResult result = count(sheet);
        ImmutableSet<String> approved = result.nominees().stream()
                .filter(each -> each.isApproved().orElse(false))
                .map(NomineeResult::nominee)
                .collect(ImmutableSet.toImmutableSet());

        assertThat(result.vacantSeats()).isNotNegative();
        assertThat(result.elected().size() + result.tiedSeats() + result.vacantSeats())
                .isEqualTo(sheet.contest().seats());
        assertThat(approved).containsAll(result.elected()).containsAll(result.tied());
        assertThat(result.tied().isEmpty()).isEqualTo(result.tiedSeats() == 0);
        assertThat(result.tied().size()).isGreaterThanOrEqualTo(result.tiedSeats());
    }

    /** Nobody has the support of more area than takes part, nor that more than the roll. */
    @Property(tries = 300)
    default void nobodyHasMoreSupportThanTakesPart(@ForAll ElectionSheet sheet) {
        ElectionResult result = count(sheet);
        for (Dimension dimension : Dimension.values()) {
            long participating =
                    result.counts().find(Figure.PARTICIPATING, dimension).orElseThrow();
            assertThat(participating)
                    .isLessThanOrEqualTo(
                            result.counts().find(Figure.ROLL, dimension).orElseThrow());
            assertThat(result.nominees())
                    .allMatch(each -> each.support().in(dimension).orElseThrow() <= participating);
        }
    }
}
