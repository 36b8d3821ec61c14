package org.anju.committee.meeting;

import com.google.common.collect.ImmutableSet;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.composition.MemberShare;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.time.Term;

/** What the rule book says about meetings of a committee. */
public final class MeetingParameters {

    /** How many members must be present. */
    public static final ParameterKey<MemberShare> QUORUM = ParameterKey.table("committee.quorum", MemberShare::read);

    /** How many must approve. */
    public static final ParameterKey<DecisionRule> DECISION_RULE =
            ParameterKey.choice("committee.decisionRule", DecisionRule.class);

    /** How many members of a property management committee must be present. */
    public static final ParameterKey<MemberShare> PMC_QUORUM = ParameterKey.table("pmc.quorum", MemberShare::read);

    /** How many of them must approve. */
    public static final ParameterKey<DecisionRule> PMC_DECISION_RULE =
            ParameterKey.choice("pmc.decisionRule", DecisionRule.class);

    /** Whether members may send a proxy. */
    public static final ParameterKey<Boolean> PROXIES_ALLOWED =
            ParameterKey.of("committee.proxiesAllowed", ParameterType.FLAG);

    /** Whether the vote of a member with an interest in the matter is left out. */
    public static final ParameterKey<Boolean> INTERESTED_ABSTAIN =
            ParameterKey.of("committee.interestedMembersAbstain", ParameterType.FLAG);

    /** How soon a decision is posted and reported. */
    public static final ParameterKey<Term> POSTING = ParameterKey.of("committee.decisionPosting", ParameterType.TERM);

    /** How long a committee may go without a meeting; for the rules of procedure. */
    public static final ParameterKey<Term> INTERVAL = ParameterKey.of("committee.meetingInterval", ParameterType.TERM);

    /** What the owners decide and no committee may: a list of {@link MeetingMatter}. */
    public static final ParameterKey<ImmutableSet<MeetingMatter>> OWNERS_MATTERS =
            ParameterKey.table("committee.ownersMatters", list -> list.asChoices(MeetingMatter.class));

    private MeetingParameters() {}

    static ParameterKey<MemberShare> quorum(CommitteeKind kind) {
        return kind == CommitteeKind.OWNERS_COMMITTEE ? QUORUM : PMC_QUORUM;
    }

    static ParameterKey<DecisionRule> decisionRule(CommitteeKind kind) {
        return kind == CommitteeKind.OWNERS_COMMITTEE ? DECISION_RULE : PMC_DECISION_RULE;
    }
}
