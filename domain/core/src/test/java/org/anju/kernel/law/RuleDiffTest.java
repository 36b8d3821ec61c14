package org.anju.kernel.law;

import static org.anju.kernel.law.LawFixtures.book;
import static org.anju.kernel.law.LawFixtures.days;
import static org.anju.kernel.law.LawFixtures.entry;
import static org.anju.kernel.law.LawFixtures.overridable;
import static org.anju.kernel.law.LawFixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.anju.kernel.law.Resolution.Kind;
import org.anju.kernel.time.DateRange;
import org.junit.jupiter.api.Test;

class RuleDiffTest {

    @Test
    void equalBooksDoNotDiffer() {
        assertThat(book(value(Layer.CITY, 1)).diff(book(value(Layer.CITY, 1)))).isEmpty();
    }

    @Test
    void aNewValueIsShownForTheDaysOnWhichItHolds() {
        RuleBook before = book(overridable(Layer.NATIONAL, 1));
        RuleBook after = before.with(LawFixtures.pack(
                "city",
                Layer.CITY,
                entry(Layer.CITY)
                        .value(2L)
                        .valid(days("2024-01-01", "2025-01-01"))
                        .build()));

        assertThat(before.diff(after)).singleElement().satisfies(change -> {
            assertThat(change.key()).isEqualTo("k");
            assertThat(change.days()).isEqualTo(days("2024-01-01", "2025-01-01"));
            assertThat(change.before().parameter().flatMap(Parameter::value)).contains(1L);
            assertThat(change.after().parameter().flatMap(Parameter::value)).contains(2L);
        });
        assertThat(after.diff(before))
                .singleElement()
                .satisfies(change -> assertThat(change.after().parameter().flatMap(Parameter::value))
                        .contains(1L));
    }

    @Test
    void aParameterThatAppearsWasAbsentBefore() {
        assertThat(RuleBook.of().diff(book(value(Layer.CITY, 1))))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.days()).isEqualTo(DateRange.ALWAYS);
                    assertThat(change.before().kind()).isEqualTo(Kind.ABSENT);
                    assertThat(change.after().kind()).isEqualTo(Kind.SET);
                });
    }

    @Test
    void neighbouringDaysThatChangeAlikeAreOneChangeAndOthersAreNot() {
        Parameter first = entry(Layer.CITY)
                .value(1L)
                .valid(days("2020-01-01", "2022-01-01"))
                .build();
        Parameter second = entry(Layer.CITY)
                .value(2L)
                .valid(days("2022-01-01", "2023-01-01"))
                .build();
        Parameter other = Parameter.builder()
                .from(entry(Layer.COMPLEX)
                        .valid(days("2021-01-01", "2021-02-01"))
                        .build())
                .key("k")
                .build();

        assertThat(RuleBook.of().diff(book(first, second, other)))
                .extracting(RuleChange::days)
                .containsExactly(
                        DateRange.until(LocalDate.parse("2020-01-01")),
                        days("2020-01-01", "2022-01-01"),
                        days("2022-01-01", "2023-01-01"),
                        DateRange.from(LocalDate.parse("2023-01-01")));
    }
}
