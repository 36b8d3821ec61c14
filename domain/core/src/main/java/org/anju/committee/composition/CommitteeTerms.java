package org.anju.committee.composition;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.deadline.Deadlines;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Periods;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/**
 * Whether an owners' committee keeps its term: its length, its filing, its renewal and the hand-over to the next (decision
 * table D2.2 and D2.6; HN arts. 28, 29 and 33; capability 2.3).
 *
 * <p>The day decided for is the day looked on: what is due later is not held against anybody. Thread-safe.
 */
public final class CommitteeTerms {

    private static final Fact FROM = Fact.open("committee.from", "任期开始日", "first day of the term");
    private static final Fact LAST = Fact.open("committee.lastDay", "任期届满日", "last day of the term");
    private static final Fact ELECTED = Fact.open("committee.electedOn", "选举产生日", "day of the election");
    private static final Rule NOT_TOO_LONG = CompositionRules.rule(
            "2.3",
            "TERM_TOO_LONG",
            "任期至{0}，未超过{1}年",
            "任期至{0}，超过{1}年",
            "the term to {0} is not longer than {1} years",
            "the term to {0} is longer than {1} years");
    private static final Rule AS_AGREED = CompositionRules.rule(
            "2.3",
            "TERM_NOT_AS_AGREED",
            "任期至{0}，未超过议事规则所定的{1}",
            "任期至{0}，超过议事规则所定的{1}",
            "the term to {0} does not go beyond {1}, as the rules of procedure say",
            "the term to {0} goes beyond {1}, which the rules of procedure say");
    private static final Duty FILING = Duty.open("2.3", "FILING", "committee.filedOn", "备案", "filing");
    private static final Duty RENEWAL = Duty.open("2.3", "RENEWAL", "committee.renewedOn", "换届选举", "renewal");
    private static final Duty HANDOVER = Duty.open("2.3", "HANDOVER", "committee.handedOverOn", "换届移交", "hand-over");

    private final RuleBook book;
    private final WorkingCalendar calendar;

    private CommitteeTerms(RuleBook book, WorkingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /** Returns the policy under {@code book}; a last day that is a day off is put off by {@code calendar}. */
    public static CommitteeTerms by(RuleBook book, WorkingCalendar calendar) {
        return new CommitteeTerms(book, calendar);
    }

    /**
     * Decides whether the term is kept on the day decided for.
     *
     * @return its days; refused with {@code TERM_TOO_LONG}, {@code TERM_NOT_AS_AGREED}, and {@code _LATE} or
     *     {@code _OVERDUE} of {@code FILING}, {@code RENEWAL} and {@code HANDOVER}
     */
    public Decision<TermStanding> decide(TermOfOffice term, AsOf asOf) {
        Reasoning why = Reasoning.of("committee.term", book, asOf);
        why.use(FROM, term.from());
        TermStanding.Builder standing = TermStanding.builder();
        Optional<LocalDate> last = lastDay(why, term);
        last.ifPresent(day -> why.use(LAST, day));
        last.ifPresent(day -> length(why, term.from(), day));
        standing.lastDay(last);
        standing.filingDue(filing(why, term));
        Reading<Term> lead = why.readIfSet(CommitteeParameters.RENEWAL_LEAD);
        Optional<LocalDate> prepare = last.flatMap(day -> lead.find().map(length -> before(day, length)));
        standing.renewalFrom(prepare);
        last.ifPresent(day -> RENEWAL.check(why, lead, day, term.renewed()));
        standing.handoverDue(handover(why, term));
        standing.state(state(term, asOf.validOn(), last, prepare));
        return why.conclude(standing.build());
    }

    /**
     * Decides which day is the last of a term that began on {@code from}.
     *
     * @param kind   whose term it is
     * @param from   its first day
     * @param stated the last day, as it was stated; where it was not, it follows from the length the rules set, and is
     *               undetermined while they set none
     */
    public Decision<LocalDate> lastDay(CommitteeKind kind, LocalDate from, Optional<LocalDate> stated, AsOf asOf) {
        Reasoning why = Reasoning.of("committee.term", book, asOf);
        why.use(FROM, from);
        if (stated.isPresent()) {
            why.readIfSet(longest(kind));
        }
        Optional<LocalDate> last = stated.isPresent() ? stated : TermEnd.find(why, kind, from);
        return last.map(day -> why.conclude(why.use(LAST, day))).orElseGet(why::fail);
    }

    private static ParameterKey<?> longest(CommitteeKind kind) {
        return kind == CommitteeKind.OWNERS_COMMITTEE
                ? CommitteeParameters.MAX_TERM_YEARS
                : CommitteeParameters.PMC_TERM;
    }

    /** A day that is stated is held against the rules of procedure, where they name a term; else it follows from them. */
    private static Optional<LocalDate> lastDay(Reasoning why, TermOfOffice term) {
        if (term.to().isEmpty()) {
            return TermEnd.find(why, CommitteeKind.OWNERS_COMMITTEE, term.from());
        }
        LocalDate to = term.to().get();
        Reading<Long> agreed = why.readIfSet(CommitteeParameters.TERM_YEARS);
        agreed.find()
                .flatMap(years -> isWithin(why, term.from(), to, years))
                .ifPresent(within -> why.check(AS_AGREED, agreed, within, to, TermEnd.years(agreed.value())));
        return term.to();
    }

    private static void length(Reasoning why, LocalDate from, LocalDate last) {
        Reading<Long> most = why.read(CommitteeParameters.MAX_TERM_YEARS);
        most.find()
                .flatMap(years -> isWithin(why, from, last, years))
                .ifPresent(within -> why.check(NOT_TOO_LONG, most, within, last, most.value()));
    }

    /** Only of the corresponding day itself it matters whether a term ends on it or on the day before. */
    private static Optional<Boolean> isWithin(Reasoning why, LocalDate from, LocalDate last, long years) {
        LocalDate corresponding = Periods.due(from, TermEnd.years(years));
        return last.equals(corresponding)
                ? why.read(CommitteeParameters.TERM_ENDS_ON_ANNIVERSARY).find()
                : Optional.of(last.isBefore(corresponding));
    }

    private Optional<LocalDate> filing(Reasoning why, TermOfOffice term) {
        why.use(ELECTED, term.electedOn());
        Reading<Term> limit = why.read(CommitteeParameters.FILING);
        Optional<LocalDate> due = Deadlines.due(why, limit, term.electedOn(), calendar);
        due.ifPresent(day -> FILING.check(why, limit, day, term.filed()));
        return due;
    }

    private Optional<LocalDate> handover(Reasoning why, TermOfOffice term) {
        if (term.renewed().on().isEmpty()) {
            return Optional.empty();
        }
        Reading<Term> limit = why.read(CommitteeParameters.TERM_HANDOVER);
        Optional<LocalDate> due = Deadlines.due(why, limit, term.renewed().on().get(), calendar);
        due.ifPresent(day -> HANDOVER.check(why, limit, day, term.handedOver()));
        return due;
    }

    private static Optional<TermState> state(
            TermOfOffice term, LocalDate day, Optional<LocalDate> last, Optional<LocalDate> prepare) {
        if (term.renewed().by(day).orElse(false)) {
            return Optional.of(TermState.RENEWED);
        } else if (day.isBefore(term.from())) {
            return Optional.of(TermState.NOT_BEGUN);
        }
        return last.map(end -> {
            if (day.isAfter(end)) {
                return TermState.EXPIRED;
            }
            boolean preparing = prepare.filter(from -> !day.isBefore(from)).isPresent();
            return preparing ? TermState.RENEWAL_PERIOD : TermState.RUNNING;
        });
    }

    private static LocalDate before(LocalDate day, Term length) {
        return switch (length.unit()) {
            case YEARS -> day.minusYears(length.amount());
            case MONTHS -> day.minusMonths(length.amount());
            default -> day.minusDays(length.amount());
        };
    }
}
