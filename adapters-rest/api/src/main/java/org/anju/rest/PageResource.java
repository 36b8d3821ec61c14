package org.anju.rest;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** The public pages, for everybody: kept in memory, compressed once, sent again only where they changed. */
@Path("")
@Hidden
public final class PageResource {

    /** Named without a weight, or with one above zero. */
    private static final Pattern GZIP = Pattern.compile(
            "(^|,)\\s*gzip\\s*(;\\s*q\\s*=\\s*(1|0?\\.\\d*[1-9]).*?)?\\s*(,|$)", Pattern.CASE_INSENSITIVE);

    private static final String INDEX = "index.html";
    private static final int MOST_BYTES = 64 << 20;
    /** A page that was written anew is seen after this. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final LoadingCache<String, Optional<PageBytes>> pages;

    PageResource(Pages source) {
        this.pages = CacheBuilder.newBuilder()
                .maximumWeight(MOST_BYTES)
                .weigher((String path, Optional<PageBytes> page) ->
                        path.length() + page.map(PageBytes::weight).orElse(0))
                .expireAfterWrite(FRESH)
                .build(CacheLoader.from(path -> source.find(path).map(bytes -> PageBytes.of(path, bytes))));
    }

    /** Returns the first page. */
    @GET
    public Response first(@Context HttpHeaders headers, @Context Request request) {
        return page(INDEX, headers, request);
    }

    /** Returns a page. */
    @GET
    @Path("{path: .+}")
    public Response page(@PathParam("path") String path, @Context HttpHeaders headers, @Context Request request) {
        PageBytes page = pages.getUnchecked(path.endsWith("/") ? path + INDEX : path)
                .orElseThrow(() -> ProblemException.notFound(path));
        boolean compressed = page.isCompressible() && acceptsGzip(headers);
        Response.ResponseBuilder known = request.evaluatePreconditions(page.tag(compressed));
        Response.ResponseBuilder reply = Optional.ofNullable(known).orElseGet(() -> page.reply(compressed));
        return reply.tag(page.tag(compressed))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static boolean acceptsGzip(HttpHeaders headers) {
        String accepted = headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && GZIP.matcher(accepted).find();
    }
}
