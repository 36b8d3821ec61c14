package org.anju.assembly;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.anju.assembly.ConveningDuty.Turn;
import org.anju.assembly.ConveningParameters.ProposalBasis;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.exact.Percent;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Periods;

/**
 * Decides whether enough owners propose an extraordinary assembly (SC-379 art. 13, HN-2017 art. 24), and who has to act: the
 * committee convenes; if it does not, the street office orders it to, and then convenes itself (HN-2017 art. 25).
 *
 * <p>Refused with {@code TOO_FEW_PROPOSE_HEADS} or {@code TOO_FEW_PROPOSE_AREA}; whether heads, area or both are counted is
 * for the rules of procedure. Pure and thread-safe.
 */
public final class ExtraordinaryProposal {

    private static final Fact DUTY = Fact.open("assembly.duty", "应由谁召集", "whose turn it is");

    private final RuleBook book;

    private ExtraordinaryProposal(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static ExtraordinaryProposal by(RuleBook book) {
        return new ExtraordinaryProposal(book);
    }

    /** Returns who has to act on the day of {@code asOf}. */
    public Decision<ConveningDuty> decide(Proposal proposal, AsOf asOf) {
        Reasoning why = Reasoning.of("assembly.proposal", book, asOf);
        Reading<Ratio> share = why.read(ConveningParameters.PROPOSAL_SHARE);
        Reading<ProposalBasis> basis = why.read(ConveningParameters.PROPOSAL_BASIS);
        if (why.lacks()) {
            return why.undetermined();
        }
        for (Dimension dimension : Dimension.values()) {
            if (basis.value().counts(dimension)) {
                hold(proposal, dimension, share, why);
            }
        }
        if (why.isRefused() || why.lacks()) {
            return why.fail();
        }
        ConveningDuty duty = duty(proposal, why);
        why.use(DUTY, duty.turn());
        return why.conclude(duty);
    }

    private static void hold(Proposal proposal, Dimension dimension, Reading<Ratio> share, Reasoning why) {
        OptionalLong part = proposal.proposers().in(dimension);
        OptionalLong whole = proposal.roll().in(dimension);
        if (part.isEmpty()) {
            why.lack(proposers(dimension));
        }
        if (whole.isEmpty()) {
            why.lack(Figure.ROLL.in(dimension));
        } else if (whole.getAsLong() == 0) {
            why.lack(VoteRules.EMPTY_ROLL);
        } else if (part.isPresent()) {
            why.check(
                    enough(dimension),
                    share,
                    share.value().isReachedBy(part.getAsLong(), whole.getAsLong()),
                    dimension.shown(part.getAsLong()),
                    dimension.shown(whole.getAsLong()),
                    new Percent(part.getAsLong(), whole.getAsLong()),
                    share.value());
        }
    }

    /** A limit for the committee counts only where the rules of procedure or an order of the street office state one. */
    private static ConveningDuty duty(Proposal proposal, Reasoning why) {
        LocalDate today = why.asOf().validOn();
        if (proposal.convenedOn().isPresent()) {
            return new ConveningDuty(Turn.CONVENED, proposal.convenedOn());
        }
        Optional<LocalDate> ordered = proposal.orderedTill();
        if (ordered.isPresent()) {
            return today.isAfter(ordered.get())
                    ? new ConveningDuty(Turn.STREET_CONVENES, Optional.empty())
                    : new ConveningDuty(Turn.COMMITTEE_CONVENES, ordered);
        }
        Optional<LocalDate> till = why.readIfSet(ConveningParameters.EXTRAORDINARY)
                .find()
                .map(term -> Periods.due(proposal.madeOn(), term));
        return till.filter(today::isAfter).isPresent()
                ? new ConveningDuty(Turn.STREET_ORDERS, Optional.empty())
                : new ConveningDuty(Turn.COMMITTEE_CONVENES, till);
    }

    private static Fact proposers(Dimension dimension) {
        return Fact.open(
                "proposal." + dimension.name().toLowerCase(java.util.Locale.ROOT),
                "提议业主的" + dimension.text().zh(),
                dimension.text().en() + " of the owners who propose");
    }

    private static Rule enough(Dimension dimension) {
        String zh = "提议业主" + dimension.text().zh() + "{0}，占{1}的{2}，";
        String en = "{0} of {1} " + dimension.text().en() + " propose, {2}, ";
        return Rule.of(
                "2.5",
                "TOO_FEW_PROPOSE_" + dimension.name(),
                Text.of(zh + "达到{3}", en + "at least {3}"),
                Text.of(zh + "不足{3}", en + "less than {3}"));
    }
}
