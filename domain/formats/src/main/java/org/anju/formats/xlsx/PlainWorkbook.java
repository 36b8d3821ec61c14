package org.anju.formats.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a workbook that has the same bytes whenever and wherever the same is written into it.
 *
 * <p>The library puts down the moment of writing, and packed data differ from one Java runtime to another. So the parts are
 * copied, with one moment for all of them, and stored rather than packed.
 */
final class PlainWorkbook {

    private static final LocalDateTime MOMENT = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*(<)");

    private PlainWorkbook() {}

    /** Fills a workbook. */
    @FunctionalInterface
    interface Filling {

        /** Adds the sheets. */
        void fill(Workbook workbook) throws IOException;
    }

    /**
     * Writes what {@code filling} fills in to {@code file}.
     *
     * @throws IOException if it cannot be written
     */
    static void write(Path file, Filling filling) throws IOException {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "." + file.getFileName(), "");
        try {
            try (OutputStream out = Files.newOutputStream(draft);
                    Workbook workbook = new Workbook(out, "Anju", "0.1")) {
                filling.fill(workbook);
            }
            copy(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void copy(Path draft, Path file) throws IOException {
        try (ZipFile from = new ZipFile(draft.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            to.setMethod(ZipOutputStream.STORED);
            for (Enumeration<? extends ZipEntry> parts = from.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                if (part.getName().equals(PROPERTIES)) {
                    byte[] properties = undated(from, part);
                    store(part.getName(), ByteSource.wrap(properties), to);
                } else {
                    store(part.getName(), unpacked(from, part), to);
                }
            }
        }
    }

    private static ByteSource unpacked(ZipFile from, ZipEntry part) {
        return new ByteSource() {
            @Override
            public InputStream openStream() throws IOException {
                return from.getInputStream(part);
            }
        };
    }

    private static byte[] undated(ZipFile from, ZipEntry part) throws IOException {
        String properties = unpacked(from, part).asCharSource(UTF_8).read();
        return CREATED.matcher(properties).replaceAll("$1" + MOMENT + ":00Z$2").getBytes(UTF_8);
    }

    /** What is stored says before itself how long it is and what its sum is, so it is read twice. */
    private static void store(String name, ByteSource content, ZipOutputStream to) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        entry.setSize(content.size());
        entry.setCrc(content.hash(Hashing.crc32()).padToLong());
        to.putNextEntry(entry);
        content.copyTo(to);
        to.closeEntry();
    }
}
