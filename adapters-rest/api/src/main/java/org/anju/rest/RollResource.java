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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.Rolls;
import org.anju.kernel.time.AsOf;
import org.jspecify.annotations.Nullable;

/** The roll of owners (业主名册) of a complex as it would be frozen on a day: what is posted before a meeting, in figures. */
@Path("v1/complexes/{complex}/roll")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "votes")
public final class RollResource {

    private final House house;

    RollResource(House house) {
        this.house = house;
    }

    /** The figures of a roll. */
    @Schema(name = "Roll")
    record View(
            String complex,

            @Schema(description = "The day whose owners stand on it", format = "date")
            String frozenOn,

            @Schema(description = "Heads: owners counted as persons")
            int heads,

            int units,

            @Schema(description = "Exclusive area in square metres")
            String area,

            @Schema(description = "The digest of everything on it")
            String digest) {

        static View of(Roll roll) {
            return new View(
                    roll.complex().value(),
                    roll.frozenOn().toString(),
                    roll.heads(),
                    roll.units(),
                    roll.area().toString(),
                    roll.digest().toString());
        }
    }

    /** Returns the figures of the roll of a day. */
    @GET
    @Operation(
            operationId = "getRoll",
            summary = "Heads, area and digest of the roll as it would be frozen on a day",
            description = "Undetermined (422) where a rule of procedure is open that decides who stands on it.")
    @SecurityRequirement(name = "bearer", scopes = "VOTE_READ")
    @ApiResponse(
            responseCode = "200",
            description = "The figures; nothing of single owners",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response roll(
            @PathParam("complex") String complex,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Context HttpHeaders headers,
            @Context Request request) {
        ComplexId id = house.enter(headers, Scope.VOTE_READ, complex).id();
        AsOf asOf = Asked.asOf(on, knownAt, house.clock());
        Decision<Roll> decision = Rolls.by(house.rules()).freeze(house.rollBasis(id, asOf), asOf);
        return Reply.closed(headers, request)
                .read(View.of(decision.granted().orElseThrow(() -> ProblemException.of(decision))));
    }
}
