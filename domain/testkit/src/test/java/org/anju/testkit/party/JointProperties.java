package org.anju.testkit.party;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.anju.formats.RuleBooks;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.party.joint.JointBuilding;
import org.anju.party.joint.JointState;
import org.anju.party.joint.JointStep;
import org.anju.party.joint.JointStep.Checked;
import org.anju.party.joint.JointStep.Dropped;
import org.anju.party.joint.JointStep.Ended;
import org.anju.party.joint.JointStep.Established;
import org.anju.party.joint.JointStep.MeetingHeld;
import org.anju.party.joint.JointStep.PartnerJoined;
import org.anju.party.joint.JointStep.PartnerLeft;
import org.anju.party.joint.JointStep.Reported;
import org.anju.party.joint.JointStep.Resolved;
import org.anju.testkit.kernel.WorkflowLaws;

/** The laws of all proceedings for joint party-building, whose terms nobody has set. */
class JointProperties implements WorkflowLaws<JointState, JointStep> {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final RuleBook XINYANG = RuleBooks.xinyang();

    @Override
    public Workflow<JointState, JointStep> workflow() {
        return JointBuilding.WORKFLOW;
    }

    @Override
    public RuleBook rules() {
        return XINYANG;
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
    public Arbitrary<List<JointStep>> sequences() {
        Arbitrary<BodyId> bodies = Arbitraries.of("A", "B", "C").map(BodyId::of);
        Arbitrary<String> names = Arbitraries.of("1", "2");
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 3).map(FIRST::plusDays);
        Arbitrary<ImmutableSet<BodyId>> some = bodies.set().map(ImmutableSet::copyOf);
        Arbitrary<JointStep> steps = Arbitraries.oneOf(
                Combinators.combine(days, some).as(Established::new),
                Combinators.combine(days, bodies).as(PartnerJoined::new),
                Combinators.combine(days, bodies).as(PartnerLeft::new),
                Combinators.combine(days, names, some).as(MeetingHeld::new),
                Combinators.combine(days, names, names, bodies)
                        .as((on, meeting, resolution, body) -> new Resolved(on, meeting, resolution, "x", body)),
                Combinators.combine(days, names, Arbitraries.of("", "photographs"))
                        .as(Reported::new),
                Combinators.combine(days, names, bodies, Arbitraries.of(true, false))
                        .as(Checked::new),
                Combinators.combine(days, names, names).as(Dropped::new),
                days.map(Ended::new));
        return steps.list().ofMaxSize(10).map(JointProperties::begun);
    }

    /** Most courses begin as they should. */
    private static List<JointStep> begun(List<JointStep> strays) {
        List<JointStep> steps = new ArrayList<>(List.of(
                new Established(FIRST, ImmutableSet.of(BodyId.of("A"), BodyId.of("B"))),
                new MeetingHeld(FIRST, "1", ImmutableSet.of(BodyId.of("A"))),
                new Resolved(FIRST, "1", "1", "x", BodyId.of("B"))));
        steps.subList(Math.min(steps.size(), strays.size()), steps.size()).clear();
        steps.addAll(strays);
        return steps;
    }
}
