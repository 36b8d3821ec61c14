package org.anju.formats.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.formats.table.Fault;
import org.anju.formats.table.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillTest {

    @TempDir
    Path folder;

    private static List<Spill.Entry> all(Spill spill, int part) throws IOException {
        List<Spill.Entry> entries = new ArrayList<>();
        try (Spill.Reading reading = spill.read(part)) {
            for (Optional<Spill.Entry> next = reading.next(); next.isPresent(); next = reading.next()) {
                entries.add(next.get());
            }
        }
        return entries;
    }

    @Test
    void givesBackWhatWasSetAsideForAPartInItsOrder() throws IOException {
        Fault fault = Fault.of("单元格是错误值", "the cell holds an error");
        Spill.Entry plain = new Spill.Entry(4, 1, Line.of(2, List.of("U1", "", "汉字\u0000\uD83C\uDFE0")));
        Spill.Entry other = new Spill.Entry(4, 3, Line.of(3, List.of("U2")));
        Spill.Entry spoilt = new Spill.Entry(
                5, 5_000_000_000L, new Line(4, ImmutableList.of("#REF!", "x"), ImmutableMap.of(0, fault)));
        try (Spill spill = new Spill(folder)) {
            spill.add(1, plain);
            spill.add(2, other);
            spill.add(1, spoilt);
            spill.close();

            assertThat(all(spill, 1)).containsExactly(plain, spoilt);
            assertThat(all(spill, 2)).containsExactly(other);
            assertThat(all(spill, 3)).isEmpty();
        }
    }
}
