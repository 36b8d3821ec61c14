package org.anju.formats.city;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import org.anju.city.CityFacts;
import org.anju.city.ComplexFacts;
import org.anju.formats.table.Reject;
import org.anju.formats.table.Row;
import org.anju.formats.table.TableReader;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.DivisionTree;

/**
 * A city that has been read, its complexes one by one in the order of their ids.
 *
 * <p>Every file is read once from beginning to end. What concerns the city as a whole is kept; ids that stand once in the
 * whole city are checked; every row of a complex is set aside on disk with the others of its part of the city. Then one part
 * after the other is read again, with the same code, and its complexes are handed out.
 */
public final class CityImport implements Closeable {

    private final ImmutableList<Table> tables;
    private final Instant knownAt;
    private final CityDraft draft;
    private final Spill spill;
    private final Rejects rejects = new Rejects();
    private final Map<Table, TableReader> readers = new HashMap<>();
    private final Queue<ComplexDraft> ready = new ArrayDeque<>();
    private long rows;
    private int nextPart;

    CityImport(ImmutableList<Table> tables, DivisionTree divisions, int mostParts, Instant knownAt, Path scratch) {
        this.tables = tables;
        this.knownAt = knownAt;
        this.draft = new CityDraft(divisions, new FirstReading(mostParts));
        this.spill = new Spill(scratch);
    }

    /** It is the turn of a table. */
    void at(Table table) {
        rejects.at(tables.indexOf(table), 0);
    }

    void reject(Reject reject) {
        rejects.add(reject);
    }

    /** Reads a file of a table for the first time. */
    void read(Table table, TableFile file) throws IOException {
        TableReader reader = new TableReader(file.name(), table.columns(), rejects::add);
        readers.put(table, reader);
        int number = tables.indexOf(table);
        try {
            rows += reader.read(file.source(Text.of(table.about().zh(), table.name())), row -> {
                rejects.at(number, rejects.turn() + 1);
                readFirst(table, row);
                rejects.at(number, rejects.turn() + 1);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The end of the first reading. */
    void end() throws IOException {
        spill.close();
        rejects.at(tables.size(), 0);
    }

    private void readFirst(Table table, Row row) {
        if (!isKnown(row.peek(Table.RECORDED_AT))) {
            return;
        }
        Optional<Integer> part = draft.first().partOf(table, row);
        if (part.isEmpty() || table.hasIdsOfItsOwn()) {
            read(table, row);
        }
        if (part.isPresent() && !row.isRejected()) {
            setAside(part.get(), new Spill.Entry(tables.indexOf(table), rejects.turn(), row.written()));
        }
    }

    private void setAside(int part, Spill.Entry entry) {
        try {
            spill.add(part, entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Table table, Row row) {
        if (isKnown(row.find(Table.RECORDED_AT))) {
            table.read(row, draft);
        }
    }

    private boolean isKnown(Optional<Instant> recordedAt) {
        return recordedAt.filter(recorded -> recorded.isAfter(knownAt)).isEmpty();
    }

    /** Returns the city as a whole. */
    public CityFacts city() {
        return draft.build();
    }

    /** Returns how many rows were read. */
    public long rows() {
        return rows;
    }

    /**
     * Returns the next complex; nothing after the last.
     *
     * @throws IOException if what was set aside cannot be read
     */
    public Optional<ComplexFacts> next() throws IOException {
        while (ready.isEmpty() && nextPart < draft.first().countParts()) {
            ready.addAll(read(nextPart));
            nextPart++;
        }
        return Optional.ofNullable(ready.poll()).map(ComplexDraft::build);
    }

    private Queue<ComplexDraft> read(int number) throws IOException {
        PartDraft part = new PartDraft(draft.first().heads(number));
        draft.begin(part);
        try (Spill.Reading entries = spill.read(number)) {
            for (Optional<Spill.Entry> next = entries.next(); next.isPresent(); next = entries.next()) {
                Spill.Entry entry = next.get();
                Table table = tables.get(entry.table());
                rejects.at(entry.table(), entry.turn());
                read(table, Objects.requireNonNull(readers.get(table)).row(entry.line()));
            }
        }
        return part.complexes();
    }

    /** Returns everything that could not be imported, file by file and line by line, once every complex was handed out. */
    public ImmutableList<Reject> rejects() {
        return rejects.inOrder();
    }

    /** Ends an import that may not have come to its end. */
    @Override
    public void close() throws IOException {
        spill.close();
    }
}
