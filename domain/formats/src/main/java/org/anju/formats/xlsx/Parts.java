package org.anju.formats.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.anju.formats.table.UnreadableException;
import org.anju.kernel.law.Text;

/** The parts of a workbook, which is a ZIP archive of XML files that refer to each other (ECMA-376 part 2). */
final class Parts implements Closeable {

    /** The first bytes of an OLE file: a workbook of the old kind, or a new one inside an encrypted envelope. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ZipFile zip;
    private final long size;

    /**
     * A reference from one part to another.
     *
     * @param kind the last word of its type, such as {@code worksheet}
     * @param part the name of the other part
     */
    record Relation(String kind, String part) {}

    private Parts(ZipFile zip, long size) {
        this.zip = zip;
        this.size = size;
    }

    static Parts open(Path file) throws IOException {
        try {
            return new Parts(new ZipFile(file.toFile()), Files.size(file));
        } catch (ZipException e) {
            throw new UnreadableException(reason(file), e);
        }
    }

    private static Text reason(Path file) throws IOException {
        try (InputStream start = Files.newInputStream(file)) {
            byte[] first = start.readNBytes(OLE.length);
            if (first.length == 0) {
                return Text.of("文件为空", "the file is empty");
            } else if (Arrays.equals(first, OLE)) {
                return Text.of(
                        "工作簿有密码保护，或者是旧的 .xls 格式；请去除密码，另存为 .xlsx",
                        "the workbook has a password or is of the old kind .xls; save it as .xlsx without a password");
            }
            return Text.of("不是 XLSX 工作簿", "this is no XLSX workbook");
        }
    }

    /** Opens a part; nothing where there is none of that name. */
    Optional<XmlReader> find(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            long packed = Math.min(size, entry.getCompressedSize());
            return Optional.of(XmlReader.of(new Inflated(zip.getInputStream(entry), packed)));
        } catch (ZipException e) {
            throw damaged(e);
        }
    }

    /** Opens a part without which this is no workbook. */
    XmlReader get(String part) throws IOException {
        return find(part)
                .orElseThrow(() -> new UnreadableException(
                        Text.of("不是 XLSX 工作簿：缺少 " + part, "this is no XLSX workbook: no " + part)));
    }

    /** Returns what {@code part} refers to, by the ids it uses; the empty name is the archive as a whole. */
    Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        Map<String, Relation> relations = new LinkedHashMap<>();
        try (XmlReader xml = get(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels")) {
            while (xml.toStart("Relationship")) {
                String type = xml.attribute("Type").orElse("");
                relations.put(
                        xml.attribute("Id").orElse(""),
                        new Relation(
                                type.substring(type.lastIndexOf('/') + 1),
                                resolve(part, xml.attribute("Target").orElse(""))));
            }
        }
        return relations;
    }

    private static String resolve(String part, String target) throws IOException {
        try {
            String path = Objects.requireNonNullElse(
                    URI.create("/" + part).resolve(target).getPath(), "");
            return path.startsWith("/") ? path.substring(1) : path;
        } catch (IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private static UnreadableException damaged(Exception cause) {
        return new UnreadableException(Text.of("工作簿已损坏", "the workbook is damaged"), cause);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
