package org.anju.committee.membership;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;

/**
 * Whether a member may be removed and is (HN art. 31; capability 2.3): on a ground of the law, proposed by a third of the
 * members or a fifth of the owners, and decided by the owners, whose vote is counted elsewhere and stated here as a fact.
 * Thread-safe.
 */
public final class RemovalOfMember {

    private static final Fact GROUND = Fact.personal("removal.ground", "罢免理由", "the ground");
    private static final Fact CARRIED = Fact.open("removal.carried", "业主大会是否通过", "whether the owners carried it");
    private static final Rule ON_GROUND = Rule.of(
                    "2.3",
                    "NO_GROUND",
                    Text.of("罢免理由：{0}", "the ground: {0}"),
                    Text.of("{0}不是可以罢免的情形", "not a ground for removal: {0}"))
            .seenBy(Audience.SUBJECT);
    private static final Rule VOTED = Rule.of(
            "2.3",
            "VOTE_NOT_CARRIED",
            Text.of("业主大会决定罢免", "the owners removed the member"),
            Text.of("业主大会未通过罢免", "the owners did not carry the removal"));

    private final RuleBook book;
    private final WorkingCalendar calendar;

    private RemovalOfMember(RuleBook book, WorkingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /** Returns the policy under {@code book}; a last day that is a day off is put off by {@code calendar}. */
    public static RemovalOfMember by(RuleBook book, WorkingCalendar calendar) {
        return new RemovalOfMember(book, calendar);
    }

    /**
     * Decides how far {@code removal} got.
     *
     * @return where it stands; refused with {@code NO_GROUND}, {@code PROPOSAL_TOO_SMALL}, {@code VOTE_NOT_CARRIED},
     *     {@code HANDOVER_LATE} or {@code HANDOVER_OVERDUE}
     */
    public Decision<RemovalStanding> decide(Removal removal, AsOf asOf) {
        Reasoning why = Reasoning.of("committee.removal", book, asOf);
        Reading<ImmutableSet<RemovalGround>> grounds = why.read(MembershipParameters.REMOVAL_GROUNDS);
        Optional<Boolean> grounded = ground(why, grounds, removal);
        Optional<Boolean> proposed = new Proposal(why, removal).stands();
        removal.carried().ifPresent(carried -> why.check(VOTED, grounds, why.use(CARRIED, carried)));
        boolean stands = grounded.orElse(false) && proposed.orElse(false);
        Optional<RemovalState> state = stands ? Optional.of(state(removal)) : Optional.empty();
        boolean removed = state.filter(RemovalState.REMOVED::equals).isPresent();
        Optional<LocalDate> due = removed
                ? removal.votedOn()
                        .flatMap(day ->
                                new LeavingHandover(why, calendar).check(removal.person(), day, removal.handedOver()))
                : Optional.empty();
        return why.conclude(new RemovalStanding(state, due));
    }

    private static Optional<Boolean> ground(
            Reasoning why, Reading<ImmutableSet<RemovalGround>> grounds, Removal removal) {
        if (removal.ground().isEmpty()) {
            why.unknown(ON_GROUND, grounds, GROUND);
            return Optional.empty();
        }
        RemovalGround ground = why.use(GROUND, removal.ground().get());
        return grounds.find().map(known -> why.check(ON_GROUND, grounds, known.contains(ground), ground));
    }

    private static RemovalState state(Removal removal) {
        return removal.carried()
                .map(carried -> carried ? RemovalState.REMOVED : RemovalState.NOT_REMOVED)
                .orElse(RemovalState.TO_BE_VOTED);
    }
}
