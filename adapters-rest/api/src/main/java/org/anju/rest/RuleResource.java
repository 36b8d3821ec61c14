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
import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.decision.Words;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.Strength;
import org.jspecify.annotations.Nullable;

/** The rules of the house: every parameter with its law, open ones too. */
@Path("v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules", description = "规则：每项参数的数值、日期与依据。Every parameter with its value, dates and law.")
public final class RuleResource {

    private final House house;

    RuleResource(House house) {
        this.house = house;
    }

    /** A parameter with everything that is recorded of it. */
    @Schema(name = "Rule")
    record View(@Schema(example = "vote.participation") String key, String name, List<Entry> entries) {}

    /** One dated entry of a parameter. */
    @Schema(name = "RuleEntry")
    record Entry(
            @Schema(description = "Whose rule it is") Layer layer,

            @Schema(description = "The value as a reader sees it; absent where the law leaves it open")
            Optional<String> value,

            @Schema(description = "The days it holds for, half open")
            String days,

            @Schema(description = "Where it is written") List<String> citations,
            Strength strength,
            @Schema(description = "How well it is known") Provenance provenance,

            @Schema(description = "What a reader should know")
            String note) {}

    /** How a page of rules is described. */
    @Schema(name = "RulePage")
    record RulePage(List<View> items, Optional<String> next) {}

    /** The parameters of the rule book, by key. */
    @GET
    @Operation(operationId = "listRules", summary = "The parameters of the rule book, by key")
    @ApiResponse(
            responseCode = "200",
            description = "A part of the list",
            content = @Content(schema = @Schema(implementation = RulePage.class)))
    public Response rules(
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context HttpHeaders headers,
            @Context Request request) {
        Reply reply = Reply.open(headers, request);
        return reply.read(Page.of(
                house.rules().keys().stream(),
                key -> key,
                key -> key,
                Page.Asked.of(limit, after),
                key -> view(key, reply.language())));
    }

    /** A parameter of the rule book. */
    @GET
    @Path("{key}")
    @Operation(operationId = "getRule", summary = "A parameter of the rule book")
    @ApiResponse(
            responseCode = "200",
            description = "The parameter",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response rule(@PathParam("key") String key, @Context HttpHeaders headers, @Context Request request) {
        if (!house.rules().keys().contains(key)) {
            throw ProblemException.notFound(key);
        }
        Reply reply = Reply.open(headers, request);
        return reply.read(view(key, reply.language()));
    }

    private View view(String key, Locale language) {
        List<Parameter> entries = house.rules().entries(key);
        return new View(
                key,
                entries.get(0).name().in(language),
                entries.stream().map(entry -> entry(entry, language)).collect(toImmutableList()));
    }

    private static Entry entry(Parameter entry, Locale language) {
        return new Entry(
                entry.layer(),
                entry.value().map(value -> Words.value(value, language)),
                entry.valid().toString(),
                DecisionView.cited(entry.citations(), language),
                entry.strength(),
                entry.provenance(),
                entry.note().in(language));
    }
}
