package org.anju.testkit.party;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Decision.Outcome;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Step;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.time.AsOf;
import org.anju.party.AppointmentGraph;
import org.anju.party.CrossAppointment;
import org.anju.party.CrossAppointmentCheck;
import org.anju.party.CrossProposal;
import org.anju.testkit.party.CrossSketch.Direction;
import org.anju.testkit.party.CrossSketch.Part;

/** What must hold of every check of cross-appointments, under {@link PartyRules}. */
public interface CrossLaws {

    /** The day decided for, with what was recorded by then. */
    AsOf DAY = AsOf.date("2024-10-08").knownAt(Instant.parse("2024-10-08T00:00:00Z"));

    /** Decides. */
    default Decision<CrossAppointment> decide(CrossProposal proposal, AppointmentGraph graph) {
        return CrossAppointmentCheck.by(PartyRules.book(2)).decide(proposal, graph, DAY);
    }

    /** Sketches in every direction. */
    @Provide
    default Arbitrary<CrossSketch> crossSketches() {
        Arbitrary<Set<Part>> parts = Arbitraries.of(Part.class).set().ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(Direction.class), parts, parts)
                .as((direction, bad, unknown) ->
                        new CrossSketch(direction, ImmutableSet.copyOf(bad), ImmutableSet.copyOf(unknown)));
    }

    private Decision<CrossAppointment> decide(CrossSketch sketch) {
        return decide(sketch.proposal(1), sketch.graph(Instant.MIN));
    }

    /** One bad fact refuses; without one, an unknown fact leaves it open; only when all is good may it be made. */
    @Property
    default void badRefusesUnknownLeavesOpenGoodGrants(@ForAll("crossSketches") CrossSketch sketch) {
        Outcome expected = sketch.reasons().isEmpty()
                ? Arrays.stream(Part.values()).anyMatch(sketch::isUnknown) ? Outcome.UNDETERMINED : Outcome.GRANTED
                : Outcome.REFUSED;
        assertThat(decide(sketch).outcome()).isEqualTo(expected);
    }

    /** All reasons are told, and everything that is missing. */
    @Property
    default void everyReasonAndEveryGapIsTold(@ForAll("crossSketches") CrossSketch sketch) {
        Decision<CrossAppointment> decision = decide(sketch);
        assertThat(decision.violations().stream().map(Violation::code))
                .containsExactlyInAnyOrderElementsOf(sketch.reasons().values());
        assertThat(decision.missing().stream().map(Missing::code))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Part.values())
                        .filter(sketch::isUnknown)
                        .flatMap(part -> part.fact().stream())
                        .toList());
    }

    /** Another bad fact never helps. */
    @Property
    default void anotherReasonNeverHelps(@ForAll("crossSketches") CrossSketch sketch, @ForAll Part part) {
        Decision<CrossAppointment> worse = decide(sketch.worse(part));
        assertThat(worse.isGranted() && !decide(sketch).isGranted()).isFalse();
        assertThat(worse.violations().stream().map(Violation::code))
                .containsAll(sketch.reasons().values());
    }

    /** What was recorded later than the moment asked for does not count. */
    @Property
    default void whatIsRecordedLaterDoesNotCount(@ForAll("crossSketches") CrossSketch sketch) {
        CrossSketch nothing = new CrossSketch(
                sketch.direction(),
                ImmutableSet.<Part>builder()
                        .addAll(sketch.bad().stream()
                                .filter(part -> part != Part.SEAT)
                                .iterator())
                        .add(Part.SOURCE)
                        .build(),
                sketch.unknown());
        assertThat(decide(sketch.proposal(1), sketch.graph(DAY.knownAt().plusSeconds(1))))
                .isEqualTo(decide(nothing));
    }

    /** The public is told which rules there are, and nothing of a person. */
    @Property
    default void thePublicIsToldNothingOfAPerson(@ForAll("crossSketches") CrossSketch sketch) {
        assertThat(decide(sketch).explanation().steps())
                .filteredOn(step -> step.audience() == Audience.PUBLIC)
                .allMatch(step -> step instanceof Step.ParameterRead || step instanceof Step.FactMissing);
    }

    /** No text names the person, and none changes with the number of party members on the same side of the limit. */
    @Property
    default void noTextSaysWhoIsAPartyMember(@ForAll("crossSketches") CrossSketch sketch) {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            String text = text(decide(sketch), locale);
            assertThat(text).doesNotContain(CrossSketch.PERSON.value());
            assertThat(text(decide(sketch.proposal(0), sketch.graph(Instant.MIN)), locale))
                    .isEqualTo(text);
        }
    }

    private static String text(Decision<CrossAppointment> decision, Locale locale) {
        return decision + "\n" + decision.explanation().render(locale) + "\n"
                + decision.violations().stream().map(it -> it.in(locale)).toList()
                + decision.missing().stream().map(it -> it.in(locale)).toList();
    }
}
