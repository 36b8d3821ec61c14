package org.anju.assembly;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.anju.kernel.TestRules;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.time.DateRange;

/** Rule books for the tests of the tally. */
public final class VoteBooks {

    private static final DateRange OLD = DateRange.until(LocalDate.of(2021, 1, 1));
    private static final DateRange NEW = DateRange.from(LocalDate.of(2021, 1, 1));

    private VoteBooks() {}

    /** Returns the limits of the law with every rule of procedure left out. */
    static RuleBook law() {
        RulePackBuilder pack = TestRules.national()
                .set("vote.participation", threshold("2/3", "AT_LEAST", "ALL"), NEW, 278)
                .set("vote.ordinary", threshold("1/2", "MORE_THAN", "PARTICIPANTS"), NEW, 278)
                .set("vote.special", threshold("3/4", "AT_LEAST", "PARTICIPANTS"), NEW, 278)
                .set("vote.participation", threshold("1/2", "MORE_THAN", "ALL"), OLD, 12)
                .set("vote.ordinary", threshold("1/2", "MORE_THAN", "ALL"), OLD, 12)
                .set("vote.special", threshold("2/3", "AT_LEAST", "ALL"), OLD, 12);
        for (JointDecisionMatter matter : JointDecisionMatter.values()) {
            boolean special = matter == JointDecisionMatter.RAISE_MAINTENANCE_FUND
                    || matter == JointDecisionMatter.REBUILD
                    || matter == JointDecisionMatter.COMMON_PART_BUSINESS;
            pack.set("vote.class." + matter, special ? ApprovalClass.SPECIAL : ApprovalClass.ORDINARY, NEW, 278);
            boolean wasSpecial = special && matter != JointDecisionMatter.COMMON_PART_BUSINESS
                    || matter == JointDecisionMatter.USE_MAINTENANCE_FUND;
            pack.set("vote.class." + matter, wasSpecial ? ApprovalClass.SPECIAL : ApprovalClass.ORDINARY, OLD, 11);
        }
        return RuleBook.of(pack.build());
    }

    static Datum threshold(String ratio, String limit, String of) {
        return new Datum.Fields(ImmutableMap.of(
                "ratio", new Datum.Leaf(ratio), "limit", new Datum.Leaf(limit), "of", new Datum.Leaf(of)));
    }

    /** Returns the law with the given rules of procedure, keys and values in turn. */
    static RuleBook with(Object... rules) {
        RulePackBuilder own = TestRules.complex();
        for (int i = 0; i < rules.length; i += 2) {
            own.set((String) rules[i], rules[i + 1], 9);
        }
        return law().with(own.build());
    }

    /** Returns the law with the rules most complexes have: silence and invalid ballots count for nothing. */
    public static RuleBook usual() {
        return with(
                "vote.nonReturnedMode", VoteParameters.NonReturnedMode.NOT_COUNTED,
                "vote.invalidBallotParticipates", false,
                "vote.followMajorityAllowed", false);
    }
}
