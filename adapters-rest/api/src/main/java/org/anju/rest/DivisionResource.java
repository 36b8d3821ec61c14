package org.anju.rest;

import static com.google.common.collect.ImmutableList.toImmutableList;

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
import java.util.List;
import java.util.Optional;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionLevel;
import org.jspecify.annotations.Nullable;

/** The divisions (区划) of the city and its overlays. */
@Path("v1/divisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "divisions", description = "区划。The divisions of the city, its overlays and the complexes in them.")
public final class DivisionResource {

    private final House house;

    DivisionResource(House house) {
        this.house = house;
    }

    /** A division. */
    @Schema(name = "Division")
    record View(
            @Schema(example = "411502") String code,
            String name,
            DivisionLevel level,

            @Schema(description = "What stands above it: an overlay takes its members out of their county")
            Optional<String> parent,

            @Schema(description = "What lies directly below it")
            List<Part> parts) {}

    /** A part of a division. */
    @Schema(name = "DivisionPart")
    record Part(String code, String name) {}

    /** The outermost division. */
    @GET
    @Operation(operationId = "getCity", summary = "The outermost division")
    @ApiResponse(
            responseCode = "200",
            description = "The outermost division",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response root(@Context HttpHeaders headers, @Context Request request) {
        return Reply.open(headers, request).read(view(house.territory().tree().root()));
    }

    /** A division or overlay. */
    @GET
    @Path("{division}")
    @Operation(operationId = "getDivision", summary = "A division or overlay")
    @ApiResponse(
            responseCode = "200",
            description = "The division",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response division(
            @PathParam("division") String division, @Context HttpHeaders headers, @Context Request request) {
        return Reply.open(headers, request).read(view(known(division)));
    }

    /** The complexes that lie in a division or overlay, by id. */
    @GET
    @Path("{division}/complexes")
    @Operation(operationId = "listComplexes", summary = "The complexes that lie in a division or overlay, by id")
    @ApiResponse(
            responseCode = "200",
            description = "A part of the list",
            content = @Content(schema = @Schema(implementation = ComplexPage.class)))
    public Response complexes(
            @PathParam("division") String division,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context HttpHeaders headers,
            @Context Request request) {
        DivisionCode code = known(division).code();
        Page.Asked asked = Page.Asked.of(limit, after);
        return Reply.open(headers, request)
                .read(Page.of(
                        house.register().complexesIn(code, Asked.asOf(on, knownAt, house.clock())).stream(),
                        Complex::id,
                        ComplexId::of,
                        asked,
                        ComplexResource.View::of));
    }

    /** How a page of complexes is described. */
    @Schema(name = "ComplexPage")
    record ComplexPage(List<ComplexResource.View> items, Optional<String> next) {}

    private Division known(String code) {
        return house.territory().find(Asked.division(code)).orElseThrow(() -> ProblemException.notFound(code));
    }

    private View view(Division division) {
        return new View(
                division.code().value(),
                division.name(),
                division.level(),
                house.territory().parentOf(division.code()).map(Division::code).map(DivisionCode::value),
                house.territory().childrenOf(division.code()).stream()
                        .map(part -> new Part(part.code().value(), part.name()))
                        .collect(toImmutableList()));
    }
}
