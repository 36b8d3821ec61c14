package org.anju.rest;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.anju.credit.CreditRecord;
import org.anju.credit.spi.CreditRecords;
import org.anju.formats.cases.CreditFacts;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.scheme.Points;
import org.jspecify.annotations.Nullable;

/**
 * Credit information about providers (信用记录), which is the city's: whoever reads or writes it needs the whole of it.
 */
@Path("v1/providers/{provider}/credit-records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "credit", description = "信用记录。Credit information about providers.")
public final class CreditRecordResource {

    private final House house;
    private final CreditRecords records;

    CreditRecordResource(House house, CreditRecords records) {
        this.house = house;
        this.records = records;
    }

    /** A record as it was told. */
    @Schema(name = "CreditRecord")
    record View(
            String id,

            @Schema(description = "The code of the scheme's item")
            String item,

            @Schema(description = "The day it takes effect") String effective,
            @Schema(description = "The complex it arose in") Optional<String> project,
            Optional<String> points,
            @Schema(description = "When it was recorded") String recordedAt) {

        static View of(CreditRecord told) {
            return new View(
                    told.id(),
                    told.item(),
                    told.effective().toString(),
                    told.project().map(ComplexId::value),
                    told.points().map(Points::toString),
                    told.recordedAt().toString());
        }
    }

    /** Everything told of a provider, by moment and id. */
    @GET
    @Operation(operationId = "listCreditRecords", summary = "Everything told of a provider, by moment and id")
    @SecurityRequirement(name = "bearer", scopes = "CREDIT_READ")
    @ApiResponse(
            responseCode = "200",
            description = "The records",
            content = @Content(schema = @Schema(implementation = View[].class)))
    public Response records(
            @PathParam("provider") String provider,
            @QueryParam("knownAt") @Nullable String knownAt,
            @Context HttpHeaders headers,
            @Context Request request) {
        house.enterEverywhere(headers, Scope.CREDIT_READ);
        return Reply.closed(headers, request)
                .read(records
                        .of(
                                Asked.provider(provider),
                                Asked.asOf(null, knownAt, house.clock()).knownAt())
                        .stream()
                        .map(View::of)
                        .collect(toImmutableList()));
    }

    /** Records credit information. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "tellCreditRecord", summary = "Records credit information")
    @SecurityRequirement(name = "bearer", scopes = "CREDIT_WRITE")
    @ApiResponse(
            responseCode = "201",
            description = "It is recorded; once, however often it is sent",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response tell(
            @PathParam("provider") String provider,
            InputStream told,
            @Context HttpHeaders headers,
            @Context Request request) {
        house.enterEverywhere(headers, Scope.CREDIT_WRITE);
        ProviderId about = Asked.provider(provider);
        CreditRecord record = Facts.read(
                Json.fields(told, house.largestBody()),
                given -> CreditFacts.record(about, given)
                        .recordedAt(given.instant("recordedAt"))
                        .build());
        Asked.past("$.recordedAt", record.recordedAt(), house.clock());
        if (!records.keep(ImmutableList.of(record)).isEmpty()) {
            throw ProblemException.of(
                    ProblemCode.CONFLICT,
                    "同一时刻已以此编号记录了不同的内容：" + record.id(),
                    "another content is recorded under this id at the same moment: " + record.id());
        }
        return Reply.closed(headers, request).decided(201, View.of(record));
    }
}
