package org.anju.formats.city;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anju.city.CandidateFacts;
import org.anju.city.ChargeFacts;
import org.anju.city.ComplexFacts;
import org.anju.city.ConductFacts;
import org.anju.city.PublicationFacts;
import org.anju.fee.AgreedPrice;
import org.anju.fee.Tariff;
import org.anju.fee.UnitFacts;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.UnitId;
import org.anju.revenue.ledger.LedgerEntry;

/** A complex while it is read. */
final class ComplexDraft {

    private final ComplexHead head;
    private final List<UnitDraft> units = new ArrayList<>();
    private final List<VoteDraft> votes = new ArrayList<>();

    final List<AgreedPrice> prices = new ArrayList<>();
    final List<ChargeFacts> charges = new ArrayList<>();
    final List<ConductFacts> conduct = new ArrayList<>();
    final List<LedgerEntry> entries = new ArrayList<>();
    final List<PublicationFacts> publications = new ArrayList<>();
    final List<CandidateFacts> candidates = new ArrayList<>();

    ComplexDraft(ComplexHead head) {
        this.head = head;
    }

    ComplexHead head() {
        return head;
    }

    ComplexId id() {
        return head.id;
    }

    void add(UnitDraft unit) {
        units.add(unit);
    }

    void add(VoteDraft vote) {
        votes.add(vote);
    }

    ComplexFacts build() {
        units.sort(Comparator.comparing(unit -> unit.unit().id()));
        ImmutableMap.Builder<UnitId, UnitFacts> billing = ImmutableMap.builder();
        units.forEach(unit -> billing.put(unit.unit().id(), unit.billing()));
        ComplexFacts.Builder facts = ComplexFacts.builder();
        return facts.id(head.id)
                .name(head.name)
                .community(head.community)
                .stage(head.stage)
                .services(head.services)
                .units(units.stream().map(UnitDraft::unit).collect(toImmutableList()))
                .holdings(
                        units.stream().flatMap(unit -> unit.holdings().stream()).collect(toImmutableList()))
                .tariff(Tariff.of(prices))
                .billing(billing.buildOrThrow())
                .charges(ImmutableList.sortedCopyOf(Comparator.comparing(ChargeFacts::id), charges))
                .conduct(ImmutableList.sortedCopyOf(Comparator.comparing(ConductFacts::id), conduct))
                .entries(entries)
                .publications(ImmutableList.sortedCopyOf(Comparator.comparing(PublicationFacts::quarter), publications))
                .votes(votes.stream()
                        .sorted(Comparator.comparing(vote -> vote.motion().id()))
                        .map(VoteDraft::build)
                        .collect(toImmutableList()))
                .candidates(candidates)
                .build();
    }
}
