package org.anju.formats.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.anju.formats.table.Line;
import org.anju.formats.table.Lines;
import org.anju.formats.table.Source;

/** A table written as CSV. */
public final class CsvSource implements Source {

    private final InputStream input;

    private CsvSource(InputStream input) {
        this.input = input;
    }

    /** Returns the table in {@code input}, which is closed when it has been read. */
    public static CsvSource of(InputStream input) {
        return new CsvSource(input);
    }

    @Override
    public Lines open(Omitted omitted) throws IOException {
        LineGuard guard = new LineGuard(input, (line, reason) -> omitted.leave(line, reason, ""));
        return new CsvLines(CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(guard));
    }

    private static final class CsvLines implements Lines {

        private final CsvReader<CsvRecord> reader;
        private final Iterator<CsvRecord> records;

        CsvLines(CsvReader<CsvRecord> reader) {
            this.reader = reader;
            this.records = reader.iterator();
        }

        @Override
        public Optional<Line> next() throws IOException {
            try {
                if (!records.hasNext()) {
                    return Optional.empty();
                }
                CsvRecord record = records.next();
                return Optional.of(Line.of(record.getStartingLineNumber(), record.getFields()));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
