package org.anju.kernel.deadline;

import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;

/** The parameters every deadline depends on. */
public final class DeadlineParameters {

    /**
     * Whether a period of calendar days, months or years whose last day is a day off ends on the day after the days off
     * (Civil Code art. 203; law or agreement may say otherwise, art. 204).
     */
    public static final ParameterKey<Boolean> PUT_OFF = ParameterKey.of("period.putOffDayOff", ParameterType.FLAG);

    private DeadlineParameters() {}
}
