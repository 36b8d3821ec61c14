package org.anju.testkit.committee;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import org.anju.committee.Candidate;
import org.anju.committee.CandidateEligibility;
import org.anju.committee.Eligibility;
import org.anju.committee.Slate;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.Text;
import org.anju.testkit.committee.CandidateSketch.Known;
import org.anju.testkit.committee.CandidateSketch.Part;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Policies with the mistakes of real programs: a law must find each. */
class EligibilityLawsBiteTest {

    private static final ParameterKey<Boolean> BASIS = ParameterKey.of("eligibility.fundRequired", ParameterType.FLAG);
    private static final CandidateSketch GOOD = CandidateSketch.all(Known.GOOD);

    private static void finds(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }

    private static Decision<Eligibility> real(Candidate candidate) {
        return CandidateEligibility.by(EligibilityLaws.RULES).decide(candidate, EligibilityLaws.DAY);
    }

    @Test
    void anUnknownFactTakenForAGoodOne() {
        EligibilityLaws trusting = new EligibilityLaws() {
            @Override
            public Decision<Eligibility> decide(Candidate candidate) {
                Decision<Eligibility> decision = real(candidate);
                return decision.isUndetermined() ? real(GOOD.candidate()) : decision;
            }
        };
        CandidateSketch unknown = GOOD.with(Part.DEBTS, Known.UNKNOWN);
        finds(() -> trusting.unknownIsNeverEligible(unknown, Part.DEBTS));
        finds(() -> trusting.badRefusesUnknownLeavesOpenGoodGrants(unknown));
    }

    @Test
    void onlyTheFirstReasonGiven() {
        EligibilityLaws hasty = new EligibilityLaws() {
            @Override
            public Decision<Eligibility> decide(Candidate candidate) {
                Decision<Eligibility> decision = real(candidate);
                if (!decision.isRefused()) {
                    return decision;
                }
                Reasoning why = Reasoning.of("hasty", EligibilityLaws.RULES, EligibilityLaws.DAY);
                Reading<Boolean> basis = why.read(BASIS);
                why.check(decision.violations().get(0).rule(), basis, false, "", "", "");
                return why.conclude(decision.considered().orElseThrow());
            }
        };
        CandidateSketch twice = GOOD.with(Part.TITLES, Known.BAD).with(Part.LETS, Known.BAD);
        finds(() -> hasty.eachReasonStandsByItself(twice));
        finds(() -> hasty.anotherReasonNeverHelps(GOOD.with(Part.TITLES, Known.BAD), Part.LETS));
    }

    @Test
    void onlyTheFirstMissingFactNamed() {
        EligibilityLaws stingy = new EligibilityLaws() {
            @Override
            public Decision<Eligibility> decide(Candidate candidate) {
                Decision<Eligibility> decision = real(candidate);
                if (!decision.isUndetermined()) {
                    return decision;
                }
                Reasoning why = Reasoning.of("stingy", EligibilityLaws.RULES, EligibilityLaws.DAY);
                why.lack(Fact.personal(decision.missing().get(0).code(), "", ""));
                return why.fail();
            }
        };
        finds(() -> stingy.whatIsMissingIsEnoughAndNotTooMuch(ImmutableSet.of(Part.LETS, Part.FUND)));
    }

    @Test
    void aPaperForgotten() {
        EligibilityLaws forgetful = new EligibilityLaws() {
            @Override
            public Decision<Eligibility> decide(Candidate candidate) {
                return real(candidate)
                        .map(it -> new Eligibility(
                                it.person(),
                                it.mayVote(),
                                it.criteria().stream()
                                        .filter(criterion -> !criterion.code().equals("LETS_DWELLING"))
                                        .collect(toImmutableList())));
            }
        };
        finds(() -> forgetful.thePapersWantedAreEnoughAndNoneTooMuch(GOOD.with(Part.LETS, Known.UNKNOWN)));
    }

    @Test
    void factsOfAPersonOnTheNoticeBoard() {
        EligibilityLaws gossip = new EligibilityLaws() {
            @Override
            public Decision<Eligibility> decide(Candidate candidate) {
                Reasoning why = Reasoning.of("gossip", EligibilityLaws.RULES, EligibilityLaws.DAY);
                why.use(Fact.open("candidate.debts", "欠费", "debts"), "12.30");
                return why.conclude(real(candidate).considered().orElseThrow());
            }
        };
        finds(() -> gossip.nothingSaidOfAPersonIsForThePublic(GOOD));
    }

    @Test
    void aWishThatRefuses() {
        EligibilityLaws zealous = new EligibilityLaws() {
            @Override
            public Decision<Slate> decide(Slate slate) {
                Reasoning why = Reasoning.of("zealous", EligibilityLaws.RULES, EligibilityLaws.DAY);
                Reading<Boolean> basis = why.read(BASIS);
                why.check(Rule.of("2.3", "X", Text.EMPTY, Text.EMPTY), basis, false);
                return why.conclude(slate);
            }
        };
        finds(() -> zealous.aSoftReasonNeverRefuses(Slate.of(4, 9)));
    }

    @Test
    void anOwnerWhoLosesTheVote() {
        EligibilityLaws harsh = new EligibilityLaws() {
            @Override
            public Decision<Eligibility> decide(Candidate candidate) {
                return real(candidate)
                        .map(it -> new Eligibility(
                                it.person(),
                                java.util.Optional.of(candidate.lets().isPresent()),
                                it.criteria()));
            }
        };
        finds(() -> harsh.theRightToVoteIsNotTouched(GOOD.with(Part.LETS, Known.UNKNOWN)));
    }
}
