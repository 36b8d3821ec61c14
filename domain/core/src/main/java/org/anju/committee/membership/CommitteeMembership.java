package org.anju.committee.membership;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.composition.CommitteeParameters;
import org.anju.committee.composition.FollowUp;
import org.anju.committee.composition.VacancyCheck;
import org.anju.committee.membership.Posts.End;
import org.anju.committee.membership.Posts.Verdict;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;

/**
 * Who sits on an owners' committee on a day: whose post ended and why, who moves up, what the vacancies lead to, and whether
 * those who left handed over (HN arts. 32 and 33(3); decision table D2.4 and D2.5; capability 2.3).
 *
 * <p>A post ends by itself on the grounds of law and bylaws; a written resignation needs nobody's consent. It goes on while
 * nothing is said against it, and cannot be told while somebody says so and nobody knows. The public sees numbers alone.
 * Thread-safe.
 */
public final class CommitteeMembership {

    private static final Fact SEATS = Fact.open("committee.seats", "席位数", "seats");
    private static final Fact SITTING = Fact.open("committee.sitting", "在任人数", "members sitting");
    private static final Fact ENDED = Fact.open("committee.vacated", "离任人数", "members who left");

    private final RuleBook book;
    private final WorkingCalendar calendar;

    private CommitteeMembership(RuleBook book, WorkingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /** Returns the policy under {@code book}; a last day that is a day off is put off by {@code calendar}. */
    public static CommitteeMembership by(RuleBook book, WorkingCalendar calendar) {
        return new CommitteeMembership(book, calendar);
    }

    /**
     * Decides who sits.
     *
     * @return the members; refused with {@code TOO_FEW_SITTING} or {@code TOO_MANY_VACANT} where too few are left, and with
     *     {@code HANDOVER_LATE} or {@code HANDOVER_OVERDUE} where one who left keeps what belongs to the owners; each post
     *     that ended is a warning {@code POST_ENDED}
     */
    public Decision<Membership> decide(Roster roster, AsOf asOf) {
        Reasoning why = Reasoning.of("committee.membership", book, asOf);
        Posts posts = new Posts(why);
        ImmutableList<Verdict> verdicts =
                roster.members().stream().map(posts::judge).collect(toImmutableList());
        ImmutableList<OwnerId> sitting =
                Posts.people(verdicts.stream().filter(verdict -> !verdict.ended() && !verdict.unclear()));
        ImmutableList<OwnerId> unclear =
                Posts.people(verdicts.stream().filter(verdict -> !verdict.ended() && verdict.unclear()));
        Membership.Builder result = Membership.builder();
        result.sitting(sitting).unclear(unclear);
        LeavingHandover handover = new LeavingHandover(why, calendar);
        ImmutableList<EndedPost> ended = verdicts.stream()
                .filter(Verdict::ended)
                .map(verdict -> ended(handover, verdict))
                .collect(toImmutableList());
        result.ended(ended);
        why.use(ENDED, ended.size());
        why.use(SITTING, sitting.size());
        seats(why, roster).ifPresent(seats -> fill(why, roster, seats, sitting.size(), unclear.size(), result));
        return why.conclude(result.build());
    }

    /**
     * Decides whether the post of {@code member} has ended by itself; undetermined where a ground is not proven, or nobody has
     * settled what the bylaws add.
     */
    public Decision<Boolean> hasEnded(SeatedMember member, AsOf asOf) {
        Reasoning why = Reasoning.of("committee.membership", book, asOf);
        return why.conclude(new Posts(why).judge(member).ended());
    }

    /** Decides which of {@code alternates} move up to {@code places} vacant seats, in that order (D2.4). */
    public Decision<ImmutableList<OwnerId>> movingUp(ImmutableList<Alternate> alternates, int places, AsOf asOf) {
        Reasoning why = Reasoning.of("committee.membership", book, asOf);
        return Succession.find(why, alternates, places).map(why::conclude).orElseGet(why::fail);
    }

    private static EndedPost ended(LeavingHandover handover, Verdict verdict) {
        End end = verdict.end();
        SeatedMember member = verdict.member();
        Optional<LocalDate> due = end.on().flatMap(day -> handover.check(member.person(), day, member.handedOver()));
        return new EndedPost(member.person(), end.ground(), end.on(), due);
    }

    private static Optional<Integer> seats(Reasoning why, Roster roster) {
        return roster.seats().isPresent()
                ? roster.seats().map(seats -> why.use(SEATS, seats))
                : why.read(CommitteeParameters.SEATS).find().map(Math::toIntExact);
    }

    /** A post nobody can tell about may be held: too few are left only where that does not matter. */
    private static void fill(
            Reasoning why, Roster roster, int seats, int sitting, int unclear, Membership.Builder result) {
        int places = Math.max(0, seats - sitting - unclear);
        Optional<ImmutableList<OwnerId>> movedUp = Succession.find(why, roster.alternates(), places);
        result.movedUp(movedUp);
        movedUp.ifPresent(up -> {
            Optional<FollowUp> next = VacancyCheck.apply(why, sitting + unclear + up.size(), seats);
            boolean certain = unclear == 0 || next.equals(Optional.of(FollowUp.EXTRAORDINARY_ASSEMBLY));
            result.followUp(certain ? next : Optional.empty());
        });
    }
}
