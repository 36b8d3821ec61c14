package org.anju.rest;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.anju.city.Trinity;
import org.anju.city.TrinityView;
import org.anju.kernel.journal.app.WorkProjection;
import org.anju.kernel.register.ComplexId;

/** The trinity (三位一体) of a complex: residents' committee, owners' body and provider, and what each still owes. */
@Path("v1/complexes/{complex}/trinity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trinity", description = "三位一体：居委会、业主组织、物业服务人。The three bodies of a complex and what each owes.")
public final class TrinityResource {

    private final House house;
    private final TrinityView trinities;
    private final WorkProjection projection;

    TrinityResource(House house, TrinityView trinities, WorkProjection projection) {
        this.house = house;
        this.trinities = trinities;
        this.projection = projection;
    }

    /** One of the three. */
    @Schema(name = "TrinitySide")
    record Side(
            Trinity.Place place,

            @Schema(description = "What a reader calls the place")
            String title,

            @Schema(description = "Who fills it; absent where nobody does")
            Optional<String> name,

            @Schema(description = "What is still owed here, first due first")
            List<WorkResource.Line> owed) {}

    /** The three. */
    @Schema(name = "Trinity")
    record View(String complex, boolean whole, List<Side> sides) {}

    /** Returns the trinity of a complex. */
    @GET
    @Operation(
            operationId = "getTrinity",
            summary = "Who fills the three places of a complex, and what each still owes")
    @SecurityRequirement(name = "bearer", scopes = "PROCEEDING_READ")
    @ApiResponse(
            responseCode = "200",
            description = "The three",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response trinity(
            @PathParam("complex") String complex, @Context HttpHeaders headers, @Context Request request) {
        ComplexId id = house.enter(headers, Scope.PROCEEDING_READ, complex).id();
        projection.advance(house.now());
        Trinity found = trinities.of(id, house.now()).orElseThrow(() -> ProblemException.notFound(complex));
        LocalDateTime now = LocalDateTime.now(house.clock());
        Reply reply = Reply.closed(headers, request);
        List<Side> sides = found.sides().stream()
                .map(side -> new Side(
                        side.place(),
                        side.place().text().in(reply.language()),
                        side.name(),
                        side.owed().stream()
                                .map(item -> WorkResource.Line.of(item, now, reply.language()))
                                .toList()))
                .toList();
        return reply.read(new View(id.value(), found.isWhole(), sides));
    }
}
