package org.anju.procurement;

import static org.anju.procurement.NoticeSituation.INDEFINITE_CONTRACT;
import static org.anju.procurement.NoticeSituation.OWNERS_DISMISS;
import static org.anju.procurement.NoticeSituation.PROVIDER_NOT_RENEWING;
import static org.anju.procurement.NoticeSituation.RENEWAL_DECISION;
import static org.anju.procurement.Tendering.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.junit.jupiter.api.Test;

class NoticePeriodTest {

    private static final AsOf TODAY = AsOf.date("2024-12-31");

    private static Decision<LocalDate> decide(NoticeSituation situation, String given, String ends) {
        return decide(situation, given, ends, Optional.empty(), Optional.of(true));
    }

    private static Decision<LocalDate> decide(
            NoticeSituation situation, String given, String ends, Optional<Term> agreed, Optional<Boolean> written) {
        return NoticePeriod.by(Tendering.book())
                .decide(new NoticeFacts(situation, some(given), some(ends), agreed, written), TODAY);
    }

    private static Optional<LocalDate> some(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty()).map(LocalDate::parse);
    }

    private static List<String> codes(Decision<?> decision) {
        assertThat(decision.isRefused()).isTrue();
        return decision.violations().stream().map(Violation::code).toList();
    }

    private static List<String> missing(Decision<?> decision) {
        assertThat(decision.isUndetermined()).isTrue();
        return decision.missing().stream().map(Missing::code).toList();
    }

    @Test
    void sixtyDaysAfterTheNoticeTheContractMayEnd() {
        assertThat(decide(OWNERS_DISMISS, "2024-03-01", "").granted()).contains(day("2024-04-30"));
        assertThat(decide(OWNERS_DISMISS, "2024-03-01", "2024-04-30").isGranted())
                .isTrue();
        assertThat(codes(decide(OWNERS_DISMISS, "2024-03-01", "2024-04-29"))).containsExactly("NOTICE_TOO_SHORT");
        assertThat(codes(decide(INDEFINITE_CONTRACT, "2024-03-01", "2024-04-29")))
                .containsExactly("NOTICE_TOO_SHORT");
    }

    @Test
    void ninetyDaysOrThreeMonthsAreLookedBackFromTheExpiry() {
        assertThat(decide(PROVIDER_NOT_RENEWING, "", "2024-12-31").granted()).contains(day("2024-10-02"));
        assertThat(decide(PROVIDER_NOT_RENEWING, "2024-10-02", "2024-12-31").isGranted())
                .isTrue();
        assertThat(codes(decide(PROVIDER_NOT_RENEWING, "2024-10-03", "2024-12-31")))
                .containsExactly("NOTICE_TOO_SHORT");
        assertThat(decide(RENEWAL_DECISION, "2024-09-30", "2024-12-31", Optional.empty(), Optional.empty())
                        .granted())
                .as("no notice, so nothing in writing")
                .contains(day("2024-09-30"));
    }

    @Test
    void theContractMayStateAnotherPeriodWhereTheLawLetsIt() {
        Optional<Term> thirty = Optional.of(Term.days(30));
        RuleBook open = RuleBook.of(TestRules.national()
                .setOverridable("deadline.ownersDismissProvider", Term.days(60), 946)
                .build());
        NoticeFacts facts =
                new NoticeFacts(OWNERS_DISMISS, some("2024-03-01"), some("2024-03-31"), thirty, Optional.of(true));
        assertThat(NoticePeriod.by(open).decide(facts, TODAY).granted()).contains(day("2024-03-31"));

        Decision<LocalDate> strict = decide(INDEFINITE_CONTRACT, "2024-03-01", "2024-03-31", thirty, Optional.of(true));
        assertThat(codes(strict)).containsExactly("NOTICE_TOO_SHORT");
        assertThat(strict.explanation().warnings()).extracting(Violation::code).containsExactly("NOTICE_BY_CONTRACT");
    }

    @Test
    void aNoticeIsWritten() {
        assertThat(codes(decide(OWNERS_DISMISS, "2024-03-01", "", Optional.empty(), Optional.of(false))))
                .containsExactly("NOT_IN_WRITING");
        assertThat(missing(decide(OWNERS_DISMISS, "2024-03-01", "", Optional.empty(), Optional.empty())))
                .containsExactly("notice.written");
    }

    @Test
    void withoutTheDayItIsCountedFromNothingIsDecided() {
        assertThat(missing(decide(OWNERS_DISMISS, "", "2024-04-30"))).containsExactly("notice.given");
        assertThat(missing(decide(PROVIDER_NOT_RENEWING, "2024-04-30", ""))).containsExactly("notice.ends");
        assertThat(missing(NoticePeriod.by(RuleBook.of(TestRules.national().build()))
                        .decide(
                                new NoticeFacts(
                                        OWNERS_DISMISS,
                                        some("2024-03-01"),
                                        some(""),
                                        Optional.empty(),
                                        Optional.of(true)),
                                TODAY)))
                .containsExactly("deadline.ownersDismissProvider");
    }

    @Test
    void aPeriodBeyondAnyContractIsAMistake() {
        assertThatThrownBy(() ->
                        decide(OWNERS_DISMISS, "2024-03-01", "", Optional.of(Term.years(40_000)), Optional.empty()))
                .hasMessageContaining("must not exceed");
    }
}
