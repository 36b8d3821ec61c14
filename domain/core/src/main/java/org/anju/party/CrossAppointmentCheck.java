package org.anju.party;

import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/**
 * Whether a proposed cross-appointment (交叉任职) may be made, in either direction: heads of committees and providers into the
 * community's bodies, community officials into the owners' bodies "through lawful procedure" (Xinyang draft, measure 1; HN
 * art. 28(2); SC-379 art. 16(2)).
 *
 * <p>Everything is looked at, whatever the rest said: route, procedure, ownership, vacancy, term, and every post held at the
 * same time. That somebody is or is not a party member is never asked: the organisation that is joined confirms that its
 * conditions are met, and does not say which of them is not. Whether a member of the committee may stand at all is another
 * question, for the eligibility of candidates. Thread-safe.
 */
public final class CrossAppointmentCheck {

    private final RuleBook book;

    private CrossAppointmentCheck(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static CrossAppointmentCheck by(RuleBook book) {
        return new CrossAppointmentCheck(book);
    }

    /**
     * Decides about {@code proposal} among the appointments of {@code graph}, as known at the moment asked for.
     *
     * @return what the appointment rests on; {@link Decision#considered()} has it in any case where a route leads to the post
     */
    public Decision<CrossAppointment> decide(CrossProposal proposal, AppointmentGraph graph, AsOf asOf) {
        CrossRun run = new CrossRun(proposal, graph, Reasoning.of("party.crossAppointment", book, asOf));
        Optional<Route> route = Route.to(proposal.seat().post());
        return route.isPresent() ? run.along(route.get()) : run.nowhere();
    }
}
