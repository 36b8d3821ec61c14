package org.anju.procurement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.anju.kernel.area.Area;
import org.anju.kernel.register.ServiceContract;

/**
 * What decides in which form a provider may be found.
 *
 * @param contract  for which contract: the developer's preliminary one, or the owners'
 * @param bidders   how many bid in the tender that was held, zero or more; empty where none was held, or nobody says
 * @param floorArea the floor area of the housing; empty where it is not known
 * @param approved  whether the property authority of the county approved a negotiation; empty where that is not known
 */
public record FormFacts(
        ServiceContract.Kind contract, Optional<Long> bidders, Optional<Area> floorArea, Optional<Boolean> approved) {

    /** Throws if the number of bidders is negative. */
    public FormFacts {
        checkArgument(bidders.orElse(0L) >= 0, "bidders must not be negative: %s", bidders);
    }
}
