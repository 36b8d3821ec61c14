package org.anju.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.formats.cases.CaseInput;
import org.anju.kernel.law.Text;
import org.anju.kernel.notice.Notice;
import org.anju.kernel.notice.NoticeId;
import org.anju.kernel.notice.NoticeKind;
import org.anju.kernel.notice.spi.NoticeConflict;
import org.anju.kernel.notice.spi.Notices;
import org.anju.kernel.register.Complex;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.time.DateRange;

/** The notice board (公示栏) of a complex: whoever may post there posts, each notice once. */
@Path("v1/complexes/{complex}/notices/{notice}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
public final class NoticeBoardResource {

    private final House house;
    private final Notices notices;

    NoticeBoardResource(House house, Notices notices) {
        this.house = house;
        this.notices = notices;
    }

    /** Posts a notice. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postNotice", summary = "Posts a notice in a complex; once")
    @SecurityRequirement(name = "bearer", scopes = "NOTICE_WRITE")
    @ApiResponse(
            responseCode = "200",
            description = "It is posted",
            content = @Content(schema = @Schema(implementation = NoticeResource.View.class)))
    public Response post(
            @PathParam("complex") String complex,
            @PathParam("notice") String notice,
            InputStream words,
            @Context HttpHeaders headers,
            @Context Request request) {
        Complex place = house.enter(headers, Scope.NOTICE_WRITE, complex);
        NoticeId id = NoticeId.of(Asked.id(place.id().scope(Asked.name(notice))));
        Notice read = Facts.read(Json.longFields(words, house.largestBody()), given -> notice(id, place, given));
        Asked.past("$.postedAt", read.postedAt(), house.clock());
        Optional<NoticeConflict> conflict = notices.post(read);
        if (conflict.isPresent()) {
            throw ProblemException.of(
                    ProblemCode.CONFLICT,
                    "此编号的公告内容不同，已公布：" + id,
                    "a notice of this id is posted with another content: " + id);
        }
        Reply reply = Reply.closed(headers, request);
        return reply.decided(200, NoticeResource.View.of(read, reply.language()));
    }

    private static Notice notice(NoticeId id, Complex place, CaseInput given) {
        CaseInput title = given.object("title");
        CaseInput body = given.object("body");
        Notice.Builder notice = Notice.builder();
        return notice.id(id)
                .kind(given.choice("kind", NoticeKind.class))
                .about(Asked.id(given.text("about")))
                .division(place.community())
                .complex(place.id())
                .title(Text.of(title.text("zh"), title.text("en")))
                .body(Text.of(body.text("zh"), body.text("en")))
                .postedAt(given.instant("postedAt"))
                .stands(DateRange.of(given.day("from"), given.findDay("to").orElse(LocalDate.MAX)))
                .source(Digest.parse(given.text("source")))
                .citations(given.texts("citations"))
                .build();
    }
}
