package org.anju.rest;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.Files;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** A page as it is sent, plain and compressed. */
final class PageBytes {

    private static final ImmutableMap<String, String> TYPES = ImmutableMap.of(
            "html", "text/html;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "json", "application/json;charset=utf-8",
            "csv", "text/csv;charset=utf-8",
            "txt", "text/plain;charset=utf-8",
            "svg", "image/svg+xml",
            "pdf", "application/pdf",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;
    private final byte[] plain;
    private final Optional<byte[]> compressed;
    private final String digest;

    private PageBytes(String type, byte[] plain, Optional<byte[]> compressed, String digest) {
        this.type = type;
        this.plain = plain;
        this.compressed = compressed;
        this.digest = digest;
    }

    static PageBytes of(String path, byte[] bytes) {
        String type = TYPES.getOrDefault(Files.getFileExtension(path), "application/octet-stream");
        boolean text = type.contains("charset") || type.contains("svg");
        return new PageBytes(
                type,
                bytes,
                text ? Optional.of(compress(bytes)) : Optional.empty(),
                Hashing.sha256().hashBytes(bytes).toString());
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    boolean isCompressible() {
        return compressed.isPresent();
    }

    int weight() {
        return plain.length + compressed.map(bytes -> bytes.length).orElse(0);
    }

    /** Two forms of one page are two things to a cache. */
    EntityTag tag(boolean gzip) {
        return new EntityTag(gzip ? digest + "-gzip" : digest);
    }

    Response.ResponseBuilder reply(boolean gzip) {
        return gzip
                ? Response.ok(compressed.orElseThrow()).type(type).header(HttpHeaders.CONTENT_ENCODING, "gzip")
                : Response.ok(plain).type(type);
    }
}
