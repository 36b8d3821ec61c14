package org.anju.rest;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
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
import java.util.List;
import java.util.Optional;
import org.anju.kernel.area.Area;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Provider;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;
import org.anju.kernel.time.AsOf;
import org.jspecify.annotations.Nullable;

/** The complexes (小区): who serves them is public, who holds a unit is not. */
@Path("v1/complexes/{complex}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complexes", description = "小区与房屋。Complexes, who serves them, and their units.")
public final class ComplexResource {

    private final House house;

    ComplexResource(House house) {
        this.house = house;
    }

    /** A complex. */
    @Schema(name = "Complex")
    record View(
            String id,
            String name,

            @Schema(description = "The community it lies in", example = "411502001001")
            String community,

            @Schema(description = "How it is governed") ComplexStage stage) {

        static View of(Complex complex) {
            return new View(
                    complex.id().value(), complex.name(), complex.community().value(), complex.stage());
        }
    }

    /** A complex with who serves it. */
    @Schema(name = "ComplexWithProvider")
    record Served(
            View complex,

            @Schema(description = "Who serves it; absent if nobody does")
            Optional<Service> service) {}

    /** Who serves a complex. */
    @Schema(name = "Service")
    record Service(
            @Schema(description = "The unified social credit code")
            String provider,

            Optional<String> name,

            @Schema(description = "What the service rests on")
            ServiceContract.Kind kind) {}

    /** A unit with who holds it, as opaque ids. */
    @Schema(name = "Unit")
    record Unit(
            String id,
            String building,
            String label,
            UnitUsage usage,

            @Schema(description = "Exclusive area in m²", example = "98.76")
            Optional<String> area,

            @Schema(description = "Who holds it; ids, never names")
            List<String> owners) {}

    /** How a page of units is described. */
    @Schema(name = "UnitPage")
    record UnitPage(List<Unit> items, Optional<String> next) {}

    /** A complex and who serves it. */
    @GET
    @Operation(operationId = "getComplex", summary = "A complex and who serves it")
    @ApiResponse(
            responseCode = "200",
            description = "The complex",
            content = @Content(schema = @Schema(implementation = Served.class)))
    public Response complex(
            @PathParam("complex") String complex,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Context HttpHeaders headers,
            @Context Request request) {
        AsOf asOf = Asked.asOf(on, knownAt, house.clock());
        ComplexId id = Asked.complex(complex);
        Complex found = house.complex(id, asOf);
        return Reply.open(headers, request)
                .read(new Served(
                        View.of(found), house.register().serviceOf(id, asOf).map(contract -> service(contract, asOf))));
    }

    private Service service(ServiceContract contract, AsOf asOf) {
        return new Service(
                contract.provider().code(),
                house.register().findProvider(contract.provider(), asOf).map(Provider::name),
                contract.kind());
    }

    /** The units of a complex and who holds them, by id. */
    @GET
    @Path("units")
    @Operation(operationId = "listUnits", summary = "The units of a complex and who holds them, by id")
    @SecurityRequirement(name = "bearer", scopes = "REGISTER_READ")
    @ApiResponse(
            responseCode = "200",
            description = "A part of the list",
            content = @Content(schema = @Schema(implementation = UnitPage.class)))
    public Response units(
            @PathParam("complex") String complex,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context HttpHeaders headers,
            @Context Request request) {
        Complex found = house.enter(headers, Scope.REGISTER_READ, complex);
        AsOf asOf = Asked.asOf(on, knownAt, house.clock());
        Page.Asked asked = Page.Asked.of(limit, after);
        ImmutableMap<UnitId, Ownership> held =
                Maps.uniqueIndex(house.register().ownershipsOf(found.id(), asOf), Ownership::unit);
        return Reply.closed(headers, request)
                .read(Page.of(
                        house.register().unitsOf(found.id(), asOf).stream(),
                        ExclusiveUnit::id,
                        UnitId::of,
                        asked,
                        unit -> unit(unit, Optional.ofNullable(held.get(unit.id())))));
    }

    private static Unit unit(ExclusiveUnit unit, Optional<Ownership> held) {
        return new Unit(
                unit.id().value(),
                unit.building(),
                unit.label(),
                unit.usage(),
                unit.areas().area().map(Area::toString),
                held.map(Ownership::owners).orElse(ImmutableList.of()).stream()
                        .map(OwnerId::value)
                        .collect(toImmutableList()));
    }
}
