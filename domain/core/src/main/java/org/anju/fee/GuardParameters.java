package org.anju.fee;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.time.Term;

/** The parameters of collecting fees; decision table B-6. */
public final class GuardParameters {

    /** How long an owner has to pay after a demand; set by contract. */
    public static final ParameterKey<Term> REASONABLE_PERIOD =
            ParameterKey.of("fee.reasonablePeriod", ParameterType.TERM);

    /** What a posted list of arrears must not show. */
    public static final ParameterKey<ImmutableList<NoticeField>> POSTING_HIDES =
            ParameterKey.table("guard.postingHides", NoticeField::read);

    private static final ImmutableList<ParameterKey<Stance>> STANCES = Arrays.stream(Action.values())
            .map(action -> ParameterKey.choice("guard." + action.name(), Stance.class))
            .collect(toImmutableList());

    private GuardParameters() {}

    /** What the law says of {@code action}: {@code guard.CUT_POWER} and so on, each with its own citation and dates. */
    public static ParameterKey<Stance> stance(Action action) {
        return STANCES.get(action.ordinal());
    }
}
