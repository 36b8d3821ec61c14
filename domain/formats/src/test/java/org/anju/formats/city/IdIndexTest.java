package org.anju.formats.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdIndexTest {

    @Test
    void knowsEveryIdOfItsKindHoweverManyThereAre() {
        IdIndex index = new IdIndex();
        for (int i = 1; i <= 20_000; i++) {
            assertThat(index.add("unit", "U" + i, i)).isTrue();
        }

        assertThat(index.add("unit", "U7", 1)).isFalse();
        assertThat(index.add("motion", "U7", 1)).isTrue();
        for (int i = 1; i <= 20_000; i++) {
            assertThat(index.find("unit", "U" + i)).isEqualTo(i);
        }
        assertThat(index.find("unit", "U0")).isZero();
        assertThat(index.find("un", "itU7")).isZero();
    }

    @Test
    void anIdCanBeGivenAnotherNumber() {
        IdIndex index = new IdIndex();
        index.add("unit", "U1", 1);
        index.set("unit", "U1", 65);

        assertThat(index.find("unit", "U1")).isEqualTo(65);
        assertThat(index.add("unit", "U1", 2)).isFalse();
    }
}
