package org.anju.rest;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The description of all this, as OpenAPI 3.1. */
@Path("v1/openapi.json")
@Hidden
public final class DocumentResource {

    private final byte[] document = read();

    DocumentResource() {}

    /** Returns the document. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response document(@Context HttpHeaders headers, @Context Request request) {
        return Reply.open(headers, request).readBytes(document);
    }

    private static byte[] read() {
        try (InputStream document =
                Objects.requireNonNull(DocumentResource.class.getResourceAsStream("openapi.json"), "openapi.json")) {
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
