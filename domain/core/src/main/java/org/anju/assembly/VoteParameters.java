package org.anju.assembly;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.Text;

/**
 * The parameters of an owners' vote.
 *
 * <p>Limits and classes come from the law; the switches come from the complex's rules of procedure, have no default, and
 * are read only where the ballots at hand raise the question.
 */
public final class VoteParameters {

    /** How many must take part. */
    public static final ParameterKey<Threshold> PARTICIPATION =
            ParameterKey.table("vote.participation", Threshold::read);

    /** How much approval an ordinary matter needs. */
    public static final ParameterKey<Threshold> ORDINARY = ParameterKey.table("vote.ordinary", Threshold::read);

    /** How much approval a special matter needs. */
    public static final ParameterKey<Threshold> SPECIAL = ParameterKey.table("vote.special", Threshold::read);

    private static final ImmutableMap<JointDecisionMatter, ParameterKey<ApprovalClass>> CLASSES =
            Maps.toMap(EnumSet.allOf(JointDecisionMatter.class), VoteParameters::classKey);

    /** What becomes of ballots that were delivered and did not come back. */
    public static final ParameterKey<NonReturnedMode> NON_RETURNED_MODE =
            ParameterKey.choice("vote.nonReturnedMode", NonReturnedMode.class);

    /** Whether an owner may mark "follow the majority". */
    public static final ParameterKey<Boolean> FOLLOW_MAJORITY_ALLOWED =
            ParameterKey.of("vote.followMajorityAllowed", ParameterType.FLAG);

    /** Which majority is followed. */
    public static final ParameterKey<MajorityBasis> FOLLOW_MAJORITY_BASIS =
            ParameterKey.choice("vote.followMajorityBasis", MajorityBasis.class);

    /** What becomes of followers where there is no majority. */
    public static final ParameterKey<MajorityTie> FOLLOW_MAJORITY_TIE =
            ParameterKey.choice("vote.followMajorityTie", MajorityTie.class);

    /** Whether an owner whose ballot is invalid takes part. */
    public static final ParameterKey<Boolean> INVALID_BALLOT_PARTICIPATES =
            ParameterKey.of("vote.invalidBallotParticipates", ParameterType.FLAG);

    /** Which of several ballots of one owner counts. */
    public static final ParameterKey<DuplicatePolicy> DUPLICATE_POLICY =
            ParameterKey.choice("vote.duplicatePolicy", DuplicatePolicy.class);

    /** What becomes of a unit whose joint owners vote differently. */
    public static final ParameterKey<JointOwnerConflict> JOINT_OWNER_CONFLICT =
            ParameterKey.choice("vote.jointOwnerConflict", JointOwnerConflict.class);

    /** Whether a proxy needs written authority. */
    public static final ParameterKey<Boolean> PROXY_NEEDS_WRITING =
            ParameterKey.of("vote.proxyNeedsWriting", ParameterType.FLAG);

    /** For how many owners one proxy may vote. */
    public static final ParameterKey<Long> PROXY_CAP = ParameterKey.of("vote.proxyCap", ParameterType.INTEGER);

    /** Whether the owners decided to vote by dissent on the use of the maintenance fund (HN-2017 art. 66). */
    public static final ParameterKey<Boolean> DISSENT_VOTING =
            ParameterKey.of("vote.dissentVoting", ParameterType.FLAG);

    /** How large a part of all owners and of all area may dissent, the limit itself included (HN-2017 art. 66). */
    public static final ParameterKey<Ratio> DISSENT_LIMIT = ParameterKey.of("vote.dissentLimit", ParameterType.RATIO);

    private VoteParameters() {}

    /** Returns the parameter that says how much approval {@code matter} needs, such as {@code vote.class.REBUILD}. */
    public static ParameterKey<ApprovalClass> classOf(JointDecisionMatter matter) {
        return java.util.Objects.requireNonNull(CLASSES.get(matter));
    }

    private static ParameterKey<ApprovalClass> classKey(JointDecisionMatter matter) {
        return ParameterKey.choice("vote.class." + matter.name(), ApprovalClass.class);
    }

    /** What becomes of a ballot that was delivered and did not come back (GR-274 art. 26(2)). */
    public enum NonReturnedMode implements Named {
        /** Nothing: its owner does not take part. */
        NOT_COUNTED("不计入", "not counted"),
        /** Its owner takes part and does not approve. */
        COUNTED_AS_PARTICIPATING("仅计入参与表决", "counted as taking part only"),
        /** Its owner takes part and votes as the majority of the ballots cast. */
        FOLLOW_MAJORITY("计入已投票的多数意见", "counted with the majority");

        private final Text text;

        NonReturnedMode(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** Which majority of the ballots cast for or against is followed. */
    public enum MajorityBasis implements Named {
        /** The majority of heads. */
        HEADS("按人数", "by heads"),
        /** The majority of area. */
        AREA("按面积", "by area"),
        /** The majority of both, where they agree. */
        BOTH("人数与面积一致", "by heads and area together");

        private final Text text;

        MajorityBasis(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** What becomes of followers where there is no majority to follow. */
    public enum MajorityTie implements Named {
        /** They do not take part. */
        NOT_CAST("视为未投票", "as if not cast"),
        /** They take part and do not approve. */
        ABSTAIN("视为弃权", "as abstentions");

        private final Text text;

        MajorityTie(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** Which of several valid ballots cast for one owner counts. */
    public enum DuplicatePolicy implements Named {
        /** The last one before voting closed. */
        LAST("以最后一次为准", "the last counts"),
        /** The first one. */
        FIRST("以第一次为准", "the first counts"),
        /** None. */
        ALL_INVALID("均无效", "none counts");

        private final Text text;

        DuplicatePolicy(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** What becomes of the ballots of joint owners who disagree; together they are one head (GR-274 art. 25(2)). */
    public enum JointOwnerConflict implements Named {
        /** None counts. */
        ALL_INVALID("均无效", "none counts"),
        /** Only that of the owner whom they chose to vote. */
        REPRESENTATIVE("以共有人推选的代表为准", "that of the chosen representative counts"),
        /** The last one. */
        LAST("以最后一次为准", "the last counts"),
        /** The first one. */
        FIRST("以第一次为准", "the first counts");

        private final Text text;

        JointOwnerConflict(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
