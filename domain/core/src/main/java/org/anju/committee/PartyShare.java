package org.anju.committee;

import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;

/**
 * Whether party members are as large a share of the candidates as the rules want "in principle" (原则上).
 *
 * <p>Such a wish warns and never refuses. Where the rules name no share nothing is said. The share is of all candidates,
 * and so is looked at again when one withdraws. Numbers are for officers, for in a small list they tell on people.
 * Thread-safe.
 */
public final class PartyShare {

    private static final Fact CANDIDATES = Fact.official("slate.candidates", "候选人人数", "candidates");
    private static final Fact MEMBERS =
            Fact.official("slate.partyMembers", "候选人中党员人数", "party members among the candidates");
    private static final Rule SHARE = Rule.of(
                    "2.3",
                    "PARTY_SHARE_LOW",
                    Text.of("候选人{1}人中党员{0}人，达到{2}", "{0} of {1} candidates are party members, {2} or more"),
                    Text.of(
                            "候选人{1}人中党员{0}人，原则上不应低于{2}",
                            "{0} of {1} candidates are party members, in principle {2} or more are wanted"))
            .seenBy(Audience.OFFICER);

    private final RuleBook book;

    private PartyShare(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static PartyShare by(RuleBook book) {
        return new PartyShare(book);
    }

    /** Looks at a list of candidates; granted with a warning where the share is low. */
    public Decision<Slate> decide(Slate slate, AsOf asOf) {
        Reasoning why = Reasoning.of("committee.partyShare", book, asOf);
        Reading<Ratio> share = why.readIfSet(EligibilityParameters.PARTY_SHARE);
        if (share.isSet()) {
            int candidates = why.use(CANDIDATES, slate.candidates());
            if (slate.partyMembers().isEmpty()) {
                why.unknown(SHARE, share, MEMBERS, "—", candidates, share.value());
            } else {
                int members = why.use(MEMBERS, slate.partyMembers().get());
                why.warn(
                        SHARE,
                        share,
                        share.value().isReachedBy(members, candidates),
                        members,
                        candidates,
                        share.value());
            }
        }
        return why.conclude(slate);
    }
}
