package org.anju.committee.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.anju.kernel.TestRules;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.junit.jupiter.api.Test;

class FirstAssemblyTest {

    private static final AsOf TODAY = AsOf.date("2024-10-08");

    private static Decision<ImmutableSet<Condition>> decide(EstablishmentFacts facts) {
        return FirstAssembly.by(Founding.book()).decide(facts, TODAY);
    }

    private static EstablishmentFacts none() {
        return EstablishmentFacts.UNKNOWN
                .delivered(Area.squareMetres("4999.99"), Area.squareMetres("10000"))
                .movedIn(299, 1000)
                .contractEnds(Founding.day("2025-01-07"))
                .contractTerminated(false);
    }

    @Test
    void halfOfTheAreaIsEnoughExactly() {
        assertThat(decide(none().delivered(Area.squareMetres("5000"), Area.squareMetres("10000")))
                        .getOrElseThrow())
                .containsExactly(Condition.DELIVERED);
    }

    @Test
    void threeInTenHouseholdsAreEnoughExactly() {
        assertThat(decide(none().movedIn(300, 1000)).getOrElseThrow()).containsExactly(Condition.MOVED_IN);
    }

    @Test
    void theNinetiethDayBeforeTheEndIsEnough() {
        assertThat(decide(none().contractEnds(Founding.day("2025-01-06"))).getOrElseThrow())
                .containsExactly(Condition.CONTRACT_ENDING);
        assertThat(decide(none().contractTerminated(true)).getOrElseThrow()).containsExactly(Condition.CONTRACT_ENDING);
    }

    @Test
    void noneMetIsRefusedWithAllThree() {
        Decision<ImmutableSet<Condition>> decision = decide(none());
        assertThat(decision.violations())
                .extracting(Violation::code)
                .containsExactly("DELIVERED_BELOW", "MOVED_IN_BELOW", "CONTRACT_NOT_ENDING");
        assertThat(decision.explanation().render(Locale.CHINA)).contains("已入住299户，未达到1,000户的十分之三");
    }

    @Test
    void oneThatIsMetIsEnoughWhateverElseIsNotKnown() {
        assertThat(decide(EstablishmentFacts.UNKNOWN.movedIn(30, 100)).getOrElseThrow())
                .containsExactly(Condition.MOVED_IN);
    }

    @Test
    void oneThatIsNotKnownLeavesItOpenWhereNoneIsMet() {
        Decision<ImmutableSet<Condition>> decision = decide(EstablishmentFacts.UNKNOWN.movedIn(29, 100));
        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing())
                .extracting(Missing::code)
                .containsExactly(
                        "complex.deliveredArea",
                        "complex.totalArea",
                        "contract.preliminaryEnds",
                        "contract.preliminaryTerminated");
    }

    @Test
    void ofNoHouseholdsNoShareCanBeTold() {
        assertThat(decide(none().movedIn(0, 0)).missing())
                .extracting(Missing::code)
                .containsExactly("complex.households");
    }

    @Test
    void aContractThatMayHaveBeenEndedLeavesItOpen() {
        EstablishmentFacts facts = EstablishmentFacts.UNKNOWN
                .delivered(Area.ZERO, Area.squareMetres("1"))
                .movedIn(0, 1)
                .contractEnds(Founding.day("2026-01-01"));
        assertThat(decide(facts).missing()).extracting(Missing::code).containsExactly("contract.preliminaryTerminated");
    }

    @Test
    void aLawWithoutNumbersLeavesItOpenAndNamesThem() {
        RuleBook silent = RuleBook.of(TestRules.national().build());
        assertThat(FirstAssembly.by(silent).decide(none(), TODAY).missing())
                .extracting(Missing::code)
                .containsExactly(
                        "firstAssembly.deliveredShare",
                        "firstAssembly.movedInShare",
                        "firstAssembly.contractEndsWithin");
    }

    @Test
    void aTermThatCannotBeLookedBackIsNotGuessed() {
        RuleBook odd = RuleBook.of(TestRules.national()
                .set("firstAssembly.contractEndsWithin", Term.workingDays(90), 18)
                .build());
        assertThat(FirstAssembly.by(odd).decide(none(), TODAY).isUndetermined()).isTrue();
    }
}
