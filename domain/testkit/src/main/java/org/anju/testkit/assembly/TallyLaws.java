package org.anju.testkit.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.anju.assembly.ApprovalClass;
import org.anju.assembly.Ballot;
import org.anju.assembly.Choice;
import org.anju.assembly.Counts;
import org.anju.assembly.Dimension;
import org.anju.assembly.Figure;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.Tally;
import org.anju.assembly.TallyResult;
import org.anju.assembly.VoteOutcome;
import org.anju.formats.RuleBooks;
import org.anju.kernel.area.Area;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.RollBasis;
import org.anju.kernel.register.Rolls;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.testkit.assembly.VoteTotals.Side;

/** What must hold for every owners' vote under Civil Code art. 278: both sides, exactly, and for heads as the law counts. */
public interface TallyLaws {

    /** A day under the Civil Code. */
    AsOf DAY = AsOf.date("2024-10-08");

    /** Returns the rules: the law, and rules of procedure by which silence counts for nothing and a last ballot counts. */
    default RuleBook book() {
        Text title = Text.of("议事规则", "rules of procedure");
        Instrument own = new Instrument(
                "RULES", title, title, "", Force.OWNERS_RESOLUTION, Optional.of(DateRange.ALWAYS), Provenance.LOCAL);
        return RuleBooks.xinyang()
                .with(new RulePackBuilder("rules", Layer.COMPLEX, own, Instant.EPOCH)
                        .set("vote.nonReturnedMode", "NOT_COUNTED", 1)
                        .set("vote.duplicatePolicy", "LAST", 1)
                        .build());
    }

    /** Returns a matter of the given class. */
    default Motion motion(ApprovalClass needed) {
        return Motion.of(
                "M",
                needed == ApprovalClass.SPECIAL
                        ? JointDecisionMatter.REBUILD
                        : JointDecisionMatter.HIRE_OR_DISMISS_PROVIDER);
    }

    /** Tells whether totals carry a matter. */
    default boolean isCarried(ApprovalClass needed, VoteTotals totals) {
        return Tally.by(book())
                .decideCounts(motion(needed), totals.counts(), DAY)
                .isGranted();
    }

    /** Freezes a roll. */
    default Roll freeze(RollBasis basis) {
        return Rolls.by(book()).freeze(basis, DAY).getOrElseThrow();
    }

    /** Counts the ballots of an ordinary matter. */
    default TallyResult count(VoteSheet sheet) {
        return Tally.by(book())
                .decide(motion(ApprovalClass.ORDINARY), freeze(sheet.basis()), sheet.ballots(), DAY)
                .considered()
                .orElseThrow();
    }

    /** The outcome is that of fractions of unlimited size; nothing is rounded. */
    @Property
    default void theOutcomeIsThatOfExactFractions(@ForAll VoteTotals totals, @ForAll ApprovalClass needed) {
        boolean special = needed == ApprovalClass.SPECIAL;
        boolean carried = true;
        for (Side side : new Side[] {totals.heads(), totals.area()}) {
            int quorum = compare(side.participating(), 3, side.roll(), 2);
            int approval = special
                    ? compare(side.approving(), 4, side.participating(), 3)
                    : compare(side.approving(), 2, side.participating(), 1);
            carried &= quorum >= 0 && (special ? approval >= 0 : approval > 0);
        }
        assertThat(isCarried(needed, totals)).isEqualTo(carried);
    }

    private static int compare(long one, long by, long other, long times) {
        return BigInteger.valueOf(one)
                .multiply(BigInteger.valueOf(by))
                .compareTo(BigInteger.valueOf(other).multiply(BigInteger.valueOf(times)));
    }

    /** Taking the area side alone below its limit fails the vote, and so does the heads side. */
    @Property
    default void eitherSideAloneBelowItsLimitFails(@ForAll VoteTotals totals, @ForAll ApprovalClass needed) {
        long heads = below(needed, totals.heads().participating());
        long area = below(needed, totals.area().participating());
        assertThat(isCarried(needed, new VoteTotals(totals.heads().approving(heads), totals.area())))
                .isFalse();
        assertThat(isCarried(
                        needed, new VoteTotals(totals.heads(), totals.area().approving(area))))
                .isFalse();
    }

    private static long below(ApprovalClass needed, long participating) {
        return needed == ApprovalClass.SPECIAL
                ? Math.max(0, Ratio.of(3, 4).leastReaching(participating) - 1)
                : Math.max(0, Ratio.of(1, 2).leastExceeding(participating) - 1);
    }

    /** What carries a special matter carries an ordinary one. */
    @Property
    default void aSpecialMajorityIsAnOrdinaryOne(@ForAll VoteTotals totals) {
        if (isCarried(ApprovalClass.SPECIAL, totals)) {
            assertThat(isCarried(ApprovalClass.ORDINARY, totals)).isTrue();
        }
    }

    /** Turning one no into a yes never loses a motion. */
    @Property
    default void aNoThatBecomesAYesNeverHurts(@ForAll VoteTotals totals, @ForAll ApprovalClass needed) {
        if (isCarried(needed, totals)) {
            assertThat(isCarried(needed, new VoteTotals(oneMore(totals.heads()), oneMore(totals.area()))))
                    .isTrue();
        }
    }

    private static Side oneMore(Side side) {
        return side.approving(Math.min(side.participating(), side.approving() + 1));
    }

    /** Measuring every area in another unit changes nothing. */
    @Property
    default void scalingAreasChangesNothing(@ForAll VoteTotals totals, @ForAll ApprovalClass needed) {
        assertThat(isCarried(
                        needed, new VoteTotals(totals.heads(), totals.area().times(97))))
                .isEqualTo(isCarried(needed, totals));
    }

    /** The order of rows and the names of owners change nothing. */
    @Property(tries = 300)
    default void orderAndNamesChangeNothing(@ForAll VoteSheet sheet) {
        TallyResult result = count(sheet);
        for (VoteSheet other : new VoteSheet[] {
            sheet.reversed(),
            sheet.renamed(owner -> OwnerId.of("z" + owner.value().hashCode()))
        }) {
            assertThat(count(other).counts()).isEqualTo(result.counts());
            assertThat(count(other).outcome()).isEqualTo(result.outcome());
        }
    }

    /** Splitting a unit into two of the same owner adds no head and no area. */
    @Property(tries = 300)
    default void splittingAUnitAddsNoHead(@ForAll VoteSheet sheet) {
        assertThat(count(new VoteSheet(split(sheet.basis()), sheet.ballots())).counts())
                .isEqualTo(count(sheet).counts());
    }

    private static RollBasis split(RollBasis basis) {
        ExclusiveUnit unit = basis.units().get(0);
        Ownership ownership = basis.ownerships().get(0);
        long hundredths = unit.areas().area().orElseThrow().hundredths();
        RollBasis.Builder other = RollBasis.builder();
        return other.from(basis)
                .units(basis.units().subList(1, basis.units().size()))
                .addUnit(part(unit, unit.id(), hundredths / 2))
                .addUnit(part(unit, UnitId.of("split"), hundredths - hundredths / 2))
                .addOwnership(new Ownership(UnitId.of("split"), ownership.title(), ownership.owners()))
                .build();
    }

    private static ExclusiveUnit part(ExclusiveUnit unit, UnitId id, long hundredths) {
        return new ExclusiveUnit(
                id,
                unit.complex(),
                unit.building(),
                id.value(),
                unit.usage(),
                AreaFigures.registered(Area.ofHundredths(hundredths)));
    }

    /** An owner who hands in a second ballot with the same answer adds no head and no area. */
    @Property(tries = 300)
    default void aSecondBallotOfAnOwnerAddsNothing(@ForAll VoteSheet sheet) {
        ImmutableList<Ballot> twice = ImmutableList.<Ballot>builder()
                .addAll(sheet.ballots())
                .addAll(sheet.ballots().stream()
                        .map(each -> Ballot.of(
                                each.number() + 1_000,
                                each.voter().orElseThrow(),
                                each.choice().orElseThrow()))
                        .toList())
                .build();

        assertThat(count(sheet.ballots(twice)).counts()).isEqualTo(count(sheet).counts());
    }

    /** One more ballot for the motion never loses it. */
    @Property(tries = 300)
    default void oneMoreForNeverLosesAMotion(@ForAll VoteSheet sheet) {
        if (count(sheet).outcome() != VoteOutcome.PASS) {
            return;
        }
        sheet.basis().ownerships().stream()
                .map(ownership -> ownership.owners().get(0))
                .filter(owner -> sheet.ballots().stream()
                        .noneMatch(ballot -> ballot.voter().equals(Optional.of(owner))))
                .findFirst()
                .ifPresent(owner -> assertThat(count(sheet.ballots(ImmutableList.<Ballot>builder()
                                        .addAll(sheet.ballots())
                                        .add(Ballot.of(999, owner, Choice.FOR))
                                        .build()))
                                .outcome())
                        .isEqualTo(VoteOutcome.PASS));
    }

    /** A ballot changed from against to for never hurts. */
    @Property(tries = 300)
    default void aChangedMindNeverHurts(@ForAll VoteSheet sheet) {
        ImmutableList<Ballot> changed = sheet.ballots().stream()
                .map(ballot -> Ballot.of(ballot.number(), ballot.voter().orElseThrow(), Choice.FOR))
                .collect(toImmutableList());
        if (count(sheet).outcome() == VoteOutcome.PASS) {
            assertThat(count(sheet.ballots(changed)).outcome()).isEqualTo(VoteOutcome.PASS);
        }
    }

    /** Every owner of the roll is counted exactly once, in heads and in area. */
    @Property(tries = 300)
    default void theCountsReconcile(@ForAll VoteSheet sheet) {
        Counts counts = count(sheet).counts();
        long area = sheet.basis().units().stream()
                .mapToLong(unit -> unit.areas().area().orElseThrow().hundredths())
                .sum();
        assertThat(counts.find(Figure.ROLL, Dimension.AREA)).hasValue(area);
        for (Dimension dimension : Dimension.values()) {
            sums(counts, dimension, Figure.ROLL, Figure.NOT_DELIVERED, Figure.ISSUED);
            sums(counts, dimension, Figure.ISSUED, Figure.RETURNED, Figure.NOT_RETURNED);
            sums(counts, dimension, Figure.RETURNED, Figure.VALID, Figure.INVALID);
            sums(counts, dimension, Figure.VALID, Figure.FOR, Figure.AGAINST, Figure.ABSTAIN, Figure.FOLLOW);
        }
    }

    private static void sums(Counts counts, Dimension dimension, Figure whole, Figure... parts) {
        long sum = 0;
        for (Figure part : parts) {
            sum += counts.find(part, dimension).orElseThrow();
        }
        assertThat(counts.find(whole, dimension)).hasValue(sum);
    }

    /** A transfer after the roll was frozen makes another roll and leaves the opened vote as it was. */
    @Property(tries = 200)
    default void aLaterTransferNeverChangesAnOpenedVote(@ForAll VoteSheet sheet) {
        Roll opened = freeze(sheet.basis());
        String sealed = opened.digest().toString();
        RollBasis later =
                sheet.renamed(owner -> OwnerId.of("buyer of " + owner)).basis();

        assertThat(freeze(later).digest().toString()).isNotEqualTo(sealed);
        assertThat(opened.digest().toString()).isEqualTo(sealed);
        assertThat(freeze(sheet.basis())).isEqualTo(opened);
    }
}
