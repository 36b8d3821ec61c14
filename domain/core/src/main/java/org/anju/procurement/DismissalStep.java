package org.anju.procurement;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.OwnersResolution;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.time.Term;

/** A step of the dismissal of a provider, as whoever took it tells it. */
public sealed interface DismissalStep {

    /** Returns the day it was taken. */
    LocalDate on();

    /** Who calls the owners to vote; none of them decides. */
    enum Caller implements Named {
        /** The owners' committee. */
        OWNERS_COMMITTEE("业主委员会", "owners' committee"),
        /** The property management committee. */
        PROPERTY_MANAGEMENT_COMMITTEE("物业管理委员会", "property management committee"),
        /** The street office or township, where no committee does (HN art. 25). */
        STREET("街道办事处、乡镇人民政府", "street office or township government");

        private final Text text;

        Caller(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /**
     * The owners are called to vote on the provider.
     *
     * @param on the day
     * @param by who calls them
     */
    record VoteCalled(LocalDate on, Caller by) implements DismissalStep {}

    /** Who decided. */
    enum DecidedBy implements Named {
        /** The owners together (CC art. 278). */
        OWNERS("业主共同决定", "owners together"),
        /** The owners' committee alone. */
        OWNERS_COMMITTEE("业主委员会自行决定", "owners' committee alone"),
        /** The property management committee alone. */
        PROPERTY_MANAGEMENT_COMMITTEE("物业管理委员会自行决定", "property management committee alone");

        private final Text text;

        DecidedBy(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /**
     * It is decided that the provider goes, or that another comes.
     *
     * @param on           the day the decision is announced
     * @param by           who decided
     * @param resolution   what the owners decided
     * @param contract     which contract the provider serves under
     * @param provider     the provider that goes; empty where nobody says
     * @param contractEnds the last day of that contract; empty where it is not known
     */
    record Resolved(
            LocalDate on,
            DecidedBy by,
            OwnersResolution resolution,
            ServiceContract.Kind contract,
            Optional<ProviderId> provider,
            Optional<LocalDate> contractEnds)
            implements DismissalStep {}

    /**
     * The provider is given notice (CC arts. 946(1), 948(2)).
     *
     * @param on      the day it is told
     * @param ends    the day the contract is to end
     * @param written whether it is told in writing; empty where that is not known
     * @param agreed  the notice period the contract states; empty where it states none
     */
    record NoticeGiven(LocalDate on, LocalDate ends, Optional<Boolean> written, Optional<Term> agreed)
            implements DismissalStep {

        /** Throws if the agreed period is longer than any contract. */
        public NoticeGiven {
            NoticeFacts.check(agreed);
        }
    }

    /**
     * A contract is signed with another provider.
     *
     * @param on       the day
     * @param provider with whom
     * @param inForce  the day it takes effect
     * @param tendered whether the provider was found by tender; empty where nobody says
     */
    record NewContractSigned(LocalDate on, ProviderId provider, LocalDate inForce, Optional<Boolean> tendered)
            implements DismissalStep {}

    /** What ends the contract of the provider that goes. */
    enum Ground implements Named {
        /** Another contract took effect, which ends a preliminary one (CC art. 940). */
        NEW_CONTRACT("新物业服务合同生效", "a new contract took effect"),
        /** The notice ran out (CC arts. 946, 948). */
        NOTICE("通知期限届满", "the notice ran out"),
        /** The contract expired. */
        EXPIRY("合同期限届满", "the contract expired");

        private final Text text;

        Ground(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /**
     * The contract of the provider that goes has ended.
     *
     * @param on     the day it ended
     * @param ground what ended it
     */
    record ContractEnded(LocalDate on, Ground ground) implements DismissalStep {}

    /**
     * The provider hands over (CC art. 949(1), HN art. 52(2)); the rest may follow.
     *
     * @param on    the day
     * @param items what
     */
    record HandedOver(LocalDate on, ImmutableSet<HandoverItem> items) implements DismissalStep {}

    /** Who serves the complex from now on. */
    enum Successor implements Named {
        /** Another provider. */
        NEW_PROVIDER("新物业服务人", "another provider"),
        /** The owners themselves (HN art. 53). */
        SELF_MANAGEMENT("业主自行管理", "owners themselves");

        private final Text text;

        Successor(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /**
     * Somebody else takes over; until then the provider that goes keeps serving, and may charge for it (CC art. 950).
     *
     * @param on the day
     * @param by who
     */
    record TakenOver(LocalDate on, Successor by) implements DismissalStep {}

    /**
     * The new provider files its contract (HN art. 49(3)); where not with both at once, the other may follow.
     *
     * @param on   the day
     * @param with with whom
     */
    record ContractFiled(LocalDate on, ImmutableSet<FilingOffice> with) implements DismissalStep {}

    /**
     * The new provider files the takeover (HN art. 46(1)).
     *
     * @param on the day
     */
    record TakeoverFiled(LocalDate on) implements DismissalStep {}

    /** Why a dismissal stops, and the provider stays. */
    enum StopReason implements Named {
        /** The resolution was revoked, by a court or by the owners. */
        REVOKED("决定被撤销", "the resolution was revoked"),
        /** Whoever called the vote gave it up. */
        WITHDRAWN("提议撤回", "given up");

        private final Text text;

        StopReason(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /**
     * The dismissal stops.
     *
     * @param on  the day
     * @param why the reason
     */
    record Stopped(LocalDate on, StopReason why) implements DismissalStep {}
}
