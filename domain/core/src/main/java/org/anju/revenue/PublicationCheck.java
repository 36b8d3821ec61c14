package org.anju.revenue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.anju.kernel.deadline.Deadlines;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.revenue.Publication.State;

/**
 * Checks that the statement of a quarter was posted in time and long enough (capability 5.4; decision table C-5).
 *
 * <p>The law of the day after the quarter ends applies: the duty arises then. A rule that came into force later leaves the
 * question undetermined and is named.
 */
public final class PublicationCheck {

    private static final Fact CHECKED_ON = Fact.open("publication.checkedOn", "查核日", "checked on");
    private static final Fact POSTED_ON = Fact.open("publication.postedOn", "公示日", "posted on");
    private static final Fact TAKEN_DOWN_ON = Fact.open("publication.takenDownOn", "撤下日", "taken down on");
    private static final Fact STAYED = Fact.open("publication.stayed", "公示工作日数", "working days posted");

    private static final Rule NEEDED = rule(
            "ZERO_REPORT_DUE",
            "本季度无收支，也应公示",
            "a quarter without movement is posted as well",
            "本季度无收支，无须公示",
            "a quarter without movement need not be posted");
    private static final Rule POSTED = rule(
            "NOT_PUBLISHED",
            "{0}公共收益情况已公示或未到期限{1}",
            "{0} is posted, or not due before {1}",
            "{0}公共收益情况到期限{1}未公示",
            "{0} was not posted by {1}");
    private static final Rule IN_TIME =
            rule("LATE", "于{0}公示，未超过期限{1}", "posted on {0}, by {1}", "于{0}公示，超过期限{1}", "posted on {0}, after {1}");
    private static final Rule LONG_ENOUGH = rule(
            "POSTING_TOO_SHORT",
            "公示至{1}",
            "it may be taken down from {1}",
            "于{0}撤下，应公示至{1}",
            "taken down on {0}; it had to hang until {1}");

    private final RuleBook rules;
    private final WorkingCalendar calendar;

    private PublicationCheck(RuleBook rules, WorkingCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /** Returns the check by {@code rules}; working days by {@code calendar}. */
    public static PublicationCheck by(RuleBook rules, WorkingCalendar calendar) {
        return new PublicationCheck(rules, calendar);
    }

    /**
     * Returns where the publication stood on a day, by what was known then; refused with {@code NOT_PUBLISHED},
     * {@code LATE} or {@code POSTING_TOO_SHORT}.
     */
    public Decision<Publication> decide(Quarter quarter, NoticeFacts facts, AsOf asOf) {
        Reasoning why = Reasoning.of(
                "revenue.publication", rules, asOf.on(quarter.next().firstDay()));
        why.use(CHECKED_ON, asOf.validOn());
        why.read(RevenueParameters.FREQUENCY);
        if (facts.zeroReport() && !isZeroReportDue(why)) {
            return why.conclude(new Publication(State.NOT_REQUIRED, Optional.empty(), Optional.empty()));
        }
        Reading<Long> month = why.read(RevenueParameters.PUBLICATION_MONTH);
        Optional<LocalDate> deadline = month.isSet() ? deadline(why, quarter, month.value()) : Optional.empty();
        Optional<LocalDate> posted = facts.postedOn(asOf);
        posted.ifPresent(day -> why.use(POSTED_ON, day));
        deadline.ifPresent(last -> checkDeadline(why, month, quarter, posted, last, asOf.validOn()));
        Reading<Term> stay = why.read(RevenueParameters.POSTING_DURATION);
        Optional<LocalDate> until = posted.flatMap(day -> Deadlines.due(why, stay, day, calendar));
        until.ifPresent(last -> checkStay(why, stay, posted.orElseThrow(), facts.takenDownOn(asOf), last));
        return why.conclude(
                new Publication(state(posted, facts.takenDownOn(asOf), until, asOf.validOn()), deadline, until));
    }

    /** Returns the day by which an objection made on {@code received} is answered; open until a rule book says how long. */
    public Decision<LocalDate> replyDue(LocalDate received, AsOf asOf) {
        return Deadlines.decide(rules, asOf, RevenueParameters.OBJECTION_REPLY_DAYS, received, calendar);
    }

    private static boolean isZeroReportDue(Reasoning why) {
        Reading<Boolean> zero = why.read(RevenueParameters.ZERO_REPORT_POSTED);
        boolean due = !zero.isSet() || zero.value();
        if (zero.isSet()) {
            why.warn(NEEDED, zero, due);
        }
        return due;
    }

    private Optional<LocalDate> deadline(Reasoning why, Quarter quarter, long month) {
        LocalDate last = YearMonth.from(quarter.lastDay()).plusMonths(month).atEndOfMonth();
        if (!calendar.covers(last)) {
            return deadlineBeyondCalendar(why, last);
        }
        if (calendar.isWorkingDay(last)) {
            return Optional.of(last);
        }
        Reading<Boolean> rolls = why.read(RevenueParameters.DEADLINE_ROLLS_ON_HOLIDAY);
        if (!rolls.isSet()) {
            return Optional.empty();
        }
        Optional<LocalDate> rolled = rolls.value() ? calendar.findNextWorkingDayOnOrAfter(last) : Optional.of(last);
        if (rolled.isEmpty()) {
            lackYear(why, calendar.lastYear() + 1);
        }
        return rolled;
    }

    /** A deadline that never rolls stands whatever day it is; any other needs the working days of its year. */
    private static Optional<LocalDate> deadlineBeyondCalendar(Reasoning why, LocalDate last) {
        Reading<Boolean> rolls = why.readIfSet(RevenueParameters.DEADLINE_ROLLS_ON_HOLIDAY);
        if (rolls.isSet() && !rolls.value()) {
            return Optional.of(last);
        }
        lackYear(why, last.getYear());
        return Optional.empty();
    }

    private static void lackYear(Reasoning why, int year) {
        why.lack(Fact.open("calendar." + year, year + "年工作日安排", "the working days of " + year));
    }

    private static void checkDeadline(
            Reasoning why,
            Reading<Long> basis,
            Quarter quarter,
            Optional<LocalDate> posted,
            LocalDate last,
            LocalDate checkedOn) {
        if (posted.isPresent()) {
            why.check(IN_TIME, basis, !posted.get().isAfter(last), posted.get(), last);
        } else {
            why.check(POSTED, basis, !checkedOn.isAfter(last), quarter, last);
        }
    }

    private void checkStay(
            Reasoning why, Reading<Term> basis, LocalDate posted, Optional<LocalDate> takenDown, LocalDate last) {
        if (takenDown.isEmpty()) {
            return;
        }
        LocalDate day = why.use(TAKEN_DOWN_ON, takenDown.get());
        if (calendar.covers(day) && !day.isBefore(posted)) {
            why.use(STAYED, calendar.workingDaysBetween(posted, day));
        }
        why.check(LONG_ENOUGH, basis, !day.isBefore(last), day, last);
    }

    private static State state(
            Optional<LocalDate> posted, Optional<LocalDate> takenDown, Optional<LocalDate> until, LocalDate checkedOn) {
        if (posted.isEmpty()) {
            return State.AWAITED;
        }
        if (takenDown.isPresent()) {
            return State.OVER;
        }
        return until.filter(last -> !checkedOn.isBefore(last)).isPresent() ? State.OVER : State.POSTED;
    }

    private static Rule rule(String code, String metZh, String metEn, String unmetZh, String unmetEn) {
        return Rule.of("5.4", code, Text.of(metZh, metEn), Text.of(unmetZh, unmetEn));
    }
}
