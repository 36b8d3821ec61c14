package org.anju.party;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.PersonId;

/**
 * A body that is to be trained.
 *
 * @param body     the committee, street office or residents' committee
 * @param division the division it belongs to
 * @param members  who sits on it on the day asked about; empty where that is not known
 */
public record Trainee(BodyId body, DivisionCode division, Optional<ImmutableSet<PersonId>> members) {

    /** Returns the body, and never its members, for logs. */
    @Override
    public String toString() {
        return body + " in " + division;
    }
}
