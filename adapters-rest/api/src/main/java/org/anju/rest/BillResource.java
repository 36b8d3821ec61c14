package org.anju.rest;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

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
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anju.fee.BillLine;
import org.anju.fee.MonthlyBill;
import org.anju.fee.app.BilledMonth;
import org.anju.fee.app.RunBills;
import org.anju.fee.spi.Bills;
import org.anju.formats.cases.BillFacts;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.AsOf;
import org.jspecify.annotations.Nullable;

/** The monthly bills (账单) of a complex, as they were kept. */
@Path("v1/complexes/{complex}/bills/{month}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bills", description = "账单：每套每月一份。Bills, one for a unit and month.")
public final class BillResource {

    private final House house;
    private final Bills bills;

    BillResource(House house, Bills bills) {
        this.house = house;
        this.bills = bills;
    }

    /** A bill. */
    @Schema(name = "Bill")
    record View(
            String unit,
            @Schema(example = "2026-09") String month,
            List<Line> lines,

            @Schema(description = "Yuan", example = "186.30")
            String total,

            @Schema(description = "The digest of all of it, SHA-256")
            String digest) {

        static View of(MonthlyBill bill, Locale language) {
            return new View(
                    bill.unit().value(),
                    bill.month().toString(),
                    bill.bill().lines().stream()
                            .map(line -> Line.of(line, language))
                            .collect(toImmutableList()),
                    bill.bill().total().toString(),
                    bill.digest().toString());
        }
    }

    /** A line of a bill. */
    @Schema(name = "BillLine")
    record Line(
            @Schema(description = "The code of the item") String item,
            @Schema(description = "The days it is for") String from,
            String to,

            @Schema(description = "How the amount comes about")
            String formula,

            @Schema(description = "Yuan") String amount,

            @Schema(description = "Where it is agreed or allowed")
            String clause) {

        static Line of(BillLine line, Locale language) {
            return new Line(
                    line.item().code(),
                    line.span().first().toString(),
                    line.span().last().toString(),
                    line.formula().in(language),
                    line.amount().toString(),
                    line.clause().in(language));
        }
    }

    /** What came of billing units for a month. */
    @Schema(name = "BilledMonth")
    record Billed(
            @Schema(description = "How many bills are new") long added,

            @Schema(description = "How many were there already, the same to the fen and the word")
            long known,

            @Schema(description = "The units that have another bill for the month, which stands")
            List<String> conflicts,

            @Schema(description = "What the bills come to, in yuan, but for those left out for another")
            String total,

            @Schema(description = "The units that got no bill, and why")
            List<Unbilled> unbilled) {

        static Billed of(BilledMonth month, Locale language) {
            return new Billed(
                    month.kept().added(),
                    month.kept().known(),
                    month.kept().conflicts().stream()
                            .map(conflict -> conflict.unit().value())
                            .collect(toImmutableList()),
                    month.total().toString(),
                    month.unbilled().stream()
                            .map(each -> new Unbilled(each.unit().value(), DecisionView.of(each.decision(), language)))
                            .collect(toImmutableList()));
        }
    }

    /** A unit that got no bill. */
    @Schema(name = "Unbilled")
    record Unbilled(
            String unit,

            @Schema(description = "What is missing, or what forbids it")
            DecisionView decision) {}

    /** How a page of bills is described. */
    @Schema(name = "BillPage")
    record BillPage(List<View> items, Optional<String> next) {}

    /** Lists bills. */
    @GET
    @Operation(operationId = "listBills", summary = "The bills of a complex for a month, by unit")
    @SecurityRequirement(name = "bearer", scopes = "BILL_READ")
    @ApiResponse(
            responseCode = "200",
            description = "A part of the list",
            content = @Content(schema = @Schema(implementation = BillPage.class)))
    public Response bills(
            @PathParam("complex") String complex,
            @PathParam("month") String month,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context HttpHeaders headers,
            @Context Request request) {
        ComplexId id = house.enter(headers, Scope.BILL_READ, complex).id();
        YearMonth asked = Asked.month(month);
        Page.Asked part = Page.Asked.of(limit, after);
        Reply reply = Reply.closed(headers, request);
        try (Stream<MonthlyBill> kept = bills.of(id, asked)) {
            return reply.read(
                    Page.of(kept, MonthlyBill::unit, UnitId::of, part, bill -> View.of(bill, reply.language())));
        }
    }

    /** Bills units. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "runBills",
            summary = "Bills units for a month and keeps the bills; asked again, it adds what is not there yet")
    @SecurityRequirement(name = "bearer", scopes = "BILL_WRITE")
    @ApiResponse(
            responseCode = "200",
            description = "What came of it; a unit never gets two bills for one month",
            content = @Content(schema = @Schema(implementation = Billed.class)))
    public Response run(
            @PathParam("complex") String complex,
            @PathParam("month") String month,
            InputStream prices,
            @Context HttpHeaders headers,
            @Context Request request) {
        ComplexId id = house.enter(headers, Scope.BILL_WRITE, complex).id();
        YearMonth asked = Asked.month(month);
        BillFacts facts =
                Facts.read(Json.fields(prices, house.largestBody()), given -> BillFacts.read(house.rules(), given));
        checkUnits(id, facts);
        Reply reply = Reply.closed(headers, request);
        BilledMonth billed = Facts.computed(() -> RunBills.into(bills)
                .run(id, asked, facts.billing(), facts.units().stream(), AsOf.date(asked.atEndOfMonth())));
        return reply.decided(200, Billed.of(billed, reply.language()));
    }

    /** A bill of a unit of another complex would keep the other from billing it. */
    private void checkUnits(ComplexId complex, BillFacts facts) {
        Set<UnitId> known = house.register().unitsOf(complex, house.now()).stream()
                .map(ExclusiveUnit::id)
                .collect(toImmutableSet());
        for (int i = 0; i < facts.units().size(); i++) {
            UnitId unit = facts.units().get(i).unit();
            if (!known.contains(unit)) {
                throw ProblemException.at(
                        "$.units[" + i + "].id",
                        "登记簿中该小区没有这套房屋：" + unit,
                        "the register has no such unit in the complex: " + unit);
            }
        }
    }

    /** Returns a bill. */
    @GET
    @Path("{unit}")
    @Operation(operationId = "getBill", summary = "The bill of a unit for a month")
    @SecurityRequirement(name = "bearer", scopes = "BILL_READ")
    @ApiResponse(
            responseCode = "200",
            description = "The bill",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response bill(
            @PathParam("complex") String complex,
            @PathParam("month") String month,
            @PathParam("unit") String unit,
            @Context HttpHeaders headers,
            @Context Request request) {
        ComplexId id = house.enter(headers, Scope.BILL_READ, complex).id();
        Reply reply = Reply.closed(headers, request);
        return reply.read(bills.find(Asked.unit(unit), Asked.month(month))
                .filter(bill -> bill.complex().equals(id))
                .map(bill -> View.of(bill, reply.language()))
                .orElseThrow(() -> ProblemException.notFound(unit + " " + month)));
    }
}
