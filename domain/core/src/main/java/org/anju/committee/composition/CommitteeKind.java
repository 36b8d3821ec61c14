package org.anju.committee.composition;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.Body;

/** The two bodies that act for the owners of a complex. */
public enum CommitteeKind implements Named {
    /** The owners' committee (业主委员会), elected by the assembly. */
    OWNERS_COMMITTEE(Body.Kind.OWNERS_COMMITTEE),
    /** The property management committee (物业管理委员会), set up by the street where no owners' committee can be. */
    PROPERTY_MANAGEMENT_COMMITTEE(Body.Kind.PROPERTY_MANAGEMENT_COMMITTEE);

    private final Body.Kind body;

    CommitteeKind(Body.Kind body) {
        this.body = body;
    }

    @Override
    public Text text() {
        return body.text();
    }
}
