package org.anju.procurement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.anju.kernel.area.Area;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.ServiceContract;

/** A step of the selection of a provider, as whoever took it tells it. Bidders are told by credit code, people by number. */
public sealed interface TenderStep {

    /** Returns the day it was taken. */
    LocalDate on();

    /**
     * Whoever selects the provider settles in which form (SC-379 art. 24(2)). After a tender that failed, the number of its bidders
     * counts and not the one told here.
     *
     * @param on        the day
     * @param form      in which form
     * @param contract  for which contract
     * @param floorArea the floor area of the housing; asked for where nothing else allows a negotiation
     * @param bidders   how many bid in a tender held before; empty where none was held
     * @param approved  whether the property authority approved a negotiation
     */
    record FormChosen(
            LocalDate on,
            SelectionForm form,
            ServiceContract.Kind contract,
            Optional<Area> floorArea,
            Optional<Long> bidders,
            Optional<Boolean> approved)
            implements TenderStep {

        /** Throws if the number of bidders is negative. */
        public FormChosen {
            checkArgument(bidders.orElse(0L) >= 0, "bidders must not be negative: %s", bidders);
        }
    }

    /**
     * The tender is filed with the property authority of the county (TENDER-130 art. 11).
     *
     * @param on the day
     */
    record TenderFiled(LocalDate on) implements TenderStep {}

    /**
     * The notice is published, or the invitations go out.
     *
     * @param on            the day
     * @param documentsFrom the day from which the documents are handed out
     * @param deadline      until when bids are taken
     * @param invited       who is invited; nobody in a public tender
     */
    record NoticeIssued(LocalDate on, LocalDate documentsFrom, LocalDateTime deadline, ImmutableSet<ProviderId> invited)
            implements TenderStep {}

    /**
     * The documents are clarified or amended (TENDER-LAW art. 23).
     *
     * @param on       the day
     * @param deadline until when bids are taken now; empty where that stays as it was
     */
    record DocumentsClarified(LocalDate on, Optional<LocalDateTime> deadline) implements TenderStep {}

    /**
     * A bid arrives; another of the same bidder takes its place.
     *
     * @param at     when
     * @param bidder whose
     */
    record BidReceived(LocalDateTime at, ProviderId bidder) implements TenderStep {
        @Override
        public LocalDate on() {
            return at.toLocalDate();
        }
    }

    /**
     * The bids are opened.
     *
     * @param at when
     */
    record BidsOpened(LocalDateTime at) implements TenderStep {
        @Override
        public LocalDate on() {
            return at.toLocalDate();
        }
    }

    /**
     * Too few bid: the tender is held again, or a negotiation asked for (TENDER-LAW art. 28, SC-379 art. 24(2)).
     *
     * @param at when
     */
    record TenderFailed(LocalDateTime at) implements TenderStep {
        @Override
        public LocalDate on() {
            return at.toLocalDate();
        }
    }

    /**
     * The panel that evaluates the bids is formed (TENDER-LAW art. 37).
     *
     * @param on         the day
     * @param members    how many sit on it; zero or more
     * @param experts    how many of them are experts
     * @param interested how many of them have an interest in a bidder; empty where nobody looked
     */
    record PanelFormed(LocalDate on, long members, long experts, Optional<Long> interested) implements TenderStep {

        /** Throws if there are more of some than members, or fewer than none. */
        public PanelFormed {
            long conflicted = interested.orElse(0L);
            checkArgument(
                    experts >= 0 && conflicted >= 0 && Math.max(experts, conflicted) <= members,
                    "%s experts, %s interested, of %s members",
                    experts,
                    conflicted,
                    members);
        }
    }

    /**
     * The panel reports, and names candidates for the award; told again, the candidates change.
     *
     * @param on         the day
     * @param candidates who may be awarded, the first first
     */
    record BidsEvaluated(LocalDate on, ImmutableSet<ProviderId> candidates) implements TenderStep {}

    /**
     * The candidates are posted.
     *
     * @param on    the first day
     * @param until the last day
     */
    record CandidatesPosted(LocalDate on, LocalDate until) implements TenderStep {}

    /**
     * Somebody objects to the candidates.
     *
     * @param on        the day
     * @param objection what it is called, such as its number; never a name. Not blank
     */
    record ObjectionRaised(LocalDate on, String objection) implements TenderStep {

        /** Throws if it is called nothing. */
        public ObjectionRaised {
            checkArgument(!objection.isBlank(), "an objection is called something");
        }
    }

    /**
     * An objection is answered.
     *
     * @param on        the day
     * @param objection what it is called
     */
    record ObjectionAnswered(LocalDate on, String objection) implements TenderStep {}

    /**
     * The winner is told (中标通知); in a negotiation, whoever was agreed with.
     *
     * @param on     the day
     * @param winner the provider
     */
    record Awarded(LocalDate on, ProviderId winner) implements TenderStep {}

    /**
     * The result is filed with the property authority (TENDER-130 art. 37).
     *
     * @param on the day
     */
    record ResultFiled(LocalDate on) implements TenderStep {}

    /**
     * The contract is signed.
     *
     * @param on       the day
     * @param provider with whom
     */
    record ContractSigned(LocalDate on, ProviderId provider) implements TenderStep {}

    /**
     * The provider files the contract (HN art. 49(3)); where not with both at once, the other may follow.
     *
     * @param on   the day
     * @param with with whom
     */
    record ContractFiled(LocalDate on, ImmutableSet<FilingOffice> with) implements TenderStep {}

    /**
     * The provider takes the complex over.
     *
     * @param on the day
     */
    record TakenOver(LocalDate on) implements TenderStep {}

    /**
     * The provider files the takeover with the property authority (HN art. 46(1)).
     *
     * @param on the day
     */
    record TakeoverFiled(LocalDate on) implements TenderStep {}

    /** Why a selection ends without a provider. */
    enum EndReason implements Named {
        /** Whoever selects gave it up. */
        WITHDRAWN("终止选聘", "given up"),
        /** Nobody agreed in a negotiation. */
        NO_AGREEMENT("协议未达成", "no agreement was reached");

        private final Text text;

        EndReason(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /**
     * The selection ends without a provider.
     *
     * @param on  the day
     * @param why the reason
     */
    record Ended(LocalDate on, EndReason why) implements TenderStep {}
}
