package org.anju.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ServiceContract.Kind;
import org.anju.kernel.time.AsOf;
import org.junit.jupiter.api.Test;

class FormChoiceTest {

    private static final AsOf TODAY = AsOf.date("2024-12-31");
    private static final FormChoice POLICY = FormChoice.by(RuleBook.of(Tendering.pack()
            .set("tender.smallScaleArea", Area.squareMetres("20000"), 24)
            .build()));

    private static FormFacts facts(String bidders, String area, String approved) {
        return new FormFacts(
                Kind.PRELIMINARY,
                some(bidders).map(Long::valueOf),
                some(area).map(Area::squareMetres),
                some(approved).map(Boolean::valueOf));
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty());
    }

    private static Decision<SelectionForm> negotiate(FormFacts facts) {
        return POLICY.decide(SelectionForm.NEGOTIATED, facts, TODAY);
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
    void aTenderIsAlwaysAllowed() {
        assertThat(POLICY.decide(SelectionForm.PUBLIC, facts("", "", ""), TODAY).isGranted())
                .isTrue();
        assertThat(POLICY.decide(SelectionForm.INVITED, facts("", "", ""), TODAY)
                        .isGranted())
                .isTrue();
    }

    @Test
    void oneGroundAndTheApprovalAreEnough() {
        assertThat(negotiate(facts("2", "", "true")).isGranted()).isTrue();
        assertThat(negotiate(facts("", "20000", "true")).isGranted()).isTrue();
        assertThat(negotiate(facts("3", "20000", "true")).isGranted()).isTrue();
    }

    @Test
    void withoutGroundOrApprovalItIsRefusedWithEveryReason() {
        assertThat(codes(negotiate(facts("3", "20000.01", "true"))))
                .containsExactly("ENOUGH_BIDDERS", "NOT_SMALL_SCALE");
        assertThat(codes(negotiate(facts("3", "20000.01", "false"))))
                .containsExactly("ENOUGH_BIDDERS", "NOT_SMALL_SCALE", "NEGOTIATION_NOT_APPROVED");
        assertThat(codes(negotiate(facts("2", "", "false")))).containsExactly("NEGOTIATION_NOT_APPROVED");
    }

    @Test
    void whatIsNotKnownIsNeitherYesNorNo() {
        assertThat(missing(negotiate(facts("", "", ""))))
                .containsExactly("tender.bidders", "tender.floorArea", "tender.negotiationApproved");
        assertThat(missing(negotiate(facts("", "30000", "true")))).containsExactly("tender.bidders");
        assertThat(missing(negotiate(facts("3", "", "true")))).containsExactly("tender.floorArea");
        assertThat(missing(FormChoice.by(Tendering.book())
                        .decide(SelectionForm.NEGOTIATED, facts("3", "20000", "true"), TODAY)))
                .containsExactly("tender.smallScaleArea");
    }

    @Test
    void biddersAreNoDebt() {
        assertThatThrownBy(() -> facts("-1", "", "")).hasMessageContaining("negative");
    }
}
