package org.anju.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.time.Term;

/** What the policies of this measure read from the rule book; the packs say where each stands in law. */
public final class PartyParameters {

    /** Which posts one person may not hold at the same time: a list of {@link PostPair}; an empty one forbids nothing. */
    public static final ParameterKey<ImmutableList<PostPair>> INCOMPATIBLE =
            ParameterKey.table("party.incompatiblePosts", PostPair::readAll);

    /** Whether a part-time post must end with the post it rests on. */
    public static final ParameterKey<Boolean> ENDS_WITH_SOURCE =
            ParameterKey.of("party.endsWithSourcePost", ParameterType.FLAG);

    /**
     * Whether members of a community's bodies who own nothing may sit on an owners' committee. The same switch as for
     * candidates, which lists it: the law says it once.
     */
    static final ParameterKey<Boolean> EX_OFFICIO = ParameterKey.of("eligibility.exOfficio", ParameterType.FLAG);

    /** Party members among the heads of a community's committees and providers are too few where they are fewer than this. */
    public static final ParameterKey<Long> ENOUGH_MEMBERS =
            ParameterKey.of("party.enoughMembers", ParameterType.INTEGER).where(least -> least > 0);

    /** How far ahead the end of a term is told. */
    public static final ParameterKey<Term> ENDING_WITHIN =
            ParameterKey.of("party.endingWithin", ParameterType.TERM).where(Term::isInCalendarDays);

    /** Party members, and others, are told as a number only where they are this many or more; one or more. */
    public static final ParameterKey<Long> SMALL_GROUP =
            ParameterKey.of("party.smallGroup", ParameterType.INTEGER).where(least -> least > 0);

    /** The share of party members that is aimed at; need not be set. */
    public static final ParameterKey<Ratio> SHARE_TARGET =
            ParameterKey.of("party.shareTarget", ParameterType.RATIO).where(Ratio::isShare);

    private PartyParameters() {}

    /** Returns the key of the posts that {@code route} leads from and to. */
    public static ParameterKey<RoutePosts> route(Route route) {
        return ParameterKey.table("party.route." + route.name(), RoutePosts::read);
    }

    /** Returns the key of the lawful procedures (法定程序) of {@code route}: a list of {@link Authority}. */
    public static ParameterKey<ImmutableSet<Authority>> procedure(Route route) {
        return ParameterKey.table(
                "party.procedure." + route.name(), list -> Tables.choices(Optional.of(list), Authority.class));
    }

    /** Returns the key of the year in which {@code programme} must reach everybody. */
    public static ParameterKey<TrainingYear> trainingYear(Programme programme) {
        return ParameterKey.choice("training.year." + programme.name(), TrainingYear.class);
    }

    /** Returns the key of the share of bodies that {@code programme} must reach. */
    public static ParameterKey<Ratio> coverage(Programme programme) {
        return ParameterKey.of("training.coverage." + programme.name(), ParameterType.RATIO)
                .where(Ratio::isShare);
    }

    /** Returns the key of the share of its members that must have attended for a body to be reached. */
    public static ParameterKey<Ratio> attendance(Programme programme) {
        return ParameterKey.of("training.attendance." + programme.name(), ParameterType.RATIO)
                .where(Ratio::isShare);
    }
}
