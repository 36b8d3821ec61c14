package org.anju.city;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.assembly.meeting.OwnersMeeting;
import org.anju.committee.establishment.Preparation;
import org.anju.committee.office.Tenure;
import org.anju.kernel.journal.Workflow;
import org.anju.party.joint.JointBuilding;
import org.anju.procurement.Dismissal;
import org.anju.procurement.Tender;

/** Every kind of proceeding there is, so that one resource, one page and one work list serve all of them. */
public final class Workflows {

    private static final ImmutableList<Workflow<?, ?>> ALL = ImmutableList.of(
            JointBuilding.WORKFLOW,
            Preparation.WORKFLOW,
            Tenure.WORKFLOW,
            OwnersMeeting.WORKFLOW,
            Tender.WORKFLOW,
            Dismissal.WORKFLOW);

    private Workflows() {}

    /** Returns all of them, in the order of the measures. */
    public static ImmutableList<Workflow<?, ?>> all() {
        return ALL;
    }

    /** Returns the one called {@code name}. */
    public static Optional<Workflow<?, ?>> find(String name) {
        return ALL.stream().filter(workflow -> workflow.name().equals(name)).findFirst();
    }
}
