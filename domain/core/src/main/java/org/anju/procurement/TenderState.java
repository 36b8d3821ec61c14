package org.anju.procurement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.anju.kernel.journal.Progress;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.ServiceContract;
import org.immutables.value.Value;

/** How far the selection of a provider has come. */
@Value.Immutable
public interface TenderState extends Progress {

    /** The stages, in their order. */
    enum Stage implements Named {
        /** Nothing was done yet. */
        NOT_STARTED("未启动", "not started"),
        /** The form is settled. */
        FORM_CHOSEN("已确定选聘方式", "form settled"),
        /** The tender is filed. */
        FILED("招标已备案", "tender filed"),
        /** Bids are taken. */
        NOTICED("已发布招标公告或者投标邀请书", "notice or invitations out"),
        /** Too few bid. */
        FAILED("投标人不足", "too few bidders"),
        /** The bids are open. */
        OPENED("已开标", "bids opened"),
        /** The panel has reported. */
        EVALUATED("已提交评标报告", "bids evaluated"),
        /** The candidates are posted. */
        POSTED("中标候选人公示", "candidates posted"),
        /** The winner is told. */
        AWARDED("已定标", "awarded"),
        /** The contract is signed. */
        SIGNED("已签订合同", "contract signed"),
        /** The provider has taken over. */
        TAKEN_OVER("已承接", "taken over"),
        /** Everything is filed. */
        COMPLETED("已办结", "completed"),
        /** It ended without a provider. */
        ENDED("已终止", "ended");

        private final Text text;

        Stage(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** Before the first step. */
    TenderState NEW = new Builder().build();

    @Override
    @Value.Default
    default Stage stage() {
        return Stage.NOT_STARTED;
    }

    /** The day of the last step of its course; clarifications, bids, objections and filings go beside it. */
    Optional<LocalDate> last();

    /** In which form the provider is found. */
    Optional<SelectionForm> form();

    /** For which contract. */
    Optional<ServiceContract.Kind> contract();

    /** The day the tender was filed. */
    Optional<LocalDate> filed();

    /** Until when bids are taken. */
    Optional<LocalDateTime> deadline();

    /** Who was invited. */
    ImmutableSet<ProviderId> invited();

    /** Who has bid. */
    ImmutableSet<ProviderId> bidders();

    /** How many bid in the tender that failed. */
    Optional<Long> failedWith();

    /** The day the panel was formed. */
    Optional<LocalDate> panel();

    /** The day of the report that stands. */
    Optional<LocalDate> evaluated();

    /** Who may be awarded, the first first. */
    ImmutableSet<ProviderId> candidates();

    /** The last day the candidates are posted. */
    Optional<LocalDate> postedUntil();

    /** The objections that are not answered, with the day of each. */
    ImmutableMap<String, LocalDate> openObjections();

    /** The objections that are. */
    ImmutableSet<String> answered();

    /** The winner. */
    Optional<ProviderId> winner();

    /** The day the winner was told. */
    Optional<LocalDate> awarded();

    /** The day the result was filed. */
    Optional<LocalDate> resultFiled();

    /** The day the contract was signed. */
    Optional<LocalDate> signed();

    /** With whom the contract is filed. */
    ImmutableSet<FilingOffice> contractFiledWith();

    /** The day of the takeover. */
    Optional<LocalDate> takenOver();

    /** The day the takeover was filed. */
    Optional<LocalDate> takeoverFiled();

    @Override
    default boolean isEnded() {
        return stage() == Stage.COMPLETED || stage() == Stage.ENDED;
    }

    /** Tells whether bids are asked for; until the form is settled nobody knows better. */
    default boolean isTender() {
        return form().map(SelectionForm::isTender).orElse(true);
    }

    /** Tells whether the result must still be filed; that of a negotiation is not. */
    default boolean owesResult() {
        return awarded().isPresent() && resultFiled().isEmpty() && isTender();
    }

    /** Tells whether the contract must still be filed with somebody. */
    default boolean owesContract() {
        return signed().isPresent() && contractFiledWith().size() < FilingOffice.values().length;
    }

    /** Tells whether the takeover must still be filed. */
    default boolean owesTakeover() {
        return takenOver().isPresent() && takeoverFiled().isEmpty();
    }

    /** Builds a state. */
    class Builder extends ImmutableTenderState.Builder {

        Builder() {}

        /** Goes on from {@code state}, to {@code next}. */
        static Builder to(Stage next, TenderState state, LocalDate on) {
            Builder builder = new Builder();
            builder.from(state).stage(next).last(on);
            return builder;
        }

        /** Goes on from {@code state} beside its course. */
        static Builder beside(TenderState state) {
            Builder builder = new Builder();
            builder.from(state);
            return builder;
        }
    }
}
