package org.anju.formats.city;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.anju.city.Assessment;
import org.anju.city.CityFacts;
import org.anju.city.ProviderFacts;
import org.anju.credit.CreditFile.Enrolment;
import org.anju.credit.CreditRecord;
import org.anju.credit.list.Listing;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.register.Finding;
import org.anju.kernel.register.Overlay;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.Territory;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.Quarter;

/** The city while it is read: what concerns it as a whole, and the part of it that is being read. */
final class CityDraft {

    private final DivisionTree divisions;
    private final Map<DivisionCode, Overlay> overlays = new LinkedHashMap<>();
    private Territory territory;
    private final FirstReading first;
    private Part part;
    private final Map<ProviderId, ProviderDraft> providers = new HashMap<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<Listing> listings = new ArrayList<>();
    private final SortedMap<Quarter, LocalDate> published = new TreeMap<>();

    CityDraft(DivisionTree divisions, FirstReading first) {
        this.divisions = divisions;
        this.first = first;
        this.part = first;
        this.territory = Territory.of(divisions);
    }

    /** A provider while it is read. */
    private record ProviderDraft(String name, Enrolment enrolment, List<CreditRecord> records) {}

    /** Returns the city while it is read for the first time. */
    FirstReading first() {
        return first;
    }

    /** Goes on to read the rows set aside for {@code next}. */
    void begin(Part next) {
        part = next;
    }

    DivisionTree divisions() {
        return divisions;
    }

    /** Remembers an id of its kind; rejects the row if it was there before. */
    void claim(Row row, Column<?> column, String kind, String id) {
        if (!row.isRejected() && !part.claim(kind, id)) {
            row.reject(column, Text.of("编号重复", "the id stands twice"));
        }
    }

    /** Adds a member to an overlay, which is made where it is new; tells why it cannot be one. */
    Optional<Text> addOverlay(Division node, Optional<DivisionCode> member) {
        Optional<ImmutableSet<DivisionCode>> before =
                Optional.ofNullable(overlays.get(node.code())).flatMap(Overlay::members);
        Optional<ImmutableSet<DivisionCode>> after = member.<ImmutableSet<DivisionCode>>map(
                        code -> ImmutableSet.<DivisionCode>builder()
                                .addAll(before.orElse(ImmutableSet.of()))
                                .add(code)
                                .build())
                .or(() -> before);
        Map<DivisionCode, Overlay> all = new LinkedHashMap<>(overlays);
        all.put(node.code(), new Overlay(node, after));
        Validation<Seq<Finding>, Territory> laid = Territory.of(divisions, List.copyOf(all.values()));
        if (laid.isInvalid()) {
            Finding first = laid.getError().head();
            return Optional.of(Text.of(first.in(Locale.CHINA), first.in(Locale.ENGLISH)));
        }
        overlays.put(node.code(), new Overlay(node, after));
        territory = laid.get();
        return Optional.empty();
    }

    void add(ComplexHead complex) {
        first.add(complex);
    }

    void add(UnitDraft unit) {
        part.add(unit);
    }

    void add(VoteDraft vote) {
        part.add(vote);
    }

    void add(ProviderId provider, String name, Enrolment enrolment) {
        providers.put(provider, new ProviderDraft(name, enrolment, new ArrayList<>()));
    }

    void add(CreditRecord record) {
        Optional.ofNullable(providers.get(record.provider()))
                .ifPresent(provider -> provider.records().add(record));
    }

    void add(Assessment assessment) {
        assessments.add(assessment);
    }

    void add(Listing listing) {
        listings.add(listing);
    }

    void publish(Quarter quarter, LocalDate on) {
        published.put(quarter, on);
    }

    /** Returns the complex a row is about; rejects the row if nobody knows it. */
    Optional<ComplexDraft> complex(Row row, Column<String> column) {
        return known(row, column, id -> part.complex(ComplexId.of(id)), Text.of("没有这个小区", "no such complex"));
    }

    /** Returns the unit a row is about; rejects the row if nobody knows it. */
    Optional<UnitDraft> unit(Row row, Column<String> column) {
        return known(row, column, id -> part.unit(UnitId.of(id)), Text.of("没有这套房屋", "no such unit"));
    }

    /** Returns the vote a row is about; rejects the row if nobody knows it. */
    Optional<VoteDraft> vote(Row row, Column<String> column) {
        return known(row, column, part::vote, Text.of("没有这项表决", "no such motion"));
    }

    /** Returns the provider a row is about; rejects the row if nobody knows it. */
    Optional<ProviderId> provider(Row row, Column<ProviderId> column) {
        Optional<ProviderId> provider = row.find(column);
        if (provider.isPresent() && !providers.containsKey(provider.get())) {
            row.reject(column, Text.of("没有这家物业服务企业", "no such provider"));
            return Optional.empty();
        }
        return provider;
    }

    private static <T> Optional<T> known(
            Row row, Column<String> column, Function<String, Optional<T>> lookup, Text unknown) {
        Optional<String> id = row.find(column);
        Optional<T> found = id.flatMap(lookup);
        if (id.isPresent() && found.isEmpty()) {
            row.reject(column, unknown);
        }
        return found;
    }

    /** Returns what was read of the city as a whole, by id. */
    CityFacts build() {
        ImmutableMap.Builder<ProviderId, ProviderFacts> known = ImmutableMap.builder();
        providers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> known.put(
                        entry.getKey(),
                        new ProviderFacts(
                                entry.getKey(),
                                entry.getValue().name(),
                                entry.getValue().enrolment(),
                                ImmutableList.sortedCopyOf(
                                        Comparator.comparing(CreditRecord::id),
                                        entry.getValue().records()))));
        return new CityFacts(
                territory,
                first.outlines(),
                known.buildOrThrow(),
                ImmutableList.copyOf(assessments),
                ImmutableMap.copyOf(published),
                ImmutableList.copyOf(listings));
    }
}
