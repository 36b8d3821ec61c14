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
import java.util.stream.Stream;
import org.anju.city.Trinity;
import org.anju.city.TrinitySum;
import org.anju.city.TrinityView;
import org.anju.kernel.journal.app.WorkProjection;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.register.DivisionCode;

/** The trinities of a division, counted. */
@Path("v1/divisions/{division}/trinity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trinity")
public final class TrinitySumResource {

    private final House house;
    private final TrinityView trinities;
    private final WorkProjection projection;

    TrinitySumResource(House house, TrinityView trinities, WorkProjection projection) {
        this.house = house;
        this.trinities = trinities;
        this.projection = projection;
    }

    /** How many complexes are governed in one way. */
    @Schema(name = "StageCount")
    record Stage(ComplexStage stage, long complexes) {}

    /** How much is owed at one place. */
    @Schema(name = "PlaceCount")
    record Place(Trinity.Place place, long open, long overdue) {}

    /** The trinities of a division, counted. */
    @Schema(name = "TrinitySum")
    record View(
            long complexes,

            @Schema(description = "How many have a provider")
            long served,

            @Schema(description = "How many have all three") long whole,
            List<Stage> stages,
            List<Place> places) {}

    /** Counts the trinities of a division. */
    @GET
    @Operation(
            operationId = "sumTrinities",
            summary = "How many complexes of a division have all three, and what is owed")
    @SecurityRequirement(name = "bearer", scopes = "PROCEEDING_READ")
    @ApiResponse(
            responseCode = "200",
            description = "The counts",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response trinities(
            @PathParam("division") String division, @Context HttpHeaders headers, @Context Request request) {
        DivisionCode code = Asked.division(division);
        house.enter(headers, Scope.PROCEEDING_READ, code);
        projection.advance(house.now());
        TrinitySum sum = trinities.in(code, house.now(), LocalDateTime.now(house.clock()));
        return Reply.closed(headers, request)
                .read(new View(
                        sum.complexes(),
                        sum.served(),
                        sum.whole(),
                        sum.byStage().entrySet().stream()
                                .map(each -> new Stage(each.getKey(), each.getValue()))
                                .toList(),
                        Stream.of(Trinity.Place.values())
                                .map(place -> new Place(
                                        place,
                                        sum.open().getOrDefault(place, 0L),
                                        sum.overdue().getOrDefault(place, 0L)))
                                .toList()));
    }
}
