package org.anju.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.kernel.TestRules;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    private static final ParameterKey<Long> DAYS = ParameterKey.of("days", ParameterType.INTEGER);
    private static final ParameterKey<Boolean> MISTYPED = ParameterKey.of("days", ParameterType.FLAG);
    private static final Rule ENOUGH = Rule.of("2.5", "TOO_FEW", Text.of("够", "enough"), Text.of("不够", "too few"));
    private static final Fact HEADS = Fact.open("heads", "人数", "heads");
    private static final RuleBook BOOK =
            RuleBook.of(TestRules.national().set("days", 7L, 278).build());
    private static final AsOf DAY = AsOf.date("2024-10-08");
    private static final AsOf BEFORE_IT_WAS_RECORDED = DAY.knownAt(Instant.MIN);

    private static Decision<Long> decide(Reasoning why, long days) {
        Reading<Long> least = why.read(DAYS);
        if (why.lacks()) {
            return why.fail();
        }
        why.use(HEADS, days);
        why.check(ENOUGH, least, days >= least.value());
        return why.conclude(days);
    }

    @Test
    void whatIsKeptNeverShows() {
        Readings readings = Readings.of(BOOK);
        for (AsOf asOf : new AsOf[] {DAY, DAY, BEFORE_IT_WAS_RECORDED, DAY, AsOf.date(LocalDate.MIN)}) {
            for (long days = 6; days <= 7; days++) {
                Decision<Long> kept = decide(readings.reason("test", asOf), days);

                assertThat(kept).isEqualTo(decide(Reasoning.of("test", BOOK, asOf), days));
                assertThat(kept.explanation().asOf()).isEqualTo(asOf);
            }
        }
        assertThat(readings.book()).isSameAs(BOOK);
    }

    @Test
    void keysOfOneNameAndTwoTypesAreKeptApart() {
        Readings readings = Readings.of(BOOK);

        assertThat(readings.reason("test", DAY).read(DAYS).isSet()).isTrue();
        assertThat(readings.reason("test", DAY).read(MISTYPED).isSet()).isFalse();
    }

    @Test
    void aFigureComesOutTheSameAndKeepsNoSteps() {
        Readings readings = Readings.of(BOOK);

        assertThat(readings.figure("test", DAY, why -> decide(why, 7))).contains(7L);
        assertThat(readings.figure("test", DAY, why -> decide(why, 6))).isEmpty();
        assertThat(readings.figure("test", BEFORE_IT_WAS_RECORDED, why -> decide(why, 7)))
                .isEmpty();
        readings.figure("test", DAY, why -> {
            Decision<Long> decided = decide(why, 7);
            assertThat(decided.explanation().steps()).isEmpty();
            return decided;
        });
    }

    @Test
    void aParameterSetToWhatCannotBeUsedIsMissingEvenWhereNoneIsNeeded() {
        Reasoning mistyped = Reasoning.of("test", BOOK, DAY);
        Reasoning absent = Reasoning.of("test", BOOK, DAY);

        mistyped.readIfSet(MISTYPED);
        absent.readIfSet(ParameterKey.of("nobody.says", ParameterType.FLAG));

        assertThat(mistyped.fail().missing()).extracting(Missing::code).containsExactly("days");
        assertThat(absent.lacks()).isFalse();
    }

    @Test
    void aDecisionThatRestsOnAnUndeterminedOneIsUndetermined() {
        Reasoning part = Reasoning.of("part", BOOK, DAY);
        Reasoning whole = Reasoning.of("whole", BOOK, DAY);

        whole.include(part.undetermined());

        assertThat(whole.conclude(1L).isUndetermined()).isTrue();
    }
}
