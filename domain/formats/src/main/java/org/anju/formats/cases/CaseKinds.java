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
import java.util.Objects;
import org.anju.assembly.meeting.OwnersMeeting;
import org.anju.committee.establishment.Preparation;
import org.anju.committee.office.Tenure;
import org.anju.party.joint.JointBuilding;
import org.anju.procurement.Dismissal;
import org.anju.procurement.Tender;

/** Every kind of case: those the library can answer, and those that wait for a capability. */
public final class CaseKinds {

    private static final ImmutableList<CaseKind> BUILT = ImmutableList.of(
            new ChargeCase(), //
            new CommitteeMeetingCase(), //
            new CommitteeTermCase(), //
            new CompositionCase(), //
            new ContractNoticeCase(), //
            new ConveningCase(), //
            new CrossAppointmentCase(), //
            new DeadlineCase(), //
            new DistributionCase(), //
            new ElectionCase(), //
            new EligibilityCase(), //
            new EvaluationCardCase(), //
            new ExtraordinaryProposalCase(), //
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
            new ManagementCommitteeCase(), //
            new MandatesCase(), //
            new MembershipCase(), //
            new NetRevenueCase(), //
            new PartyShareCase(), //
            new PartyShareReportCase(), //
            new ProceedingCase<>(Dismissal.WORKFLOW), //
            new ProceedingCase<>(JointBuilding.WORKFLOW), //
            new ProceedingCase<>(OwnersMeeting.WORKFLOW), //
            new ProceedingCase<>(Preparation.WORKFLOW), //
            new ProceedingCase<>(Tender.WORKFLOW), //
            new ProceedingCase<>(Tenure.WORKFLOW), //
            new PublicationCase(), //
            new ReceiptCase(), //
            new RemovalCase(), //
            new ScoreCase(), //
            new ScreeningCase(), //
            new SetUpDeadlineCase(), //
            new SpendingCase(), //
            new TenderFormCase(), //
            new ThresholdsCase(), //
            new TrainingCoverageCase(), //
            new UnitAreaCase(), //
            new VoteCase(), //
            new VoteExtensionCase(), //
            new VoteMarginCase(), //
            new VoteReachCase());

    /** Kinds that are described and encoded, by the capability they wait for. */
    private static final ImmutableMap<String, String> PENDING = ImmutableMap.of("hazard", "9.1");

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
