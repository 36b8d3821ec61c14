package org.anju.party.joint;

import static org.anju.kernel.journal.ResponsibleUnit.PARTY_ORGANISATION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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
import org.anju.party.joint.JointResolution.Status;
import org.anju.party.joint.JointState.Stage;
import org.anju.party.joint.JointStep.Checked;
import org.anju.party.joint.JointStep.Dropped;
import org.anju.party.joint.JointStep.Ended;
import org.anju.party.joint.JointStep.Established;
import org.anju.party.joint.JointStep.MeetingHeld;
import org.anju.party.joint.JointStep.PartnerJoined;
import org.anju.party.joint.JointStep.PartnerLeft;
import org.anju.party.joint.JointStep.Reported;
import org.anju.party.joint.JointStep.Resolved;

/**
 * Joint party-building (党建联建) under the party organisations of street and community (Xinyang draft, measure 1): partners
 * meet, resolve, and follow up what they resolved until another partner has checked the proof.
 *
 * <p>The draft names no terms; how often partners meet, and how long there is time to do and to check, are parameters without
 * default. Until somebody sets them what is owed stands on the work list without a due day.
 */
public final class JointBuilding implements Decider<JointState, JointStep> {

    /** This kind of proceeding; it is recorded in the journal of the street or community. */
    public static final Workflow<JointState, JointStep> WORKFLOW = new Kind();

    /** The partners meet. */
    static final DutyKind MEET =
            DutyKind.of("MEET", "召开党建联建会议", "hold a meeting", PARTY_ORGANISATION, "deadline.joint.meeting");

    /** A resolution is done and reported. */
    static final DutyKind FOLLOW_UP =
            DutyKind.of("FOLLOW_UP", "落实议定事项", "do what was resolved", PARTY_ORGANISATION, "deadline.joint.followUp");

    /** A report is checked. */
    static final DutyKind CHECK =
            DutyKind.of("CHECK", "核实议定事项", "check what was reported", PARTY_ORGANISATION, "deadline.joint.check");

    private final RuleBook book;
    private final WorkingCalendar calendar;

    private JointBuilding(RuleBook book, WorkingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /** Returns the decider under {@code book}. */
    public static JointBuilding by(RuleBook book, WorkingCalendar calendar) {
        return new JointBuilding(book, calendar);
    }

    @Override
    public JointState initial() {
        return JointState.NEW;
    }

    @Override
    public Decision<JointStep> decide(JointStep step, JointState state, AsOf asOf) {
        return new JointRules(book, calendar, state, asOf).decide(step);
    }

    @Override
    public JointState evolve(JointState state, JointStep step) {
        JointState next = state.at(step instanceof Ended ? Stage.ENDED : Stage.AT_WORK, step.on());
        if (step instanceof Established founded) {
            return next.partners(founded.partners()).met(founded.on());
        } else if (step instanceof PartnerJoined joined) {
            return next.partners(Sets.union(next.partners(), Set.of(joined.partner())));
        } else if (step instanceof PartnerLeft left) {
            return next.partners(Sets.difference(next.partners(), Set.of(left.partner())));
        } else if (step instanceof MeetingHeld held) {
            return next.met(held.on()).meeting(held.meeting());
        } else if (step instanceof Resolved resolved) {
            return next.with(new JointResolution(
                    resolved.resolution(), resolved.responsible(), Status.OPEN, resolved.on(), Optional.empty()));
        } else if (step instanceof Reported report) {
            return next.change(report.resolution(), it -> it.reportedOn(report.on()));
        } else if (step instanceof Checked check) {
            return next.change(check.resolution(), it -> it.now(check.proven() ? Status.PROVEN : Status.OPEN));
        } else if (step instanceof Dropped dropped) {
            return next.change(dropped.resolution(), it -> it.now(Status.DROPPED));
        }
        return next;
    }

    @Override
    public ImmutableList<Duty> duties(JointState state, AsOf asOf) {
        ImmutableList.Builder<Duty> duties = ImmutableList.builder();
        if (state.stage() == Stage.AT_WORK) {
            state.metOn().ifPresent(day -> duties.add(since(day, MEET, asOf)));
            for (JointResolution each : state.open()) {
                boolean reported = each.status() == Status.REPORTED;
                LocalDate start = reported ? each.reported().orElse(each.adopted()) : each.adopted();
                duties.add(since(start, reported ? CHECK : FOLLOW_UP, asOf).about(each.id()));
            }
        }
        return duties.build();
    }

    private Duty since(LocalDate start, DutyKind kind, AsOf asOf) {
        return Duty.since(start, kind, book, calendar, asOf);
    }

    private static final class Kind implements Workflow<JointState, JointStep> {

        private static final ImmutableList<StepKind<? extends JointStep>> STEPS = ImmutableList.of(
                new StepKind<>("ESTABLISHED", Established.class, Text.of("建立党建联建机制", "set up")),
                new StepKind<>("PARTNER_JOINED", PartnerJoined.class, Text.of("联建单位加入", "partner joined")),
                new StepKind<>("PARTNER_LEFT", PartnerLeft.class, Text.of("联建单位退出", "partner left")),
                new StepKind<>("MEETING_HELD", MeetingHeld.class, Text.of("召开联建会议", "meeting held")),
                new StepKind<>("RESOLVED", Resolved.class, Text.of("议定事项", "resolved")),
                new StepKind<>("REPORTED", Reported.class, Text.of("报告落实情况", "reported done")),
                new StepKind<>("CHECKED", Checked.class, Text.of("核实落实情况", "checked")),
                new StepKind<>("DROPPED", Dropped.class, Text.of("撤销议定事项", "dropped")),
                new StepKind<>("ENDED", Ended.class, Text.of("终止", "ended")));

        @Override
        public String name() {
            return "jointBuilding";
        }

        @Override
        public Text title() {
            return Text.of("党建联建", "joint party-building");
        }

        @Override
        public ImmutableList<StepKind<? extends JointStep>> steps() {
            return STEPS;
        }

        @Override
        public JointBuilding by(RuleBook book, WorkingCalendar calendar) {
            return JointBuilding.by(book, calendar);
        }
    }
}
