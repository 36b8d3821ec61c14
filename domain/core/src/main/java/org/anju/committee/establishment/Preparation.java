package org.anju.committee.establishment;

import static org.anju.kernel.journal.ResponsibleUnit.DEVELOPER;
import static org.anju.kernel.journal.ResponsibleUnit.OWNERS_COMMITTEE;
import static org.anju.kernel.journal.ResponsibleUnit.STREET;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.establishment.PreparationState.Stage;
import org.anju.committee.establishment.PreparationStep.Applied;
import org.anju.committee.establishment.PreparationStep.AssemblyHeld;
import org.anju.committee.establishment.PreparationStep.CommitteeFiled;
import org.anju.committee.establishment.PreparationStep.ConditionsMet;
import org.anju.committee.establishment.PreparationStep.DocumentsFiled;
import org.anju.committee.establishment.PreparationStep.Ended;
import org.anju.committee.establishment.PreparationStep.GroupFormed;
import org.anju.committee.establishment.PreparationStep.MeetingAnnounced;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.journal.Decider;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.journal.DutyKind;
import org.anju.kernel.journal.StepKind;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;

/**
 * The preparation of a first assembly (首次业主大会筹备): conditions met, papers filed, application, group, announcement, meeting,
 * filing, each with its term (HN arts. 18 to 21 and 29; decision table D-8). A step taken late is recorded as late; one that is
 * skipped, or cuts short a term that protects the owners, is refused.
 */
public final class Preparation implements Decider<PreparationState, PreparationStep> {

    /** This kind of proceeding. */
    public static final Workflow<PreparationState, PreparationStep> WORKFLOW = new Kind();

    /** The developer files the papers of HN art. 19. */
    static final DutyKind FILE_DOCUMENTS = DutyKind.of(
            "FILE_DOCUMENTS", "报送首次业主大会文件资料", "file the papers", DEVELOPER, "deadline.firstAssembly.documents");

    /** The street office or township sets the group up. */
    static final DutyKind FORM_GROUP =
            DutyKind.of("FORM_GROUP", "组织成立筹备组", "set up the group", STREET, "deadline.firstAssembly.group");

    /** The first assembly is held. */
    static final DutyKind HOLD_ASSEMBLY = DutyKind.of(
            "HOLD_ASSEMBLY", "组织召开首次业主大会会议", "hold the first assembly", STREET, "deadline.firstAssembly.meeting");

    /** The committee is filed. */
    static final DutyKind FILE_COMMITTEE =
            DutyKind.of("FILE_COMMITTEE", "办理业主委员会备案", "file the committee", OWNERS_COMMITTEE, "committee.filing");

    private final RuleBook book;
    private final WorkingCalendar calendar;

    private Preparation(RuleBook book, WorkingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /** Returns the decider under {@code book}. */
    public static Preparation by(RuleBook book, WorkingCalendar calendar) {
        return new Preparation(book, calendar);
    }

    @Override
    public PreparationState initial() {
        return PreparationState.NEW;
    }

    @Override
    public Decision<PreparationStep> decide(PreparationStep step, PreparationState state, AsOf asOf) {
        return new PreparationRules(book, calendar, state, asOf).decide(step);
    }

    @Override
    public PreparationState evolve(PreparationState state, PreparationStep step) {
        if (step instanceof ConditionsMet met) {
            return state.at(Stage.CONDITIONS_MET, met.on()).conditionsMet(met.on());
        } else if (step instanceof DocumentsFiled filed) {
            return state.filed(filed.documents());
        } else if (step instanceof Applied applied) {
            return state.at(Stage.APPLIED, applied.on()).applied(applied.on());
        } else if (step instanceof GroupFormed group) {
            return state.at(Stage.GROUP_FORMED, group.on()).groupFormed(group.on());
        } else if (step instanceof MeetingAnnounced meeting) {
            return state.at(Stage.ANNOUNCED, meeting.on()).announced(Optional.of(meeting));
        } else if (step instanceof AssemblyHeld held) {
            return held.elected()
                    ? state.at(Stage.ELECTED, held.on()).elected(held.on())
                    : state.at(Stage.GROUP_FORMED, held.on()).announced(Optional.empty());
        }
        return state.at(step instanceof CommitteeFiled ? Stage.FILED : Stage.ENDED, step.on());
    }

    @Override
    public ImmutableList<Duty> duties(PreparationState state, AsOf asOf) {
        ImmutableList.Builder<Duty> duties = ImmutableList.builder();
        if (!state.isEnded() && !state.outstanding().isEmpty()) {
            state.conditionsMet().ifPresent(day -> duties.add(since(day, FILE_DOCUMENTS, asOf)));
        }
        switch (state.stage()) {
            case APPLIED -> state.applied().ifPresent(day -> duties.add(since(day, FORM_GROUP, asOf)));
            case GROUP_FORMED, ANNOUNCED ->
                state.groupFormed().ifPresent(day -> duties.add(since(day, HOLD_ASSEMBLY, asOf)));
            case ELECTED -> state.elected().ifPresent(day -> duties.add(since(day, FILE_COMMITTEE, asOf)));
            default -> {
                // nobody owes a step of its course: the conditions are not met, nobody has applied, or it is over
            }
        }
        return duties.build();
    }

    private Duty since(LocalDate start, DutyKind kind, AsOf asOf) {
        return Duty.since(start, kind, book, calendar, asOf);
    }

    private static final class Kind implements Workflow<PreparationState, PreparationStep> {

        private static final ImmutableList<StepKind<? extends PreparationStep>> STEPS = ImmutableList.of(
                new StepKind<>("CONDITIONS_MET", ConditionsMet.class, Text.of("符合条件", "conditions met")),
                new StepKind<>("DOCUMENTS_FILED", DocumentsFiled.class, Text.of("报送文件资料", "papers filed")),
                new StepKind<>("APPLIED", Applied.class, Text.of("申请成立筹备组", "applied for")),
                new StepKind<>("GROUP_FORMED", GroupFormed.class, Text.of("筹备组成立", "group set up")),
                new StepKind<>("MEETING_ANNOUNCED", MeetingAnnounced.class, Text.of("会议公告", "meeting announced")),
                new StepKind<>("ASSEMBLY_HELD", AssemblyHeld.class, Text.of("召开首次业主大会会议", "assembly held")),
                new StepKind<>("COMMITTEE_FILED", CommitteeFiled.class, Text.of("业主委员会备案", "committee filed")),
                new StepKind<>("ENDED", Ended.class, Text.of("终止", "ended")));

        @Override
        public String name() {
            return "preparation";
        }

        @Override
        public Text title() {
            return Text.of("首次业主大会筹备", "preparation of the first assembly");
        }

        @Override
        public ImmutableList<StepKind<? extends PreparationStep>> steps() {
            return STEPS;
        }

        @Override
        public Preparation by(RuleBook book, WorkingCalendar calendar) {
            return Preparation.by(book, calendar);
        }
    }
}
