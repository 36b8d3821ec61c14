package org.anju.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelinesTest {

    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final AsOf MARCH = AsOf.date("2024-03-01");

    @Test
    void factsStandOnTheTimelineOfTheirKey() {
        Timelines<String, String> timelines = new Timelines<>();
        timelines.add("b", Dated.always(Optional.of("two"), FIRST));
        timelines.add("a", Dated.always(Optional.of("one"), FIRST));
        timelines.add("b", Dated.always(Optional.of("three"), FIRST.plusNanos(1)));
        timelines.add("c", Dated.always(Optional.empty(), FIRST));

        assertThat(timelines.of("b").at(MARCH)).contains("three");
        assertThat(timelines.of("b").at(MARCH.knownAt(FIRST))).contains("two");
        assertThat(timelines.of("d").entries()).isEmpty();
        assertThat(Stream.of("a", "b", "c", "d").filter(timelines::has)).containsExactly("a", "b", "c");
        assertThat(timelines.at(MARCH, any -> true)).containsExactly("one", "three");
        assertThat(timelines.at(MARCH, "one"::equals)).containsExactly("one");
    }
}
