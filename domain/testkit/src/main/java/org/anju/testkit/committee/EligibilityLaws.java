package org.anju.testkit.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.anju.committee.Candidate;
import org.anju.committee.CandidateEligibility;
import org.anju.committee.Eligibility;
import org.anju.committee.Papers;
import org.anju.committee.PartyShare;
import org.anju.committee.Slate;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Decision.Outcome;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Step;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.testkit.committee.CandidateSketch.Known;
import org.anju.testkit.committee.CandidateSketch.Part;

/** What must hold for candidate eligibility, under rules that ask for everything ({@link StrictRules}). */
public interface EligibilityLaws {

    /** The rules. */
    RuleBook RULES = StrictRules.book();

    /** The day decided for. */
    AsOf DAY = AsOf.date("2024-10-20");

    /** Decides. */
    default Decision<Eligibility> decide(Candidate candidate) {
        return CandidateEligibility.by(RULES).decide(candidate, DAY);
    }

    /** Decides about a list of candidates. */
    default Decision<Slate> decide(Slate slate) {
        return PartyShare.by(RULES).decide(slate, DAY);
    }

    private Set<String> codes(CandidateSketch sketch) {
        return decide(sketch.candidate()).violations().stream()
                .map(Violation::code)
                .collect(Collectors.toSet());
    }

    private Set<String> missing(CandidateSketch sketch) {
        return decide(sketch.candidate()).missing().stream().map(Missing::code).collect(Collectors.toSet());
    }

    /** One bad fact refuses; without one, an unknown fact leaves it open; only when all is good may somebody stand. */
    @Property
    default void badRefusesUnknownLeavesOpenGoodGrants(@ForAll CandidateSketch sketch) {
        Outcome expected = sketch.has(Known.BAD)
                ? Outcome.REFUSED
                : sketch.has(Known.UNKNOWN) ? Outcome.UNDETERMINED : Outcome.GRANTED;
        assertThat(decide(sketch.candidate()).outcome()).isEqualTo(expected);
    }

    /** Another hard reason never makes a person eligible, and takes no other reason away. */
    @Property
    default void anotherReasonNeverHelps(@ForAll CandidateSketch sketch, @ForAll Part part) {
        CandidateSketch worse = sketch.with(part, Known.BAD);
        assertThat(decide(worse.candidate()).isGranted()).isFalse();
        assertThat(codes(worse)).containsAll(codes(sketch)).contains(part.code());
    }

    /** The reasons are those each bad fact gives alone: none hides another, whatever the order they are looked at. */
    @Property
    default void eachReasonStandsByItself(@ForAll CandidateSketch sketch) {
        Set<String> alone = new HashSet<>();
        sketch.parts().forEach((part, known) -> {
            if (known == Known.BAD) {
                alone.addAll(codes(CandidateSketch.all(Known.GOOD).with(part, Known.BAD)));
            }
        });
        assertThat(codes(sketch)).isEqualTo(alone);
    }

    /** A fact nobody knows is never a yes. */
    @Property
    default void unknownIsNeverEligible(@ForAll CandidateSketch sketch, @ForAll Part part) {
        assertThat(decide(sketch.with(part, Known.UNKNOWN).candidate()).isGranted())
                .isFalse();
    }

    /** What is said to be missing is enough, and none of it too much. */
    @Property
    default void whatIsMissingIsEnoughAndNotTooMuch(@ForAll Set<Part> parts) {
        CandidateSketch sketch = CandidateSketch.all(Known.GOOD);
        for (Part part : parts) {
            sketch = sketch.with(part, Known.UNKNOWN);
        }
        List<Part> wanted = partsOf(missing(sketch));
        CandidateSketch supplied = sketch;
        for (Part part : wanted) {
            supplied = supplied.with(part, Known.GOOD);
        }
        assertThat(decide(supplied.candidate()).isGranted()).isTrue();
        for (Part part : wanted) {
            assertThat(decide(supplied.with(part, Known.UNKNOWN).candidate()).isGranted())
                    .isFalse();
        }
        assertThat(wanted).hasSameSizeAs(missing(sketch));
    }

    /** The papers wanted are enough exactly where nothing stands against the person, and none of them is too much. */
    @Property
    default void thePapersWantedAreEnoughAndNoneTooMuch(@ForAll CandidateSketch sketch) {
        Papers papers = decide(sketch.candidate()).considered().orElseThrow().papers();
        List<Part> wanted = partsOf(papers.evidence().stream().map(Fact::code).collect(Collectors.toSet()));
        CandidateSketch supplied = sketch;
        for (Part part : wanted) {
            supplied = supplied.with(part, Known.GOOD);
        }
        assertThat(decide(supplied.candidate()).isGranted()).isEqualTo(papers.couldSuffice());
        assertThat(papers.couldSuffice()).isEqualTo(!sketch.has(Known.BAD));
        for (Part part : wanted) {
            Decision<Eligibility> without =
                    decide(supplied.with(part, Known.UNKNOWN).candidate());
            assertThat(without.outcome()).isEqualTo(papers.couldSuffice() ? Outcome.UNDETERMINED : Outcome.REFUSED);
        }
    }

    private static List<Part> partsOf(Set<String> facts) {
        return ImmutableSet.copyOf(Part.values()).stream()
                .filter(part -> facts.contains(part.fact()))
                .collect(Collectors.toList());
    }

    /** Nothing keeps an owner from voting. */
    @Property
    default void theRightToVoteIsNotTouched(@ForAll CandidateSketch sketch) {
        assertThat(decide(sketch.with(Part.TITLES, Known.GOOD).candidate())
                        .considered()
                        .orElseThrow()
                        .mayVote())
                .contains(true);
    }

    /** Nothing said of a person is for the public. */
    @Property
    default void nothingSaidOfAPersonIsForThePublic(@ForAll CandidateSketch sketch) {
        assertThat(decide(sketch.candidate()).explanation().steps())
                .filteredOn(step -> step.audience() == Audience.PUBLIC)
                .allMatch(Step.ParameterRead.class::isInstance);
    }

    /** A low share of party members warns and never refuses, and its numbers are not for the public. */
    @Property
    default void aSoftReasonNeverRefuses(@ForAll Slate slate) {
        Decision<Slate> decision = decide(slate);
        boolean low = 2 * slate.partyMembers().orElseThrow() < slate.candidates();
        assertThat(decision.isGranted()).isTrue();
        assertThat(decision.explanation().warnings()).hasSize(low ? 1 : 0);
        assertThat(decision.explanation().steps())
                .filteredOn(step -> step.audience() == Audience.PUBLIC)
                .allMatch(Step.ParameterRead.class::isInstance);
    }
}
