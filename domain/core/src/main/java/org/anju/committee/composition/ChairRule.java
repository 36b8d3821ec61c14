package org.anju.committee.composition;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Who may chair a property management committee; a rule pack names one of these. */
public enum ChairRule implements Named {
    /** The street office or township. */
    STREET_OFFICE(Chair.STREET_OFFICE),
    /** The residents' committee. */
    RESIDENTS_COMMITTEE(Chair.RESIDENTS_COMMITTEE),
    /** Either of the two. */
    STREET_OR_RESIDENTS_COMMITTEE(Chair.STREET_OFFICE, Chair.RESIDENTS_COMMITTEE),
    /** An owner. */
    OWNER(Chair.OWNER);

    private final ImmutableSet<Chair> chairs;

    ChairRule(Chair... chairs) {
        this.chairs = ImmutableSet.copyOf(chairs);
    }

    /** Tells whether {@code chair} may. */
    boolean allows(Chair chair) {
        return chairs.contains(chair);
    }

    @Override
    public Text text() {
        return Text.of(
                chairs.stream().map(chair -> chair.text().zh()).collect(Collectors.joining("或者")),
                chairs.stream().map(chair -> chair.text().en()).collect(Collectors.joining(" or ")));
    }
}
