package org.anju.testkit.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.anju.assembly.ApprovalClass;
import org.anju.assembly.Ballot;
import org.anju.assembly.Choice;
import org.anju.assembly.Dimension;
import org.anju.assembly.Figure;
import org.anju.assembly.TallyResult;
import org.anju.assembly.VoteOutcome;
import org.anju.kernel.area.Area;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.RollBasis;
import org.anju.kernel.register.Rolls;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;
import org.anju.testkit.assembly.VoteTotals.Side;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Tallies as real programs get them wrong: a law must find each. */
class TallyLawsBiteTest {

    /** 66.666… per cent of the area takes part, one hundredth below two thirds. */
    private static final VoteTotals JUST_BELOW =
            new VoteTotals(new Side(300, 200, 200), new Side(3_000_000, 1_999_999, 1_999_999));

    private static void finds(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }

    private static boolean percent(long part, long whole, double least) {
        return Math.round(10_000.0 * part / whole) / 100.0 >= least;
    }

    @Test
    void roundedPercentagesInFloatingPoint() {
        TallyLaws rounded = new TallyLaws() {
            @Override
            public boolean isCarried(ApprovalClass needed, VoteTotals totals) {
                return percent(totals.heads().participating(), totals.heads().roll(), 66.67)
                        && percent(totals.area().participating(), totals.area().roll(), 66.67)
                        && totals.heads().approving() * 2 > totals.heads().participating()
                        && totals.area().approving() * 2 > totals.area().participating();
            }
        };
        finds(() -> rounded.theOutcomeIsThatOfExactFractions(JUST_BELOW, ApprovalClass.ORDINARY));
    }

    @Test
    void areaIgnored() {
        TallyLaws headsOnly = new TallyLaws() {
            @Override
            public boolean isCarried(ApprovalClass needed, VoteTotals totals) {
                return totals.heads().participating() * 3 >= totals.heads().roll() * 2
                        && totals.heads().approving() * 2 > totals.heads().participating();
            }
        };
        VoteTotals carried = new VoteTotals(new Side(300, 200, 200), new Side(3_000_000, 2_000_000, 2_000_000));
        finds(() -> headsOnly.eitherSideAloneBelowItsLimitFails(carried, ApprovalClass.ORDINARY));
        finds(() -> headsOnly.theOutcomeIsThatOfExactFractions(JUST_BELOW, ApprovalClass.ORDINARY));
    }

    @Test
    void householdsAsHeads() {
        TallyLaws households = new TallyLaws() {
            @Override
            public Roll freeze(RollBasis basis) {
                RollBasis.Builder each = RollBasis.builder();
                each.from(basis)
                        .ownerships(basis.ownerships().stream()
                                .map(one -> Ownership.sole(
                                        one.unit(),
                                        one.title(),
                                        OwnerId.of("owner of " + one.unit().value())))
                                .collect(ImmutableList.toImmutableList()));
                return Rolls.by(book()).freeze(each.build(), DAY).getOrElseThrow();
            }
        };
        finds(() -> households.splittingAUnitAddsNoHead(sheet()));
    }

    @Test
    void aTallyThatCountsPapers() {
        TallyLaws papers = new TallyLaws() {
            @Override
            public TallyResult count(VoteSheet sheet) {
                TallyResult.Builder other = TallyResult.builder();
                TallyResult honest = TallyLaws.super.count(sheet);
                return other.from(honest)
                        .counts(honest.counts()
                                .with(
                                        Figure.FOR,
                                        Dimension.HEADS,
                                        sheet.ballots().size()))
                        .build();
            }
        };
        finds(() -> papers.aSecondBallotOfAnOwnerAddsNothing(sheet().ballots(ImmutableList.of(cast(Choice.FOR)))));
    }

    @Test
    void aTallyThatLosesABallot() {
        TallyLaws losing = new TallyLaws() {
            @Override
            public TallyResult count(VoteSheet sheet) {
                TallyResult honest = TallyLaws.super.count(sheet);
                TallyResult.Builder other = TallyResult.builder();
                return other.from(honest)
                        .counts(honest.counts().with(Figure.FOR, Dimension.HEADS, 0))
                        .build();
            }
        };
        finds(() -> losing.theCountsReconcile(sheet()));
    }

    private static TallyLaws carried(BiPredicate<ApprovalClass, VoteTotals> wrong) {
        return new TallyLaws() {
            @Override
            public boolean isCarried(ApprovalClass needed, VoteTotals totals) {
                return wrong.test(needed, totals);
            }
        };
    }

    @Test
    void aLimitThatIsLooserForSpecialMattersFallsWithApprovalOrKnowsTheUnit() {
        TallyLaws upsideDown = carried((needed, totals) -> needed == ApprovalClass.SPECIAL);
        TallyLaws falling = carried((needed, totals) -> totals.heads().approving() == 0);
        TallyLaws metric = carried((needed, totals) -> totals.area().roll() < 1_000);
        VoteTotals none = new VoteTotals(new Side(3, 3, 0), new Side(300, 300, 0));

        finds(() -> upsideDown.aSpecialMajorityIsAnOrdinaryOne(none));
        finds(() -> falling.aNoThatBecomesAYesNeverHurts(none, ApprovalClass.ORDINARY));
        finds(() -> metric.scalingAreasChangesNothing(none, ApprovalClass.ORDINARY));
    }

    private static TallyLaws counted(Function<VoteSheet, VoteOutcome> wrong) {
        return new TallyLaws() {
            @Override
            public TallyResult count(VoteSheet sheet) {
                TallyResult.Builder other = TallyResult.builder();
                return other.from(TallyLaws.super.count(sheet))
                        .outcome(wrong.apply(sheet))
                        .build();
            }
        };
    }

    private static VoteOutcome passIf(boolean passed) {
        return passed ? VoteOutcome.PASS : VoteOutcome.REJECTED;
    }

    @Test
    void aTallyThatLooksAtNamesOrPunishesAYes() {
        TallyLaws named = counted(sheet ->
                passIf(sheet.basis().ownerships().get(0).owners().get(0).equals(OwnerId.of("A"))));
        TallyLaws fewer = counted(sheet -> passIf(sheet.ballots().isEmpty()));
        TallyLaws contrary =
                counted(sheet -> passIf(sheet.ballots().stream().noneMatch(each -> each.equals(cast(Choice.FOR)))));

        finds(() -> named.orderAndNamesChangeNothing(sheet().ballots(ImmutableList.of(cast(Choice.FOR)))));
        finds(() -> fewer.oneMoreForNeverLosesAMotion(sheet().ballots(ImmutableList.of())));
        finds(() -> contrary.aChangedMindNeverHurts(sheet().ballots(ImmutableList.of(cast(Choice.AGAINST)))));
    }

    private static Ballot cast(Choice choice) {
        return Ballot.of(1, OwnerId.of("A"), choice);
    }

    @Test
    void aRollThatForgetsWhoTheOwnersAre() {
        TallyLaws nameless = new TallyLaws() {
            @Override
            public Roll freeze(RollBasis basis) {
                VoteSheet same = new VoteSheet(basis, ImmutableList.of()).renamed(owner -> OwnerId.of("X"));
                return TallyLaws.super.freeze(same.basis());
            }
        };
        finds(() -> nameless.aLaterTransferNeverChangesAnOpenedVote(sheet()));
    }

    @Test
    void theLawsHoldForTheSheetUsedHere() {
        TallyLaws laws = new TallyLaws() {};
        laws.splittingAUnitAddsNoHead(sheet());
        laws.theCountsReconcile(sheet());
        assertThat(laws.count(sheet()).counts().find(Figure.ROLL, Dimension.HEADS))
                .hasValue(1);
    }

    private static VoteSheet sheet() {
        UnitId unit = UnitId.of("1");
        RollBasis.Builder basis = RollBasis.builder();
        basis.complex(ComplexId.of("C"))
                .addUnit(new ExclusiveUnit(
                        unit,
                        ComplexId.of("C"),
                        "1",
                        "1",
                        UnitUsage.DWELLING,
                        AreaFigures.registered(Area.ofHundredths(100))))
                .addOwnership(Ownership.sole(unit, Title.REGISTERED, OwnerId.of("A")));
        return new VoteSheet(basis.build(), ImmutableList.of(Ballot.of(1, unit, Choice.FOR)));
    }
}
