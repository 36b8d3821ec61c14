package org.anju.committee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.committee.composition.CommitteeComposition;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.composition.CommitteeTerms;
import org.anju.committee.establishment.Condition;
import org.anju.committee.establishment.FirstAssembly;
import org.anju.committee.establishment.SetUp;
import org.anju.committee.establishment.SetUpDeadline;
import org.anju.committee.meeting.MeetingParameters;
import org.anju.kernel.deadline.Deadlines;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/**
 * Screens a complex (measure 2 of the Xinyang draft): has it the body it must have by the day it must, and does that body operate:
 * term, filing, hand-over, seats, meetings. Every reason is named, from the policies that know it. Thread-safe.
 */
public final class Screening {

    private static final Fact SERVED = Fact.open("complex.served", "是否有物业服务人", "whether a provider serves it");
    private static final Fact LAST_MEETING = Fact.open("committee.lastMeeting", "最近一次会议日期", "day of the last meeting");

    private static final Rule MEETS = Rule.of(
            "2.1",
            "NO_MEETING",
            Text.of("最近一次会议{0}，未超过{1}", "the last meeting was on {0}, not longer than {1} ago"),
            Text.of("最近一次会议{0}，已超过{1}（至{2}）", "the last meeting was on {0}, longer than {1} ago (until {2})"));
    private static final Rule SCREENED = Rule.of(
            "2.1",
            "NOT_SCREENED",
            Text.of("有物业服务人，应当有业主委员会或者物业管理委员会", "a provider serves it, so that it needs a body of its owners"),
            Text.of("不适用", "does not apply"));
    private static final Text UNSERVED = Text.of("无物业小区，由另一措施管理", "nobody serves it; another measure governs it");
    private static final Text NO_INTERVAL = Text.of("议事规则未定会议间隔", "the rules of procedure set no interval");

    private final RuleBook book;
    private final WorkingCalendar calendar;
    private final FirstAssembly assembly;
    private final SetUpDeadline deadline;
    private final CommitteeTerms terms;
    private final CommitteeComposition composition;

    private Screening(RuleBook book, WorkingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
        this.assembly = FirstAssembly.by(book);
        this.deadline = SetUpDeadline.by(book);
        this.terms = CommitteeTerms.by(book, calendar);
        this.composition = CommitteeComposition.by(book);
    }

    /** Returns the policy under {@code book}. */
    public static Screening by(RuleBook book, WorkingCalendar calendar) {
        return new Screening(book, calendar);
    }

    /** Screens one complex on the day of {@code asOf}; refused with every reason why it is not in order. */
    public Decision<Screened> decide(ScreeningFacts facts, AsOf asOf) {
        Reasoning why = Reasoning.of("committee.screening", book, asOf);
        if (facts.served().isEmpty()) {
            why.lack(SERVED);
            return why.fail();
        } else if (!why.use(SERVED, facts.served().get())) {
            why.skip(SCREENED, UNSERVED);
            return why.conclude(
                    new Screened(ComplexStage.UNSERVED, Optional.empty(), Optional.empty(), Optional.empty()));
        }
        Optional<Boolean> possible = conditionsMet(facts, asOf);
        SetUp setUp = new SetUp(facts.founded().body(), facts.founded().on(), possible);
        Optional<LocalDate> dueOn = why.include(deadline.decide(setUp, asOf)).considered();
        return why.conclude(
                new Screened(stage(setUp), possible.map(Screening::path), dueOn, operates(why, setUp, facts, asOf)));
    }

    /** What was stated counts; else what the facts of the complex come to. */
    private Optional<Boolean> conditionsMet(ScreeningFacts facts, AsOf asOf) {
        if (facts.founded().conditionsMet().isPresent()) {
            return facts.founded().conditionsMet();
        }
        Decision<? extends Iterable<Condition>> decision = assembly.decide(facts.conditions(), asOf);
        return decision.isUndetermined() ? Optional.empty() : Optional.of(decision.isGranted());
    }

    private static CommitteeKind path(boolean possible) {
        return possible ? CommitteeKind.OWNERS_COMMITTEE : CommitteeKind.PROPERTY_MANAGEMENT_COMMITTEE;
    }

    private static ComplexStage stage(SetUp setUp) {
        return setUp.body()
                .map(body -> body == CommitteeKind.OWNERS_COMMITTEE
                        ? ComplexStage.OWNERS_COMMITTEE
                        : ComplexStage.MANAGEMENT_COMMITTEE)
                .orElse(ComplexStage.PRELIMINARY);
    }

    private Optional<Boolean> operates(Reasoning why, SetUp setUp, ScreeningFacts facts, AsOf asOf) {
        if (setUp.body().isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<Decision<?>> parts = Stream.of(
                        facts.term().map(term -> terms.decide(term, asOf)),
                        facts.composition().map(who -> composition.decide(who, asOf)),
                        Optional.of(meets(facts.lastMeeting(), asOf)))
                .<Decision<?>>flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        parts.forEach(why::include);
        if (parts.stream().anyMatch(Decision::isRefused)) {
            return Optional.of(false);
        }
        return parts.stream().allMatch(Decision::isGranted) ? Optional.of(true) : Optional.empty();
    }

    /** Asked only where the rules of procedure set an interval: the law sets none. */
    private Decision<Boolean> meets(Optional<LocalDate> last, AsOf asOf) {
        Reasoning why = Reasoning.of("committee.meets", book, asOf);
        Reading<Term> interval = why.readIfSet(MeetingParameters.INTERVAL);
        if (!interval.isSet()) {
            why.skip(MEETS, NO_INTERVAL);
        } else if (last.isEmpty()) {
            why.unknown(MEETS, interval, LAST_MEETING, "—", interval.value());
        } else {
            LocalDate day = why.use(LAST_MEETING, last.get());
            Deadlines.due(why, interval, day, calendar)
                    .ifPresent(due ->
                            why.check(MEETS, interval, !asOf.validOn().isAfter(due), day, interval.value(), due));
        }
        return why.conclude(true);
    }
}
