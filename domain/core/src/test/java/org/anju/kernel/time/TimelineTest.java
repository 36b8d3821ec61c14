package org.anju.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant JANUARY = Instant.parse("2024-01-10T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2024-06-10T00:00:00Z");
    private static final AsOf MARCH = AsOf.date("2024-03-01");
    private static final DateRange YEAR = DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));

    private final Dated<String> first = new Dated<>("first", YEAR, JANUARY);
    private final Dated<String> correction = new Dated<>("second", DateRange.from(LocalDate.of(2024, 3, 1)), JUNE);

    @Test
    void aFactAnswersForItsDaysOnly() {
        Timeline<String> timeline = Timeline.of(first);

        assertThat(timeline.at(AsOf.date("2023-12-31"))).isEmpty();
        assertThat(timeline.at(AsOf.date("2024-01-01"))).contains("first");
        assertThat(timeline.at(AsOf.date("2024-12-31"))).contains("first");
        assertThat(timeline.at(AsOf.date("2025-01-01"))).isEmpty();
    }

    @Test
    void aFactIsKnownFromTheMomentItWasRecorded() {
        Timeline<String> timeline = Timeline.of(first);

        assertThat(timeline.at(MARCH.knownAt(JANUARY.minusNanos(1)))).isEmpty();
        assertThat(timeline.at(MARCH.knownAt(JANUARY))).contains("first");
    }

    @Test
    void aCorrectionCoversItsDaysAndLeavesEarlierKnowledgeAlone() {
        Timeline<String> timeline = Timeline.of(first).with(correction);

        assertThat(timeline.at(AsOf.date("2024-02-29"))).contains("first");
        assertThat(timeline.at(MARCH)).contains("second");
        assertThat(timeline.at(MARCH.knownAt(JUNE))).contains("second");
        assertThat(timeline.at(MARCH.knownAt(JUNE.minusNanos(1)))).contains("first");
    }

    @Test
    void factsMayArriveInAnyOrder() {
        assertThat(Timeline.of(List.of(correction, first))).isEqualTo(Timeline.of(List.of(first, correction)));
        assertThat(Timeline.of(correction).with(first).at(MARCH)).contains("second");
    }

    @Test
    void aWithdrawalSaysThereWasNothing() {
        Timeline<String> timeline = Timeline.of(first).without(DateRange.from(LocalDate.of(2024, 7, 1)), JUNE);

        assertThat(timeline.at(AsOf.date("2024-06-30"))).contains("first");
        assertThat(timeline.at(AsOf.date("2024-07-01"))).isEmpty();
        assertThat(timeline.at(AsOf.date("2024-07-01").knownAt(JANUARY))).contains("first");
        assertThat(timeline.entries()).hasSize(2);
        assertThat(timeline.entries().get(1).value()).isEmpty();
    }

    @Test
    void ofTwoFactsOfOneMomentTheLaterAddedCounts() {
        assertThat(Timeline.of(first).with(new Dated<>("again", YEAR, JANUARY)).at(MARCH))
                .contains("again");
    }

    @Test
    void nothingRecordedAnswersNothing() {
        assertThat(Timeline.<String>empty().at(MARCH)).isEmpty();
        assertThat(Timeline.<String>empty().with(Dated.always("x", JANUARY)).at(MARCH))
                .contains("x");
        assertThat(Timeline.of(first))
                .hasSameHashCodeAs(Timeline.of(List.of(first)))
                .hasToString(
                        "[Dated[value=Optional[first], valid=[2024-01-01, 2025-01-01), recordedAt=2024-01-10T00:00:00Z]]");
        assertThat(Timeline.of(first)).isNotEqualTo(Timeline.of(correction)).isNotEqualTo("first");
    }
}
