package org.anju.testkit.assembly;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.assembly.Ballot;
import org.anju.assembly.Choice;
import org.anju.assembly.Outlook;
import org.anju.assembly.Outlook.Chance;
import org.anju.assembly.Robustness;
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
import org.junit.jupiter.api.Test;

/** Outlooks that promise too much: a law must find each. */
class OutlookLawsBiteTest {

    /** Three owners of one home each, of whom two are for the motion. */
    private static VoteSheet sheet() {
        RollBasis.Builder basis = RollBasis.builder();
        basis.complex(ComplexId.of("C"));
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
        }
        return new VoteSheet(
                basis.build(),
                ImmutableList.of(
                        Ballot.of(1, OwnerId.of("o0"), Choice.FOR), Ballot.of(2, OwnerId.of("o1"), Choice.FOR)));
    }

    @Test
    void anOutlookThatIsNeverSure() {
        OutlookLaws open = new OutlookLaws() {
            @Override
            public Outlook outlook(VoteSheet soFar) {
                return new Outlook(
                        Chance.POSSIBLE, OutlookLaws.super.outlook(soFar).prospects());
            }
        };
        assertThatThrownBy(() -> open.anOutlookIsWhatEveryCourseShows(sheet())).isInstanceOf(AssertionError.class);
    }

    @Test
    void aResultThatBearsEverything() {
        OutlookLaws proud = new OutlookLaws() {
            @Override
            public Robustness robustness(VoteSheet sheet) {
                Robustness honest = OutlookLaws.super.robustness(sheet);
                return new Robustness(honest.outcome(), honest.tolerances(), Optional.empty(), Optional.empty());
            }
        };
        assertThatThrownBy(() -> proud.theFewestThatTurnAResultAreTheFewestThereAre(sheet()))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void theLawsHoldForTheSheetUsedHere() {
        OutlookLaws laws = new OutlookLaws() {};
        laws.anOutlookIsWhatEveryCourseShows(sheet());
        laws.theFewestThatTurnAResultAreTheFewestThereAre(sheet());
    }
}
