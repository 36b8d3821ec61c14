package org.anju.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.anju.assembly.ConveningDuty.Turn;
import org.anju.assembly.ConveningParameters.ProposalBasis;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.junit.jupiter.api.Test;

class ExtraordinaryProposalTest {

    private static final LocalDate MADE = LocalDate.of(2024, 10, 1);
    private static final RuleBook LAW = RuleBook.of(TestRules.national()
            .set("assembly.extraordinaryProposal", Ratio.of(1, 5), 13)
            .build());

    private static RuleBook by(ProposalBasis basis) {
        return LAW.with(TestRules.complex()
                .set("vote.extraordinaryProposalBasis", basis, 9)
                .set("deadline.assembly.extraordinary", Term.days(30), 9)
                .build());
    }

    private static Support owners(long heads, long area) {
        return new Support(OptionalLong.of(heads), OptionalLong.of(area));
    }

    private static Proposal proposal(Support proposers) {
        return new Proposal(proposers, owners(100, 1_000_000), MADE, Optional.empty(), Optional.empty());
    }

    private static Decision<ConveningDuty> decide(ProposalBasis basis, Proposal proposal, LocalDate day) {
        return ExtraordinaryProposal.by(by(basis)).decide(proposal, AsOf.date(day));
    }

    private static Iterable<String> codes(Decision<?> decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }

    @Test
    void aFifthIsEnoughAndLessIsNot() {
        assertThat(decide(ProposalBasis.HEADS, proposal(owners(20, 0)), MADE).isGranted())
                .isTrue();
        assertThat(codes(decide(ProposalBasis.HEADS, proposal(owners(19, 900_000)), MADE)))
                .containsExactly("TOO_FEW_PROPOSE_HEADS");
        assertThat(codes(decide(ProposalBasis.AREA, proposal(owners(99, 199_999)), MADE)))
                .containsExactly("TOO_FEW_PROPOSE_AREA");
        assertThat(codes(decide(ProposalBasis.BOTH, proposal(owners(19, 199_999)), MADE)))
                .containsExactly("TOO_FEW_PROPOSE_HEADS", "TOO_FEW_PROPOSE_AREA");
    }

    @Test
    void whatTheFifthIsOfIsForTheRulesOfProcedure() {
        assertThat(ExtraordinaryProposal.by(LAW)
                        .decide(proposal(owners(20, 200_000)), AsOf.date(MADE))
                        .missing())
                .extracting(Missing::code)
                .containsExactly("vote.extraordinaryProposalBasis");
        assertThat(decide(ProposalBasis.HEADS, proposal(new Support(OptionalLong.empty(), OptionalLong.of(1))), MADE)
                        .missing())
                .extracting(Missing::code)
                .containsExactly("proposal.heads");
    }

    @Test
    void theCommitteeActsThenTheStreetOrdersThenItConvenes() {
        Proposal made = proposal(owners(20, 0));
        assertThat(turn(made, MADE.plusDays(30))).isEqualTo(Turn.COMMITTEE_CONVENES);
        assertThat(turn(made, MADE.plusDays(31))).isEqualTo(Turn.STREET_ORDERS);

        Optional<LocalDate> till = Optional.of(MADE.plusDays(40));
        Proposal ordered = new Proposal(made.proposers(), made.roll(), MADE, till, Optional.empty());
        assertThat(turn(ordered, MADE.plusDays(40))).isEqualTo(Turn.COMMITTEE_CONVENES);
        assertThat(turn(ordered, MADE.plusDays(41))).isEqualTo(Turn.STREET_CONVENES);

        Proposal convened = new Proposal(made.proposers(), made.roll(), MADE, till, till);
        assertThat(turn(convened, MADE.plusDays(90))).isEqualTo(Turn.CONVENED);
    }

    private static Turn turn(Proposal proposal, LocalDate day) {
        return decide(ProposalBasis.HEADS, proposal, day)
                .granted()
                .orElseThrow()
                .turn();
    }
}
