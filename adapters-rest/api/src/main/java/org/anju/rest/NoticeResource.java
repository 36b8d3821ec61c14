package org.anju.rest;

import com.google.common.collect.ImmutableList;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.notice.Notice;
import org.anju.kernel.notice.NoticeCursor;
import org.anju.kernel.notice.NoticeFilter;
import org.anju.kernel.notice.NoticeId;
import org.anju.kernel.notice.NoticeKind;
import org.anju.kernel.notice.spi.Notices;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.time.CalendarText;
import org.jspecify.annotations.Nullable;

/** Notices (公示公告): what hangs on the boards is for everybody to read. */
@Path("v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices", description = "公示公告。What was posted for the owners or a whole division.")
public final class NoticeResource {

    private static final String SEPARATOR = " ";

    private final House house;
    private final Notices notices;

    NoticeResource(House house, Notices notices) {
        this.house = house;
        this.notices = notices;
    }

    /** A notice. */
    @Schema(name = "Notice")
    record View(
            String id,
            NoticeKind kind,

            @Schema(description = "What it is about", example = "vote.result")
            String about,

            String division,
            Optional<String> complex,
            String title,

            @Schema(description = "Its words, a line a paragraph")
            String body,

            String postedAt,
            @Schema(description = "The first day it stands") String from,

            @Schema(description = "The day after the last; absent where nobody said")
            Optional<String> to,

            List<String> citations,

            @Schema(description = "The digest of the explanation or statement it was rendered from")
            String source,

            @Schema(description = "The digest of all of it") String digest) {

        static View of(Notice notice, Locale language) {
            return new View(
                    notice.id().value(),
                    notice.kind(),
                    notice.about(),
                    notice.division().value(),
                    notice.complex().map(ComplexId::value),
                    notice.title().in(language),
                    notice.body().in(language),
                    notice.postedAt().toString(),
                    notice.stands().from().toString(),
                    Optional.of(notice.stands().to())
                            .filter(day -> day.isBefore(LocalDate.MAX))
                            .map(LocalDate::toString),
                    notice.citations(),
                    notice.source().toString(),
                    notice.digest().toString());
        }
    }

    /** How a page of notices is described. */
    @Schema(name = "NoticePage")
    record NoticePage(List<View> items, Optional<String> next) {}

    /** Lists notices. */
    @GET
    @Operation(operationId = "listNotices", summary = "Notices, newest first")
    @ApiResponse(
            responseCode = "200",
            description = "A part of the list",
            content = @Content(schema = @Schema(implementation = NoticePage.class)))
    public Response notices(
            @QueryParam("division") @Nullable String division,
            @QueryParam("complex") @Nullable String complex,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context HttpHeaders headers,
            @Context Request request) {
        NoticeFilter filter = NoticeFilter.ALL;
        if (division != null) {
            filter = filter.in(house.territory().subtreeOf(Asked.division(division)));
        }
        if (complex != null) {
            filter = filter.of(Asked.complex(complex));
        }
        if (kind != null) {
            filter = filter.of(Asked.choice("kind", kind, NoticeKind.class));
        }
        Page.Asked part = Page.Asked.of(limit, after);
        ImmutableList<Notice> found = notices.newest(filter, part.after(NoticeResource::cursor), part.limit() + 1);
        Reply reply = Reply.open(headers, request);
        return reply.read(Page.first(found, part, NoticeResource::key, notice -> View.of(notice, reply.language())));
    }

    private static String key(Notice notice) {
        return notice.postedAt() + SEPARATOR + notice.digest();
    }

    private static NoticeCursor cursor(String key) {
        int end = key.indexOf(SEPARATOR);
        return new NoticeCursor(
                CalendarText.moment(key.substring(0, Math.max(end, 0))), Digest.parse(key.substring(end + 1)));
    }

    /** Returns a notice. */
    @GET
    @Path("{notice}")
    @Operation(operationId = "getNotice", summary = "A notice")
    @ApiResponse(
            responseCode = "200",
            description = "The notice",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response notice(@PathParam("notice") String notice, @Context HttpHeaders headers, @Context Request request) {
        Reply reply = Reply.open(headers, request);
        return reply.read(notices.find(NoticeId.of(Asked.id(notice)))
                .map(found -> View.of(found, reply.language()))
                .orElseThrow(() -> ProblemException.notFound(notice)));
    }
}
