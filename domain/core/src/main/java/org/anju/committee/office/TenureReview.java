package org.anju.committee.office;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.composition.CommitteeTerms;
import org.anju.committee.meeting.CommitteeMeetings;
import org.anju.committee.meeting.MeetingResult;
import org.anju.committee.membership.CommitteeMembership;
import org.anju.committee.membership.Membership;
import org.anju.committee.membership.Roster;
import org.anju.committee.membership.SeatedMember;
import org.anju.committee.office.TenureStep.Elected;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;

/**
 * A committee in its term, looked at on a day.
 *
 * @param state     how far the term has come
 * @param day       the day it is looked at
 * @param lastDay   the last day of the term
 * @param vacancies what vacant seats lead to; empty where there are none, or it is no owners' committee in its term
 * @param sessions  its meetings, oldest first
 */
public record TenureReview(
        TenureState state,
        LocalDate day,
        Decision<LocalDate> lastDay,
        Optional<Decision<Membership>> vacancies,
        ImmutableList<SessionReview> sessions) {

    /**
     * A meeting and what came of each of its matters, by the law of its day.
     *
     * @param session the meeting
     * @param results the results in the order of its matters
     */
    public record SessionReview(Session session, ImmutableList<Decision<MeetingResult>> results) {}

    /** Looks at {@code state} on the day of {@code asOf}. */
    public static TenureReview of(TenureState state, RuleBook book, WorkingCalendar calendar, AsOf asOf) {
        Decided decided = new Decided(CommitteeMeetings.by(book, calendar), state, asOf);
        return new TenureReview(
                state,
                asOf.validOn(),
                lastDay(state, book, calendar, asOf),
                vacancies(state, book, calendar, asOf),
                state.sessions().stream()
                        .map(session -> new SessionReview(session, decided.decide(session.held())))
                        .sorted(comparing(each -> each.session().held().on()))
                        .collect(toImmutableList()));
    }

    /** Returns how many days of the term are left, the last one included; none once it is over or where that cannot be told. */
    public Optional<Long> daysLeft() {
        return lastDay.granted()
                .filter(last -> state.isRunning())
                .map(last -> Math.max(0, ChronoUnit.DAYS.between(day, last) + 1));
    }

    /** Returns how many sit on the day. */
    public int sitting() {
        return state.sittingOn(day).size();
    }

    static Decision<LocalDate> lastDay(TenureState state, RuleBook book, WorkingCalendar calendar, AsOf asOf) {
        return state.elected()
                .map(elected -> CommitteeTerms.by(book, calendar)
                        .lastDay(elected.committee(), elected.from(), elected.until(), asOf))
                .orElseGet(() -> Reasoning.of("committee.term", book, asOf).fail());
    }

    static Optional<Decision<Membership>> vacancies(
            TenureState state, RuleBook book, WorkingCalendar calendar, AsOf asOf) {
        boolean asked =
                state.isRunning() && state.isOf(CommitteeKind.OWNERS_COMMITTEE) && state.vacantOn(asOf.validOn()) > 0;
        return asked
                ? Optional.of(CommitteeMembership.by(book, calendar).decide(roster(state, asOf.validOn()), asOf))
                : Optional.empty();
    }

    private static Roster roster(TenureState state, LocalDate day) {
        ImmutableSet<OwnerId> sitting =
                state.heldOn(day).stream().map(Post::person).collect(toImmutableSet());
        return new Roster(
                state.elected().map(Elected::seats),
                sitting.stream().map(SeatedMember::of).collect(toImmutableList()),
                state.alternates().stream()
                        .filter(each -> !sitting.contains(each.person()))
                        .collect(toImmutableList()));
    }
}
