package org.anju.rest;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
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
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.journal.ResponsibleUnit;
import org.anju.kernel.journal.WorkCount;
import org.anju.kernel.journal.WorkCursor;
import org.anju.kernel.journal.WorkFilter;
import org.anju.kernel.journal.WorkItem;
import org.anju.kernel.journal.app.WorkProjection;
import org.anju.kernel.journal.spi.WorkLists;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.seal.Digest;
import org.jspecify.annotations.Nullable;

/** The work list (待办清单) of a division: what is owed in the proceedings of its complexes, first due first. */
@Path("v1/divisions/{division}/worklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work", description = "待办清单：谁应当在何日前办理何事。The work list: who owes what, until when.")
public final class WorkResource {

    private static final String SEPARATOR = " ";

    private final House house;
    private final WorkLists lists;
    private final WorkProjection projection;

    WorkResource(House house, WorkLists lists, WorkProjection projection) {
        this.house = house;
        this.lists = lists;
        this.projection = projection;
    }

    /** Which lines are wanted. */
    enum Wanted {
        /** All of them. */
        ALL,
        /** Those whose time is over. */
        OVERDUE,
        /** Those of which nobody can say until when there is time. */
        BLOCKED
    }

    /** A line of the work list. */
    @Schema(name = "WorkItem")
    record Line(
            String complex,
            @Schema(example = "preparation") String workflow,
            String proceeding,
            @Schema(example = "FORM_GROUP") String duty,

            @Schema(description = "Which of several; absent where there is one")
            Optional<String> about,

            @Schema(description = "What is to be done") String what,
            ResponsibleUnit by,

            @Schema(description = "The last day there is time; absent where it cannot be told")
            Optional<String> due,

            boolean overdue,

            @Schema(description = "Names of what is missing to tell the day")
            List<String> missing) {

        static Line of(WorkItem item, LocalDateTime now, Locale language) {
            return new Line(
                    item.proceeding().journal(),
                    item.proceeding().workflow(),
                    item.proceeding().name(),
                    item.duty(),
                    Optional.of(item.about()).filter(about -> !about.isEmpty()),
                    item.what().in(language),
                    item.by(),
                    item.due().map(Object::toString),
                    item.isOverdueAt(now),
                    item.missing());
        }
    }

    /** How a page of the work list is described. */
    @Schema(name = "WorkPage")
    record WorkPage(List<Line> items, Optional<String> next) {}

    /** How much one unit owes in one complex. */
    @Schema(name = "WorkCount")
    record Count(String complex, ResponsibleUnit by, long open, long overdue, long blocked) {

        static Count of(WorkCount count) {
            return new Count(count.journal(), count.by(), count.open(), count.overdue(), count.blocked());
        }
    }

    /** Lists what is owed. */
    @GET
    @Operation(operationId = "listWork", summary = "What is owed in a division, first due first")
    @SecurityRequirement(name = "bearer", scopes = "PROCEEDING_READ")
    @ApiResponse(
            responseCode = "200",
            description = "A part of the list",
            content = @Content(schema = @Schema(implementation = WorkPage.class)))
    public Response work(
            @PathParam("division") String division,
            @QueryParam("state") @Nullable String state,
            @QueryParam("by") @Nullable String by,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context HttpHeaders headers,
            @Context Request request) {
        WorkFilter filter = enter(headers, division);
        if (state != null) {
            filter = wanted(filter, Asked.choice("state", state, Wanted.class));
        }
        if (by != null) {
            filter = filter.by(Asked.choice("by", by, ResponsibleUnit.class));
        }
        Page.Asked part = Page.Asked.of(limit, after);
        ImmutableList<WorkItem> found = lists.items(filter, part.after(WorkResource::cursor), part.limit() + 1);
        Reply reply = Reply.closed(headers, request);
        return reply.read(Page.first(found, part, WorkResource::key, item -> Line.of(item, now(), reply.language())));
    }

    /** Counts what is owed. */
    @GET
    @Path("counts")
    @Operation(operationId = "countWork", summary = "How much is owed in a division, by complex and by who owes it")
    @SecurityRequirement(name = "bearer", scopes = "PROCEEDING_READ")
    @ApiResponse(
            responseCode = "200",
            description = "The counts",
            content = @Content(schema = @Schema(implementation = Count[].class)))
    public Response counts(
            @PathParam("division") String division, @Context HttpHeaders headers, @Context Request request) {
        WorkFilter filter = enter(headers, division);
        return Reply.closed(headers, request)
                .read(lists.counts(filter, now()).stream().map(Count::of).collect(toImmutableList()));
    }

    /** Lets the caller in, brings the list up to date and returns the filter of the division's complexes. */
    private WorkFilter enter(HttpHeaders headers, String division) {
        DivisionCode code = Asked.division(division);
        house.enter(headers, Scope.PROCEEDING_READ, code);
        projection.advance(house.now());
        return WorkFilter.ALL.in(house.register().complexesIn(code, house.now()).stream()
                .filter(complex -> house.territory().governs(code, complex.community()))
                .map(complex -> complex.id().value())
                .toList());
    }

    private WorkFilter wanted(WorkFilter filter, Wanted state) {
        return switch (state) {
            case ALL -> filter;
            case OVERDUE -> filter.overdueAt(now());
            case BLOCKED -> filter.blockedOnly();
        };
    }

    private LocalDateTime now() {
        return LocalDateTime.now(house.clock());
    }

    private static String key(WorkItem item) {
        WorkCursor cursor = WorkCursor.of(item);
        return cursor.second() + SEPARATOR + cursor.key();
    }

    private static WorkCursor cursor(String key) {
        int end = key.indexOf(SEPARATOR);
        Long second = Longs.tryParse(key.substring(0, Math.max(end, 0)));
        if (second == null) {
            throw Page.Asked.foreign();
        }
        return new WorkCursor(second, Digest.parse(key.substring(end + 1)));
    }
}
