package org.anju.formats.cases;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.anju.committee.establishment.Preparation;
import org.anju.procurement.Dismissal;
import org.anju.procurement.Tender;

/** Every kind of case: those the library can answer, and those that wait for a capability. */
public final class CaseKinds {

    private static final ImmutableList<CaseKind> BUILT = ImmutableList.of(
            new ChargeCase(), //
            new ContractNoticeCase(), //
            new DeadlineCase(), //
            new DistributionCase(), //
            new EligibilityCase(), //
            new FeeCase(), //
            new FeePeriodCase(), //
            new FirstAssemblyCase(), //
            new FundAllocationCase(), //
            new GradeCase(), //
            new GuardCase(), //
            new HandoverCase(), //
            new LadderCase(), //
            new LateFeeCase(), //
            new LedgerCase(), //
            new ListCase(), //
            new NetRevenueCase(), //
            new PartyShareCase(), //
            new ProceedingCase<>(Dismissal.WORKFLOW), //
            new ProceedingCase<>(Preparation.WORKFLOW), //
            new ProceedingCase<>(Tender.WORKFLOW), //
            new PublicationCase(), //
            new ReceiptCase(), //
            new ScoreCase(), //
            new SpendingCase(), //
            new TenderFormCase(), //
            new ThresholdsCase(), //
            new UnitAreaCase(), //
            new VoteCase());

    /** Kinds that are described and encoded, by the capability they wait for. */
    private static final ImmutableMap<String, String> PENDING = ImmutableMap.ofEntries(
            Map.entry("composition", "2.3"), //
            Map.entry("election", "2.5"), //
            Map.entry("hazard", "9.1"), //
            Map.entry("setUpDeadline", "2.1"), //
            Map.entry("voteExtension", "2.5"));

    private static final ObjectMapper JSON = new ObjectMapper();

    private CaseKinds() {}

    /** Returns the kinds the library can answer, by name. */
    public static ImmutableMap<String, CaseKind> built() {
        return Maps.uniqueIndex(BUILT, CaseKind::name);
    }

    /**
     * Returns the JSON Schema of a kind: the shape of its facts and of its answer.
     *
     * @param kind the name of a kind, built or pending; else {@link IllegalArgumentException}
     */
    public static JsonNode schema(String kind) {
        checkArgument(built().containsKey(kind) || PENDING.containsKey(kind), "no kind of question: %s", kind);
        return readSchema(kind);
    }

    /** Returns the JSON Schema of a case of whatever kind. */
    public static JsonNode caseSchema() {
        return readSchema("case");
    }

    private static JsonNode readSchema(String name) {
        String file = "schema/" + name + ".schema.json";
        try (InputStream schema = Objects.requireNonNull(CaseKinds.class.getResourceAsStream(file), file)) {
            return JSON.readTree(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the kinds that wait for a capability, with that capability. */
    public static ImmutableMap<String, String> pending() {
        return PENDING;
    }
}
