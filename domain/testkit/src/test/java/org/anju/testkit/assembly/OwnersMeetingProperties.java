package org.anju.testkit.assembly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.anju.assembly.meeting.Meeting;
import org.anju.assembly.meeting.MeetingState;
import org.anju.assembly.meeting.MeetingStep;
import org.anju.assembly.meeting.MeetingStep.CalledOff;
import org.anju.assembly.meeting.MeetingStep.Extended;
import org.anju.assembly.meeting.MeetingStep.MotionWithdrawn;
import org.anju.assembly.meeting.MeetingStep.Noticed;
import org.anju.assembly.meeting.MeetingStep.Opened;
import org.anju.assembly.meeting.MeetingStep.Result;
import org.anju.assembly.meeting.MeetingStep.ResultPosted;
import org.anju.assembly.meeting.MeetingStep.RollAnswered;
import org.anju.assembly.meeting.MeetingStep.RollDisputed;
import org.anju.assembly.meeting.MeetingStep.RollPosted;
import org.anju.assembly.meeting.OwnersMeeting;
import org.anju.formats.RuleBooks;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.testkit.kernel.WorkflowLaws;

/** The laws of all proceedings for a meeting of the owners. */
class OwnersMeetingProperties implements WorkflowLaws<MeetingState, MeetingStep> {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

    @Override
    public Workflow<MeetingState, MeetingStep> workflow() {
        return OwnersMeeting.WORKFLOW;
    }

    @Override
    public RuleBook rules() {
        return RuleBooks.xinyang();
    }

    @Override
    public WorkingCalendar calendar() {
        return WorkingCalendars.china();
    }

    @Override
    public AsOf day() {
        return AsOf.date("2024-12-31");
    }

    @Provide
    @Override
    public Arbitrary<List<MeetingStep>> sequences() {
        Arbitrary<LocalDate> days = Arbitraries.of(0, 1, 15, 16, 20).map(FIRST::plusDays);
        Arbitrary<LocalDateTime> moments = days.map(day -> day.atTime(9, 0));
        Arbitrary<String> names = Arbitraries.of("1", "2");
        Arbitrary<ImmutableSet<String>> motions = names.set().map(ImmutableSet::copyOf);
        Arbitrary<Boolean> flags = Arbitraries.of(true, true, false);
        Arbitrary<MeetingStep> steps = Arbitraries.oneOf(
                Combinators.combine(days, days, flags, motions).as(OwnersMeetingProperties::noticed),
                Combinators.combine(days, days, names).as(RollPosted::new),
                Combinators.combine(days, names).as((on, name) -> new RollDisputed(on, name, "U1", "x")),
                Combinators.combine(days, names, flags)
                        .as((on, name, upheld) -> new RollAnswered(on, name, upheld, "x")),
                Combinators.combine(moments, moments, motions, names).as(Opened::new),
                Combinators.combine(moments, names).as((at, motion) -> new MotionWithdrawn(at, motion, "x")),
                Combinators.combine(moments, moments).as(Extended::new),
                Combinators.combine(days, motions).as(OwnersMeetingProperties::posted),
                days.map(on -> new CalledOff(on, "x")));
        return steps.list().ofMaxSize(12);
    }

    private static MeetingStep noticed(LocalDate on, LocalDate heldOn, boolean toAll, ImmutableSet<String> agenda) {
        return new Noticed(
                on,
                heldOn,
                false,
                Meeting.Form.WRITTEN,
                Optional.of(toAll),
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                agenda);
    }

    private static MeetingStep posted(LocalDate on, ImmutableSet<String> motions) {
        return new ResultPosted(
                on,
                motions.stream().map(motion -> new Result(motion, true, "d")).collect(ImmutableList.toImmutableList()));
    }
}
