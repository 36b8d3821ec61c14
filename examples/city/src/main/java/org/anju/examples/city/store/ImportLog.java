package org.anju.examples.city.store;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.kernel.journal.Event;
import org.anju.kernel.journal.EventId;
import org.anju.kernel.journal.Payload;
import org.anju.kernel.journal.StreamId;
import org.anju.kernel.journal.spi.Journal;
import org.anju.kernel.seal.CanonicalWriter;

/**
 * Remembers which files a database was filled from, and since when: filled again from the same ones it goes on where it
 * stands, from others it is not filled at all.
 */
public final class ImportLog {

    private static final String NAME = "city-import";
    private static final StreamId STREAM = StreamId.of(NAME);

    private final Journal journal;

    private ImportLog(Journal journal) {
        this.journal = journal;
    }

    /** Returns the log of a database. */
    public static ImportLog of(CityStore store) {
        return new ImportLog(store.journals().journal(NAME));
    }

    /**
     * Begins, or begins again.
     *
     * @param folder the files
     * @param now    the moment, if this is the first time
     * @return the moment it began first; empty if the database was filled from other files
     * @throws IOException if a file cannot be read
     */
    public Optional<Instant> begin(Path folder, Instant now) throws IOException {
        Event event = new Event(
                EventId.of(digest(folder).toString()),
                STREAM,
                "IMPORT_BEGUN",
                now.truncatedTo(ChronoUnit.MILLIS),
                Payload.of(new CanonicalWriter()),
                ImmutableList.of());
        journal.append(STREAM, Journal.NONE, ImmutableList.of(event));
        // whoever was first counts, be it this run or one that broke off
        Event first = journal.read(STREAM).get(0).event();
        return Optional.of(first).filter(begun -> begun.id().equals(event.id())).map(Event::recordedAt);
    }

    private static HashCode digest(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Hasher digest = Hashing.sha256().newHasher();
        for (Path file : files) {
            digest.putString(file.getFileName().toString(), StandardCharsets.UTF_8);
            try (HashingInputStream content = new HashingInputStream(Hashing.sha256(), Files.newInputStream(file))) {
                ByteStreams.exhaust(content);
                digest.putBytes(content.hash().asBytes());
            }
        }
        return digest.hash();
    }
}
