package org.anju.committee.establishment;

import java.time.LocalDate;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.time.Term;

/** The parameters of the first assembly and of setting a committee up; the terms of its timeline are {@code deadline.*}. */
public final class EstablishmentParameters {

    /** The last day to set a committee up (measure 2 of the Xinyang draft). */
    public static final ParameterKey<LocalDate> SET_UP_BY = ParameterKey.of("committee.setUpBy", ParameterType.DAY);

    /** The share of floor area sold and handed over that is enough (HN art. 18(3)(1)). */
    public static final ParameterKey<Ratio> DELIVERED_SHARE =
            ParameterKey.of("firstAssembly.deliveredShare", ParameterType.RATIO);

    /** The share of households moved in that is enough (HN art. 18(3)(2)). */
    public static final ParameterKey<Ratio> MOVED_IN_SHARE =
            ParameterKey.of("firstAssembly.movedInShare", ParameterType.RATIO);

    /** How long before the preliminary contract expires a first assembly is due (HN art. 18(3)(3)). */
    public static final ParameterKey<Term> CONTRACT_ENDS_WITHIN =
            ParameterKey.of("firstAssembly.contractEndsWithin", ParameterType.TERM);

    /** How many owners can apply for a preparatory group jointly (HN art. 20(1)). */
    public static final ParameterKey<Long> APPLICANTS =
            ParameterKey.of("firstAssembly.applicantsLeast", ParameterType.INTEGER);

    /** The share of the group that represents owners (HN art. 20(2)). */
    public static final ParameterKey<Ratio> OWNER_SHARE =
            ParameterKey.of("firstAssembly.groupOwnerShare", ParameterType.RATIO);

    /** How long there is to file a committee that was elected (HN art. 29(1)). */
    public static final ParameterKey<Term> FILING = ParameterKey.of("committee.filing", ParameterType.TERM);

    private EstablishmentParameters() {}
}
