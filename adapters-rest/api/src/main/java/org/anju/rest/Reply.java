package org.anju.rest;

import com.google.common.hash.Hashing;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;

/** How answers are written: JSON in the language asked for, with a tag of its bytes where it was read. */
final class Reply {

    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=utf-8";
    /** Anybody may keep it, and asks each time whether it still stands. */
    private static final String PUBLIC = "public, no-cache";

    private static final String PRIVATE = "private, no-store";

    private final HttpHeaders headers;
    private final Request request;
    private final String cache;

    private Reply(HttpHeaders headers, Request request, String cache) {
        this.headers = headers;
        this.request = request;
        this.cache = cache;
    }

    /** Returns how something public is answered. */
    static Reply open(HttpHeaders headers, Request request) {
        return new Reply(headers, request, PUBLIC);
    }

    /** Returns how something is answered that is not for everybody. */
    static Reply closed(HttpHeaders headers, Request request) {
        return new Reply(headers, request, PRIVATE);
    }

    Locale language() {
        return Language.of(headers);
    }

    /** Returns what was read; nothing but its tag, if the caller has it already. */
    Response read(Object value) {
        return readBytes(Json.bytes(value));
    }

    /** Returns JSON that is written already. */
    Response readBytes(byte[] bytes) {
        EntityTag tag = new EntityTag(Hashing.sha256().hashBytes(bytes).toString());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder reply = Optional.ofNullable(known).orElseGet(() -> Response.ok(bytes));
        return finished(reply.tag(tag));
    }

    /** Returns what was decided. */
    Response decided(int status, Object value) {
        return finished(Response.status(status).entity(Json.bytes(value)));
    }

    private Response finished(Response.ResponseBuilder reply) {
        return reply.type(JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language().getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.AUTHORIZATION)
                .header(HttpHeaders.CACHE_CONTROL, cache)
                .build();
    }
}
