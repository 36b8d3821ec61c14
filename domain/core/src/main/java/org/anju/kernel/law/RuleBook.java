package org.anju.kernel.law;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;

/**
 * The law in force for one place: rule packs in layers, national to complex.
 *
 * <p>Immutable and thread-safe. Two rule books with the same {@link #digest()} give the same answer to every question,
 * for ever.
 */
public final class RuleBook {

    private final ImmutableList<RulePack> packs;
    private final ImmutableMap<String, Instrument> instruments;
    private final ImmutableMap<String, ParameterHistory> histories;
    private final Digest digest;

    private RuleBook(ImmutableList<RulePack> packs) {
        this.packs = packs;
        this.instruments = dated(packs);
        this.histories = index(packs, instruments);
        this.digest = digestOf(packs, histories);
    }

    /** Returns the book of the given packs; their order within a layer does not matter. */
    public static RuleBook of(RulePack... packs) {
        return of(ImmutableList.copyOf(packs));
    }

    /** Returns the book of the given packs; their order within a layer does not matter. */
    public static RuleBook of(Iterable<RulePack> packs) {
        return new RuleBook(
                ImmutableList.sortedCopyOf(Comparator.comparing(RulePack::layer).thenComparing(RulePack::id), packs));
    }

    /** Returns this book with one more pack: a complex's own rules, another city's scheme, the dates of a draft. */
    public RuleBook with(RulePack pack) {
        return of(ImmutableList.<RulePack>builder().addAll(packs).add(pack).build());
    }

    /** Returns what the book says about {@code key}. */
    public Resolution resolve(ParameterKey<?> key, AsOf asOf) {
        ParameterHistory history = histories.get(key.name());
        return history == null ? Resolution.ABSENT : history.resolve(asOf);
    }

    /** Returns the packs, outermost first. */
    public ImmutableList<RulePack> packs() {
        return packs;
    }

    /** Returns the instrument called {@code id}, with the dates this book gives it. */
    public Optional<Instrument> instrument(String id) {
        return Optional.ofNullable(instruments.get(id));
    }

    /** Returns every instrument, by id. */
    public ImmutableMap<String, Instrument> instruments() {
        return instruments;
    }

    /** Returns the names of all parameters mentioned. */
    public ImmutableSortedSet<String> keys() {
        return ImmutableSortedSet.copyOf(histories.keySet());
    }

    /** Returns all entries for the parameter called {@code key}, outer layers first. */
    public ImmutableList<Parameter> entries(String key) {
        ParameterHistory history = histories.get(key);
        return history == null ? ImmutableList.of() : history.entries();
    }

    /** Returns the digest of everything in the book. */
    public Digest digest() {
        return digest;
    }

    /** Returns the entries of {@code key}, indexed; package-private for lint and diff. */
    Optional<ParameterHistory> history(String key) {
        return Optional.ofNullable(histories.get(key));
    }

    private static ImmutableMap<String, Instrument> dated(ImmutableList<RulePack> packs) {
        Map<String, Instrument> byId = new LinkedHashMap<>();
        packs.forEach(pack -> pack.instruments().forEach(byId::putIfAbsent));
        for (RulePack pack : packs) {
            pack.datings().forEach((id, days) -> byId.computeIfPresent(id, (key, known) -> redated(known, days)));
        }
        return ImmutableMap.copyOf(byId);
    }

    /** Gives dates to an instrument whose dates are open; dates that are known stay. */
    private static Instrument redated(Instrument known, DateRange days) {
        return known.inForce().isPresent() ? known : known.inForce(days);
    }

    private static ImmutableMap<String, ParameterHistory> index(
            ImmutableList<RulePack> packs, ImmutableMap<String, Instrument> instruments) {
        Map<String, List<Parameter>> byKey = new LinkedHashMap<>();
        for (RulePack pack : packs) {
            for (Parameter entry : pack.parameters()) {
                byKey.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(cited(entry, instruments));
            }
        }
        ImmutableMap.Builder<String, ParameterHistory> index = ImmutableMap.builder();
        byKey.forEach((key, entries) -> index.put(key, new ParameterHistory(ImmutableList.copyOf(entries))));
        return index.buildOrThrow();
    }

    private static Parameter cited(Parameter entry, ImmutableMap<String, Instrument> instruments) {
        return Parameter.builder()
                .from(entry)
                .citations(entry.citations().stream()
                        .map(citation -> cited(citation, instruments))
                        .collect(toImmutableList()))
                .build();
    }

    private static Citation cited(Citation citation, ImmutableMap<String, Instrument> instruments) {
        Instrument dated = instruments.get(citation.instrument().id());
        return dated == null
                ? citation
                : new Citation(dated, citation.article(), citation.paragraph(), citation.item(), citation.place());
    }

    private static Digest digestOf(ImmutableList<RulePack> packs, ImmutableMap<String, ParameterHistory> histories) {
        CanonicalWriter writer = new CanonicalWriter().count(packs.size());
        packs.forEach(pack -> writer.text(pack.id()).text(pack.version()));
        writer.count(histories.size());
        ImmutableSortedMap.copyOf(histories).forEach((key, history) -> {
            writer.text(key).count(history.entries().size());
            history.entries().forEach(entry -> entry.writeTo(writer));
        });
        return writer.digest();
    }
}
