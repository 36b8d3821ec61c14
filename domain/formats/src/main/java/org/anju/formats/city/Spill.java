package org.anju.formats.city;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.anju.formats.table.Fault;
import org.anju.formats.table.Line;
import org.anju.kernel.law.Text;

/** Rows set aside on disk, a file for each part of the city, in the order they are to be read. */
final class Spill implements Closeable {

    private static final int BUFFER = 32 * 1024;

    private final Path folder;
    private final Map<Integer, DataOutputStream> open = new HashMap<>();

    /**
     * A row set aside.
     *
     * @param table the number of its table
     * @param turn  when its turn was among the rows of the table
     * @param line  what is written in it
     */
    record Entry(int table, long turn, Line line) {}

    Spill(Path folder) {
        this.folder = folder;
    }

    private Path file(int part) {
        return folder.resolve("part-" + part);
    }

    void add(int part, Entry entry) throws IOException {
        DataOutputStream out = open.get(part);
        if (out == null) {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(part)), BUFFER));
            open.put(part, out);
        }
        out.writeBoolean(true);
        out.writeByte(entry.table());
        out.writeLong(entry.turn());
        out.writeLong(entry.line().number());
        out.writeShort(entry.line().fields().size());
        for (String field : entry.line().fields()) {
            write(out, field);
        }
        out.writeShort(entry.line().faults().size());
        for (Map.Entry<Integer, Fault> fault : entry.line().faults().entrySet()) {
            out.writeShort(fault.getKey());
            write(out, fault.getValue().reason().zh());
            write(out, fault.getValue().reason().en());
            out.writeBoolean(fault.getValue().onlyInTexts());
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Ends the setting aside. */
    @Override
    public void close() throws IOException {
        for (DataOutputStream out : open.values()) {
            out.writeBoolean(false);
            out.close();
        }
        open.clear();
    }

    /** Reads what was set aside for a part. */
    Reading read(int part) throws IOException {
        return new Reading(file(part));
    }

    /** What was set aside for one part, entry by entry. */
    static final class Reading implements Closeable {

        private final Optional<DataInputStream> input;

        private Reading(Path file) throws IOException {
            this.input = Files.exists(file)
                    ? Optional.of(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER)))
                    : Optional.empty();
        }

        Optional<Entry> next() throws IOException {
            if (input.isEmpty() || !input.get().readBoolean()) {
                return Optional.empty();
            }
            DataInputStream in = input.get();
            return Optional.of(new Entry(in.readByte(), in.readLong(), line(in)));
        }

        private static Line line(DataInputStream in) throws IOException {
            long number = in.readLong();
            ImmutableList.Builder<String> fields = ImmutableList.builder();
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                fields.add(text(in));
            }
            ImmutableMap.Builder<Integer, Fault> faults = ImmutableMap.builder();
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                faults.put(in.readUnsignedShort(), new Fault(Text.of(text(in), text(in)), in.readBoolean()));
            }
            return new Line(number, fields.build(), faults.buildOrThrow());
        }

        private static String text(DataInputStream in) throws IOException {
            return new String(in.readNBytes(in.readInt()), UTF_8);
        }

        @Override
        public void close() throws IOException {
            if (input.isPresent()) {
                input.get().close();
            }
        }
    }
}
