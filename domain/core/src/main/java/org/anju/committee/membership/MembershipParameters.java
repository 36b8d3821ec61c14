package org.anju.committee.membership;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.time.Term;

/** What the rule book says about posts on a committee. */
public final class MembershipParameters {

    /** What ends a post by itself: a list of {@link EndGround}. */
    public static final ParameterKey<ImmutableSet<EndGround>> END_OF_POST =
            ParameterKey.table("committee.endOfPost", list -> list.asChoices(EndGround.class));

    /** What the bylaws add to it: a list of the names of their cases. */
    public static final ParameterKey<ImmutableSet<String>> END_OF_POST_ADDED =
            ParameterKey.table("committee.endOfPostAdded", MembershipParameters::names);

    /** How soon a member who left hands over. */
    public static final ParameterKey<Term> LEAVING_HANDOVER =
            ParameterKey.of("deadline.committee.leavingHandover", ParameterType.TERM);

    /** For what a member may be removed: a list of {@link RemovalGround}. */
    public static final ParameterKey<ImmutableSet<RemovalGround>> REMOVAL_GROUNDS =
            ParameterKey.table("committee.removalGrounds", list -> list.asChoices(RemovalGround.class));

    /** How large a share of the members may propose a removal. */
    public static final ParameterKey<Ratio> REMOVAL_MEMBERS =
            ParameterKey.of("committee.removalMembers", ParameterType.RATIO);

    /** How large a share of the owners may. */
    public static final ParameterKey<Ratio> REMOVAL_OWNERS =
            ParameterKey.of("committee.removalOwners", ParameterType.RATIO);

    /** What that share is of. */
    public static final ParameterKey<OwnerBase> REMOVAL_BASIS =
            ParameterKey.choice("committee.removalBasis", OwnerBase.class);

    /** The matter under which the owners elect a committee and replace its members (CC art. 278(1) item 3). */
    public static final ParameterKey<String> ELECTION_MATTER =
            ParameterKey.of("committee.electionMatter", ParameterType.TEXT);

    private MembershipParameters() {}

    private static Optional<ImmutableSet<String>> names(Datum list) {
        if (!(list instanceof Datum.Many many)
                || !many.values().stream().allMatch(name -> name.asText().isPresent())) {
            return Optional.empty();
        }
        return Optional.of(
                many.values().stream().flatMap(name -> name.asText().stream()).collect(ImmutableSet.toImmutableSet()));
    }
}
