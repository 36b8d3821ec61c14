package org.anju.kernel.register;

import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;

/** The parameters a roll depends on; the law leaves them to the rules of procedure (GR-274 arts. 20, 25). */
public final class RollParameters {

    /** Whether parking spaces count, in heads and in area, in the part and in the whole. */
    public static final ParameterKey<Boolean> PARKING_COUNTS =
            ParameterKey.of("vote.parkingCounts", ParameterType.FLAG);

    /** How it is recognised that several units have the same buyer. */
    public static final ParameterKey<OwnerIdentityKey> OWNER_IDENTITY_KEY =
            ParameterKey.choice("vote.ownerIdentityKey", OwnerIdentityKey.class);

    /** Whether owners whose rights are restricted stay in the whole that shares are measured against. */
    public static final ParameterKey<Boolean> RESTRICTED_IN_DENOMINATOR =
            ParameterKey.of("vote.restrictedOwnersInDenominator", ParameterType.FLAG);

    private RollParameters() {}
}
