package org.anju.assembly;

import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Term;

/** The parameters of who may have the owners meet, and of who sees how they voted. */
public final class ConveningParameters {

    /** How soon after a proposal an extraordinary assembly must be convened. For the rules of procedure. */
    public static final ParameterKey<Term> EXTRAORDINARY = calendarTerm("deadline.assembly.extraordinary");

    /** What share of the owners may have an extraordinary assembly convened. */
    public static final ParameterKey<Ratio> PROPOSAL_SHARE =
            ParameterKey.of("assembly.extraordinaryProposal", ParameterType.RATIO);

    /** What it is a share of. For the rules of procedure. */
    public static final ParameterKey<ProposalBasis> PROPOSAL_BASIS =
            ParameterKey.choice("vote.extraordinaryProposalBasis", ProposalBasis.class);

    /** Who may see single ballots. For the rules of procedure. */
    public static final ParameterKey<BallotOpenness> BALLOT_OPENNESS =
            ParameterKey.choice("vote.ballotOpenness", BallotOpenness.class);

    private ConveningParameters() {}

    /** Who may see how single owners voted; everybody sees his own. */
    public enum BallotOpenness implements Named {
        /** Nobody. */
        SECRET("不公开", "secret"),
        /** Every owner on the roll. */
        OWNERS("向全体业主公开", "open to owners"),
        /** Everybody. */
        PUBLIC("公开", "public");

        private final Text text;

        BallotOpenness(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** What the share of the owners who propose an assembly is counted in. */
    public enum ProposalBasis implements Named {
        /** Heads. */
        HEADS("按人数", "by heads"),
        /** Exclusive area. */
        AREA("按面积", "by area"),
        /** Both of them. */
        BOTH("按人数和面积", "by heads and by area");

        private final Text text;

        ProposalBasis(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }

        /** Tells whether {@code dimension} is counted. */
        boolean counts(Dimension dimension) {
            return this == BOTH || name().equals(dimension.name());
        }
    }

    private static ParameterKey<Term> calendarTerm(String name) {
        return ParameterKey.of(name, ParameterType.TERM).where(Term::isInCalendarDays);
    }
}
