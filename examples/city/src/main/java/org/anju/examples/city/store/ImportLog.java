package org.anju.examples.city.store;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import com.google.common.io.ByteStreams;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.formats.city.CityFolder;
import org.anju.formats.divisions.Divisions;
import org.anju.kernel.journal.Event;
import org.anju.kernel.journal.EventId;
import org.anju.kernel.journal.Payload;
import org.anju.kernel.journal.RecordedEvent;
import org.anju.kernel.journal.StreamId;
import org.anju.kernel.journal.spi.Journal;

/**
 * Remembers which files a database was filled from, since when, and by what the city is governed: filled again from the
 * same files it goes on where it stands, from others it is not filled at all.
 */
public final class ImportLog {

    private static final String NAME = "city-import";
    private static final StreamId STREAM = StreamId.of(NAME);
    private static final String BEGUN = "IMPORT_BEGUN";
    private static final String HOUSE_FILE = "HOUSE_FILE";

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
     * @param folder  the files
     * @param knownAt what was recorded in them later was not read
     * @param now     the moment, if this is the first time
     * @return the moment it began first; empty if the database was filled from other files
     * @throws IOException if a file cannot be read
     */
    public Optional<Instant> begin(Path folder, Instant knownAt, Instant now) throws IOException {
        List<Path> files = Stream.concat(
                        CityFolder.at(folder, Divisions.xinyang()).files().stream(), House.files(folder))
                .distinct()
                .sorted()
                .toList();
        byte[] known = knownAt.toString().getBytes(StandardCharsets.UTF_8);
        ImmutableList.Builder<Event> events = ImmutableList.builder();
        Event begun = event(digest(files, known).toString(), BEGUN, now, known);
        events.add(begun);
        for (Path file : files) {
            if (House.isFile(name(file))) {
                events.add(event(name(file), HOUSE_FILE, now, Files.readAllBytes(file)));
            }
        }
        journal.append(STREAM, Journal.NONE, events.build());
        // whoever was first counts, be it this run or one that broke off
        Event first = journal.read(STREAM).get(0).event();
        return Optional.of(first).filter(there -> there.id().equals(begun.id())).map(Event::recordedAt);
    }

    /**
     * Returns by what the city in the database is governed, as it was when the database was filled.
     *
     * @throws IOException if there is no room for a scratch file
     */
    public House house() throws IOException {
        Path scratch = Files.createTempDirectory("anju-house");
        try {
            Instant knownAt = Instant.MAX;
            for (RecordedEvent entry : journal.read(STREAM)) {
                if (entry.event().type().equals(BEGUN)) {
                    knownAt = Instant.parse(new String(entry.event().payload().toBytes(), StandardCharsets.UTF_8));
                } else {
                    Files.write(
                            scratch.resolve(entry.event().id().value()),
                            entry.event().payload().toBytes());
                }
            }
            return House.in(scratch, knownAt)
                    .toEither()
                    .getOrElseThrow(mistakes -> new IllegalStateException("rules that were read before: " + mistakes));
        } finally {
            MoreFiles.deleteRecursively(scratch, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private static Event event(String id, String type, Instant now, byte[] content) {
        return new Event(
                EventId.of(id),
                STREAM,
                type,
                now.truncatedTo(ChronoUnit.MILLIS),
                Payload.ofBytes(content),
                ImmutableList.of());
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static HashCode digest(List<Path> files, byte[] known) throws IOException {
        Hasher digest = Hashing.sha256().newHasher().putBytes(known);
        for (Path file : files) {
            digest.putString(name(file), StandardCharsets.UTF_8);
            try (HashingInputStream content = new HashingInputStream(Hashing.sha256(), Files.newInputStream(file))) {
                ByteStreams.exhaust(content);
                digest.putBytes(content.hash().asBytes());
            }
        }
        return digest.hash();
    }
}
