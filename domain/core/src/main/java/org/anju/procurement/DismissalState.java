package org.anju.procurement;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.anju.kernel.journal.Progress;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.ServiceContract;
import org.immutables.value.Value;

/** How far the dismissal of a provider has come. */
@Value.Immutable
public interface DismissalState extends Progress {

    /** The stages, in their order. */
    enum Stage implements Named {
        /** Nothing was done yet. */
        NOT_STARTED("未启动", "not started"),
        /** The owners are called to vote. */
        CALLED("已提请业主表决", "vote called"),
        /** The owners have decided. */
        RESOLVED("业主已共同决定", "owners have decided"),
        /** The provider was given notice. */
        NOTIFIED("已书面通知", "notice given"),
        /** The contract has ended; the provider hands over and keeps serving. */
        CONTRACT_ENDED("原合同已终止", "contract ended"),
        /** Somebody else serves the complex. */
        TAKEN_OVER("已接管", "taken over"),
        /** Everything is handed over and filed. */
        COMPLETED("已办结", "completed"),
        /** It stopped, and the provider stays. */
        STOPPED("已终止", "stopped");

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
    DismissalState NEW = new Builder().build();

    @Override
    @Value.Default
    default Stage stage() {
        return Stage.NOT_STARTED;
    }

    /** The day of the last step of its course; a new contract, hand-overs and filings go beside it. */
    Optional<LocalDate> last();

    /** Which contract the provider that goes serves under. */
    Optional<ServiceContract.Kind> contract();

    /** The provider that goes. */
    Optional<ProviderId> provider();

    /** The last day of its contract as agreed. */
    Optional<LocalDate> contractEnds();

    /** The day on which its contract is to end by the notice. */
    Optional<LocalDate> noticeEnds();

    /** The day the new contract was signed. */
    Optional<LocalDate> newContract();

    /** The day the new contract takes effect. */
    Optional<LocalDate> inForce();

    /** With whom the new contract is filed. */
    ImmutableSet<FilingOffice> contractFiledWith();

    /** The day the old contract ended. */
    Optional<LocalDate> ended();

    /** What was handed over. */
    ImmutableSet<HandoverItem> handedOver();

    /** The day of the takeover. */
    Optional<LocalDate> takenOver();

    /** Who took over. */
    Optional<DismissalStep.Successor> successor();

    /** The day the takeover was filed. */
    Optional<LocalDate> takeoverFiled();

    @Override
    default boolean isEnded() {
        return stage() == Stage.COMPLETED || stage() == Stage.STOPPED;
    }

    /** Returns what the provider still has to hand over; other matters are nobody's to name. */
    default ImmutableSet<HandoverItem> outstanding() {
        EnumSet<HandoverItem> wanted = EnumSet.complementOf(EnumSet.of(HandoverItem.OTHER));
        wanted.removeAll(handedOver());
        return ImmutableSet.copyOf(wanted);
    }

    /** Tells whether the provider that goes must keep serving, and may charge for it (CC art. 950). */
    default boolean isServedByFormer() {
        return stage() == Stage.CONTRACT_ENDED;
    }

    /** Tells whether the new contract must still be filed with somebody. */
    default boolean owesContract() {
        return newContract().isPresent() && contractFiledWith().size() < FilingOffice.values().length;
    }

    /** Tells whether the takeover must still be filed; owners who manage themselves file none. */
    default boolean owesTakeover() {
        return takenOver().isPresent()
                && takeoverFiled().isEmpty()
                && !successor().equals(Optional.of(DismissalStep.Successor.SELF_MANAGEMENT));
    }

    /** Builds a state. */
    class Builder extends ImmutableDismissalState.Builder {

        Builder() {}

        /** Goes on from {@code state}, to {@code next}. */
        static Builder to(Stage next, DismissalState state, LocalDate on) {
            Builder builder = new Builder();
            builder.from(state).stage(next).last(on);
            return builder;
        }

        /** Goes on from {@code state} beside its course. */
        static Builder beside(DismissalState state) {
            Builder builder = new Builder();
            builder.from(state);
            return builder;
        }
    }
}
