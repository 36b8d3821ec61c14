package org.anju.rest;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anju.formats.cases.LedgerFacts;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.app.KeepBooks;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.revenue.ledger.Closing;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.EntryKind;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.Movements;
import org.anju.revenue.ledger.Posted;
import org.anju.revenue.ledger.QuarterlyStatement;
import org.anju.revenue.ledger.Statements;
import org.anju.revenue.spi.Ledgers;
import org.jspecify.annotations.Nullable;

/**
 * The public-revenue ledger (公共收益账簿) of a complex.
 *
 * <p>The id of an entry is the {@code Idempotency-Key} it is sent with: sent again it is booked once, and with another
 * content it is refused.
 */
@Path("v1/complexes/{complex}/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledgers", description = "公共收益账簿：开立、登记、冲正、结账。Ledgers of public revenue: open, post, reverse, close.")
public final class LedgerResource {

    private final House house;
    private final Ledgers ledgers;
    private final KeepBooks books;

    LedgerResource(House house, Ledgers ledgers, KeepBooks books) {
        this.house = house;
        this.ledgers = ledgers;
        this.books = books;
    }

    /** How a ledger stands. */
    @Schema(name = "Ledger")
    record View(
            String complex,
            @Schema(description = "How many entries it has") int entries,

            @Schema(description = "Every account with its balance in yuan")
            List<Balance> balances,

            @Schema(description = "The quarters that are closed")
            List<Closed> closings,

            @Schema(description = "The seal of everything in it: origin, size, root")
            String checkpoint) {

        static View of(Ledger ledger) {
            return new View(
                    ledger.complex().value(),
                    ledger.size(),
                    ledger.chart().accounts().stream()
                            .map(account -> new Balance(
                                    account.code().value(),
                                    account.name().zh(),
                                    account.name().en(),
                                    ledger.balance(account.code()).toString()))
                            .collect(toImmutableList()),
                    ledger.closings().stream().map(Closed::of).collect(toImmutableList()),
                    ledger.checkpoint().toString());
        }
    }

    /** The balance of an account. */
    @Schema(name = "Balance")
    record Balance(
            @Schema(example = "1002.01") String account,
            String nameZh,
            String nameEn,

            @Schema(description = "Yuan; negative on the credit side", example = "1200.00")
            String balance) {}

    /** A closed quarter. */
    @Schema(name = "Closing")
    record Closed(
            @Schema(example = "2026Q3") String quarter,

            @Schema(description = "The owners' money at its end, in yuan")
            String balance,

            @Schema(description = "The seal of every entry there was")
            String checkpoint) {

        static Closed of(Closing closing) {
            return new Closed(
                    closing.quarter().toString(),
                    closing.balance().toString(),
                    closing.checkpoint().toString());
        }
    }

    /** An entry. */
    @Schema(name = "Entry")
    record Entry(
            String id,
            EntryKind kind,
            @Schema(description = "The day it happened") String day,
            @Schema(description = "The day it counts on") String bookedOn,
            @Schema(description = "When it was recorded") String recordedAt,
            List<Line> lines,
            @Schema(description = "The voucher it rests on") String document,
            Optional<String> bankReference,

            @Schema(description = "The entry it reverses or corrects")
            Optional<String> cites) {

        static Entry of(LedgerEntry entry) {
            return new Entry(
                    entry.id().value(),
                    entry.kind(),
                    entry.businessDate().toString(),
                    entry.bookedOn().toString(),
                    entry.recordedAt().toString(),
                    entry.postings().stream()
                            .map(posting -> new Line(
                                    posting.account().value(), posting.amount().toString()))
                            .collect(toImmutableList()),
                    entry.document(),
                    entry.bankReference(),
                    entry.cites().map(EntryId::value));
        }
    }

    /** A line of an entry. */
    @Schema(name = "EntryLine")
    record Line(
            @Schema(example = "1002.01") String account,

            @Schema(description = "Yuan; negative on the credit side")
            String amount) {}

    /** How a page of entries is described. */
    @Schema(name = "EntryPage")
    record EntryPage(List<Entry> items, Optional<String> next) {}

    /** What came of booking. */
    @Schema(name = "Booked")
    record Booked(
            Entry entry,

            @Schema(description = "Whether it was booked already, so that nothing changed")
            boolean duplicate,

            DecisionView decision) {}

    /** The statement of a quarter. */
    @Schema(name = "Statement")
    record Statement(
            @Schema(description = "Absent where none can be drawn up; amounts in yuan")
            Optional<Sums> sums,

            DecisionView decision) {

        static Statement of(Decision<QuarterlyStatement> decision, Locale language) {
            return new Statement(
                    decision.granted().map(statement -> Sums.of(statement.movements())),
                    DecisionView.of(decision, language));
        }
    }

    /** What moved in a quarter. */
    @Schema(name = "StatementSums")
    record Sums(String opening, String income, String costs, String uses, String transfers, String closing) {

        static Sums of(Movements movements) {
            return new Sums(
                    movements.opening().toString(),
                    movements.totalIncome().toString(),
                    movements.totalCosts().toString(),
                    movements.totalUses().toString(),
                    movements.totalTransfers().toString(),
                    movements.closing().toString());
        }
    }

    /** What came of closing. */
    @Schema(name = "ClosedLedger")
    record ClosedLedger(View ledger, DecisionView decision) {}

    /** An entry to take back. */
    @Schema(name = "ToReverse")
    record ToReverse(
            @Schema(
                    description = "The day the reversal counts on",
                    example = "2026-09-30",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String day,

            @Schema(description = "The voucher it rests on") Optional<String> document) {}

    /** A quarter to close. */
    @Schema(name = "ToClose")
    record ToClose(
            @Schema(example = "2026Q3", requiredMode = Schema.RequiredMode.REQUIRED)
            String quarter) {}

    /** How the ledger stands. */
    @GET
    @Operation(operationId = "getLedger", summary = "How the ledger stands")
    @SecurityRequirement(name = "bearer", scopes = "LEDGER_READ")
    @ApiResponse(
            responseCode = "200",
            description = "The ledger",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response ledger(
            @PathParam("complex") String complex, @Context HttpHeaders headers, @Context Request request) {
        ComplexId id = house.enter(headers, Scope.LEDGER_READ, complex).id();
        return Reply.closed(headers, request).read(View.of(found(id)));
    }

    /** Opens the ledger with the standard chart of accounts; once. */
    @PUT
    @Operation(operationId = "openLedger", summary = "Opens the ledger with the standard chart of accounts; once")
    @SecurityRequirement(name = "bearer", scopes = "LEDGER_WRITE")
    @ApiResponse(
            responseCode = "200",
            description = "The ledger as it stands",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response open(@PathParam("complex") String complex, @Context HttpHeaders headers, @Context Request request) {
        ComplexId id = house.enter(headers, Scope.LEDGER_WRITE, complex).id();
        return Reply.closed(headers, request).decided(200, View.of(ledgers.open(id, ChartOfAccounts.standard())));
    }

    /** The entries in the order booked. */
    @GET
    @Path("entries")
    @Operation(operationId = "listEntries", summary = "The entries in the order booked")
    @SecurityRequirement(name = "bearer", scopes = "LEDGER_READ")
    @ApiResponse(
            responseCode = "200",
            description = "A part of the list",
            content = @Content(schema = @Schema(implementation = EntryPage.class)))
    public Response entries(
            @PathParam("complex") String complex,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context HttpHeaders headers,
            @Context Request request) {
        ComplexId id = house.enter(headers, Scope.LEDGER_READ, complex).id();
        List<LedgerEntry> entries = found(id).entries();
        return Reply.closed(headers, request).read(Page.at(entries, Page.Asked.of(limit, after), Entry::of));
    }

    /** Books an entry. */
    @POST
    @Path("entries")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postEntry", summary = "Books an entry")
    @SecurityRequirement(name = "bearer", scopes = "LEDGER_WRITE")
    @ApiResponse(
            responseCode = "201",
            description = "It is booked",
            content = @Content(schema = @Schema(implementation = Booked.class)))
    @ApiResponse(
            responseCode = "200",
            description = "It was booked already",
            content = @Content(schema = @Schema(implementation = Booked.class)))
    public Response post(
            @PathParam("complex") String complex,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream entry,
            @Context HttpHeaders headers,
            @Context Request request) {
        ComplexId id = house.enter(headers, Scope.LEDGER_WRITE, complex).id();
        EntryId entryId = Keys.entry(key);
        AsOf now = house.now();
        LedgerEntry read = Facts.read(
                Json.fields(entry, house.largestBody()), given -> LedgerFacts.entry(given, entryId, now.knownAt()));
        return booked(books.post(id, read, now), Reply.closed(headers, request));
    }

    /** Takes back a whole entry, once. */
    @POST
    @Path("entries/{entry}/reversal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reverseEntry", summary = "Takes back a whole entry, once")
    @SecurityRequirement(name = "bearer", scopes = "LEDGER_WRITE")
    @ApiResponse(
            responseCode = "201",
            description = "It is taken back",
            content = @Content(schema = @Schema(implementation = Booked.class)))
    @ApiResponse(
            responseCode = "200",
            description = "It was taken back already",
            content = @Content(schema = @Schema(implementation = Booked.class)))
    public Response reverse(
            @PathParam("complex") String complex,
            @PathParam("entry") String original,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream reversal,
            @Context HttpHeaders headers,
            @Context Request request) {
        ComplexId id = house.enter(headers, Scope.LEDGER_WRITE, complex).id();
        EntryId entryId = Keys.entry(key);
        AsOf now = house.now();
        ToReverse asked = Facts.read(
                Json.fields(reversal, house.largestBody()),
                given -> new ToReverse(given.day("day").toString(), Optional.of(LedgerFacts.document(given, entryId))));
        Decision<Posted> decision = books.reverse(
                id,
                EntryId.of(Asked.id(original)),
                entryId,
                LocalDate.parse(asked.day()),
                now.knownAt(),
                asked.document().orElseThrow(),
                now);
        return booked(decision, Reply.closed(headers, request));
    }

    /** Closes a quarter. */
    @POST
    @Path("closings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "closeQuarter", summary = "Closes a quarter")
    @SecurityRequirement(name = "bearer", scopes = "LEDGER_WRITE")
    @ApiResponse(
            responseCode = "201",
            description = "It is closed",
            content = @Content(schema = @Schema(implementation = ClosedLedger.class)))
    public Response close(
            @PathParam("complex") String complex,
            InputStream quarter,
            @Context HttpHeaders headers,
            @Context Request request) {
        ComplexId id = house.enter(headers, Scope.LEDGER_WRITE, complex).id();
        Reply reply = Reply.closed(headers, request);
        Quarter asked =
                Facts.read(Json.fields(quarter, house.largestBody()), given -> Asked.quarter(given.text("quarter")));
        Decision<Ledger> decision = Facts.computed(() -> books.close(id, asked, house.now()));
        Ledger closed = decision.granted().orElseThrow(() -> ProblemException.of(decision));
        return reply.decided(201, new ClosedLedger(View.of(closed), DecisionView.of(decision, reply.language())));
    }

    /** Draws up a statement. */
    @GET
    @Path("statements/{quarter}")
    @Operation(operationId = "getStatement", summary = "The statement of a quarter, with its explanation")
    @SecurityRequirement(name = "bearer", scopes = "LEDGER_READ")
    @ApiResponse(
            responseCode = "200",
            description = "The statement; a refusal says why there is none",
            content = @Content(schema = @Schema(implementation = Statement.class)))
    public Response statement(
            @PathParam("complex") String complex,
            @PathParam("quarter") String quarter,
            @Context HttpHeaders headers,
            @Context Request request) {
        ComplexId id = house.enter(headers, Scope.LEDGER_READ, complex).id();
        Reply reply = Reply.closed(headers, request);
        Ledger ledger = found(id);
        Quarter asked = Asked.quarter(quarter);
        Decision<QuarterlyStatement> decision =
                Facts.computed(() -> Statements.by(house.rules()).decide(ledger, asked, house.now()));
        return reply.read(Statement.of(decision, reply.language()));
    }

    private static Response booked(Decision<Posted> decision, Reply reply) {
        Posted posted = decision.granted().orElseThrow(() -> ProblemException.of(decision));
        return reply.decided(
                posted.duplicate() ? 200 : 201,
                new Booked(Entry.of(posted.entry()), posted.duplicate(), DecisionView.of(decision, reply.language())));
    }

    private Ledger found(ComplexId id) {
        return ledgers.find(id).orElseThrow(() -> ProblemException.notFound(id + " ledger"));
    }
}
