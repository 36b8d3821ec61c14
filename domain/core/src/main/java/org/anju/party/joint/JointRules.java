package org.anju.party.joint;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.journal.StepRules;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
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

/** Decides one step of joint party-building; used once. A term nobody has set stops no step. */
final class JointRules {

    private static final String CAPABILITY = "1.5";
    private static final StepRules STEPS = new StepRules(CAPABILITY);

    private static final Rule PARTNERS = Rule.of(
            CAPABILITY,
            "NOT_A_PARTNER",
            Text.of("均为联建单位", "all are partners"),
            Text.of("不是联建单位：{0}", "no partner: {0}"));
    private static final Rule SEVERAL = Rule.of(
            CAPABILITY, "NO_PARTNERS", Text.of("有联建单位{0}个", "{0} partners"), Text.of("没有联建单位", "there is no partner"));
    private static final Rule NEW_NAME = Rule.of(
            CAPABILITY, "NAME_TAKEN", Text.of("名称{0}未用过", "{0} is a new name"), Text.of("名称{0}已用过", "{0} is taken"));
    private static final Rule PROOF = Rule.of(
            CAPABILITY, "PROOF_MISSING", Text.of("附有证明材料", "with its proof"), Text.of("未附证明材料", "without a proof"));
    private static final Rule OTHER_EYES = Rule.of(
            CAPABILITY,
            "CHECKED_BY_ITSELF",
            Text.of("由其他联建单位核实", "checked by another partner"),
            Text.of("不得由责任单位自行核实", "the partner responsible must not check its own report"));
    private static final Rule NOTHING_OPEN = Rule.of(
            CAPABILITY,
            "RESOLUTIONS_OPEN",
            Text.of("没有未落实的议定事项", "nothing resolved is open"),
            Text.of("尚有未落实的议定事项：{0}", "still open: {0}"));

    private static final Text SET_UP = Text.of("建立党建联建机制", "set up the mechanism");
    private static final Text MEET = Text.of("召开联建会议", "hold the meeting");

    private final Reasoning why;
    private final WorkingCalendar calendar;
    private final JointState state;

    JointRules(RuleBook book, WorkingCalendar calendar, JointState state, AsOf asOf) {
        this.why = Reasoning.of(JointBuilding.WORKFLOW.name(), book, asOf);
        this.calendar = calendar;
        this.state = state;
    }

    Decision<JointStep> decide(JointStep step) {
        Reading<Term> basis = why.readIfSet(JointBuilding.MEET.limit());
        if (step instanceof Established founded) {
            STEPS.order(
                    why, basis, state.stage() == Stage.NOT_STARTED, Text.of("结束已建立的机制", "end the mechanism set up"));
            why.check(
                    SEVERAL,
                    basis,
                    !founded.partners().isEmpty(),
                    founded.partners().size());
        } else {
            STEPS.order(why, basis, state.stage() == Stage.AT_WORK, SET_UP);
            atWork(step, basis);
        }
        STEPS.day(why, basis, step.on(), state.last());
        return why.conclude(step);
    }

    private void atWork(JointStep step, Reading<Term> basis) {
        if (step instanceof PartnerJoined joined) {
            name(joined.partner().value(), basis, !state.partners().contains(joined.partner()));
        } else if (step instanceof PartnerLeft left) {
            partners(ImmutableSet.of(left.partner()), basis);
            nothingOpen(basis, Optional.of(left.partner()));
        } else if (step instanceof MeetingHeld held) {
            name(held.meeting(), basis, !state.meetings().contains(held.meeting()));
            partners(held.attended(), basis);
            state.metOn().ifPresent(day -> STEPS.punctualIfSet(why, JointBuilding.MEET, day, held.on(), calendar));
        } else if (step instanceof Resolved resolved) {
            STEPS.order(why, basis, state.meetings().contains(resolved.meeting()), MEET);
            name(resolved.resolution(), basis, find(resolved.resolution()).isEmpty());
            partners(ImmutableSet.of(resolved.responsible()), basis);
        } else if (step instanceof Dropped dropped) {
            STEPS.order(why, basis, state.meetings().contains(dropped.meeting()), MEET);
            status(dropped.resolution(), basis, Status.OPEN, Status.REPORTED);
        } else if (step instanceof Ended) {
            nothingOpen(basis, Optional.empty());
        } else {
            followUp(step, basis);
        }
    }

    private void followUp(JointStep step, Reading<Term> basis) {
        if (step instanceof Reported report) {
            status(report.resolution(), basis, Status.OPEN);
            why.check(PROOF, basis, !report.proof().isBlank());
            find(report.resolution())
                    .ifPresent(it ->
                            STEPS.punctualIfSet(why, JointBuilding.FOLLOW_UP, it.adopted(), report.on(), calendar));
        } else if (step instanceof Checked check) {
            status(check.resolution(), basis, Status.REPORTED);
            partners(ImmutableSet.of(check.by()), basis);
            find(check.resolution()).ifPresent(it -> {
                why.check(OTHER_EYES, basis, !it.responsible().equals(check.by()));
                it.reported()
                        .ifPresent(day -> STEPS.punctualIfSet(why, JointBuilding.CHECK, day, check.on(), calendar));
            });
        }
    }

    private Optional<JointResolution> find(String resolution) {
        return Optional.ofNullable(state.resolutions().get(resolution));
    }

    private void status(String resolution, Reading<Term> basis, Status... wanted) {
        boolean follows = find(resolution)
                .filter(it -> ImmutableSet.copyOf(wanted).contains(it.status()))
                .isPresent();
        STEPS.order(
                why,
                basis,
                follows,
                wanted[0] == Status.REPORTED
                        ? Text.of("报告议定事项的落实情况", "report what was resolved as done")
                        : Text.of("议定该事项", "resolve it"));
    }

    private void name(String name, Reading<Term> basis, boolean fresh) {
        why.check(NEW_NAME, basis, fresh && !name.isBlank(), name);
    }

    private void partners(Set<BodyId> bodies, Reading<Term> basis) {
        ImmutableSet<BodyId> strangers =
                Sets.difference(bodies, state.partners()).immutableCopy();
        why.check(PARTNERS, basis, strangers.isEmpty(), strangers);
    }

    private void nothingOpen(Reading<Term> basis, Optional<BodyId> of) {
        ImmutableSet<String> open = state.open().stream()
                .filter(it -> of.isEmpty() || it.responsible().equals(of.get()))
                .map(JointResolution::id)
                .collect(ImmutableSet.toImmutableSet());
        why.check(NOTHING_OPEN, basis, open.isEmpty(), open);
    }
}
