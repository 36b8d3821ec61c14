package org.anju.testkit.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.BiFunction;
import org.anju.assembly.Ballot;
import org.anju.assembly.Choice;
import org.anju.assembly.Contest;
import org.anju.assembly.Dimension;
import org.anju.assembly.ElectionResult;
import org.anju.assembly.Figure;
import org.anju.kernel.area.Area;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.RollBasis;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;
import org.anju.testkit.assembly.VoteTotals.Side;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Elections as they are counted wrongly: a law must find each. */
class ElectionLawsBiteTest {

    private static void finds(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }

    private static ElectionLaws counted(BiFunction<ElectionSheet, ElectionResult, ElectionResult.Builder> wrong) {
        return new ElectionLaws() {
            @Override
            public ElectionResult count(ElectionSheet sheet) {
                return wrong.apply(sheet, ElectionLaws.super.count(sheet)).build();
            }
        };
    }

    private static ElectionResult.Builder like(ElectionResult result) {
        ElectionResult.Builder other = ElectionResult.builder();
        return other.from(result);
    }

    /** Three owners of one home each, all of whom mark n0; two seats. */
    private static ElectionSheet sheet() {
        RollBasis.Builder basis = RollBasis.builder();
        basis.complex(ComplexId.of("C"));
        ImmutableList.Builder<Ballot> papers = ImmutableList.builder();
        for (int i = 0; i < 3; i++) {
            UnitId unit = UnitId.of("u" + i);
            basis.addUnit(new ExclusiveUnit(
                            unit,
                            ComplexId.of("C"),
                            "1",
                            "u" + i,
                            UnitUsage.DWELLING,
                            AreaFigures.registered(Area.ofHundredths(100))))
                    .addOwnership(Ownership.sole(unit, Title.REGISTERED, OwnerId.of("o" + i)));
            papers.add(Ballot.of(i, OwnerId.of("o" + i), Choice.FOR));
        }
        ImmutableSet<String> first = ImmutableSet.of("n0");
        return new ElectionSheet(
                basis.build(),
                papers.build(),
                new Contest(2, ImmutableList.of("n0", "n1")),
                ImmutableList.of(first, first, first));
    }

    @Test
    void anElectionByHeadsAlone() {
        ElectionLaws headsOnly = new ElectionLaws() {
            @Override
            public boolean isElected(VoteTotals totals) {
                return totals.heads().approving() * 2 > totals.heads().participating();
            }
        };
        finds(() -> headsOnly.electingOneIsTheOrdinaryTest(new VoteTotals(new Side(3, 3, 2), new Side(300, 300, 100))));
    }

    @Test
    void anElectionThatFewerMarksWin() {
        ElectionLaws contrary = counted((sheet, result) -> like(result)
                .elected(
                        sheet.marked().stream().mapToInt(ImmutableSet::size).sum() == 3
                                ? ImmutableList.of("n1")
                                : ImmutableList.of("n0")));
        finds(() -> contrary.aMarkMoreNeverCostsASeat(sheet()));
    }

    @Test
    void anElectionOfWhoIsPrintedFirst() {
        ElectionLaws first = counted((sheet, result) ->
                like(result).elected(ImmutableList.of(sheet.contest().nominees().get(0))));
        finds(() -> first.theOrderOfNomineesAndRowsChangesNothing(sheet()));
    }

    @Test
    void anElectionThatFillsEverySeat() {
        ElectionLaws full =
                counted((sheet, result) -> like(result).elected(sheet.contest().nominees()));
        finds(() -> full.everySeatIsAccountedFor(sheet()));
    }

    @Test
    void anElectionThatForgetsWhoTookPart() {
        ElectionLaws forgetful = counted(
                (sheet, result) -> like(result).counts(result.counts().with(Figure.PARTICIPATING, Dimension.AREA, 0)));
        finds(() -> forgetful.nobodyHasMoreSupportThanTakesPart(sheet()));
    }

    @Test
    void theLawsHoldForTheSheetUsedHere() {
        ElectionLaws laws = new ElectionLaws() {};
        laws.aMarkMoreNeverCostsASeat(sheet());
        laws.theOrderOfNomineesAndRowsChangesNothing(sheet());
        laws.everySeatIsAccountedFor(sheet());
        laws.nobodyHasMoreSupportThanTakesPart(sheet());
        assertThat(laws.count(sheet()).elected()).containsExactly("n0");
    }
}
