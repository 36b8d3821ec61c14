package org.anju.kernel.law;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private final ImmutableSortedMap<String, ParameterHistory> histories;
    /** The same histories for looking up: every decision does, and a hash is several times faster than an order. */
    private final ImmutableMap<String, ParameterHistory> byKey;

    private final Digest digest;

    private RuleBook(
            ImmutableList<RulePack> packs,
            ImmutableMap<String, Instrument> instruments,
            ImmutableSortedMap<String, ParameterHistory> histories) {
        this.packs = packs;
        this.instruments = instruments;
        this.histories = histories;
        this.byKey = ImmutableMap.copyOf(histories);
        this.digest = digestOf(packs, instruments, histories);
    }

    /** Returns the book of the given packs; their order within a layer does not matter. */
    public static RuleBook of(RulePack... packs) {
        return of(ImmutableList.copyOf(packs));
    }

    /** Returns the book of the given packs; their order within a layer does not matter. */
    public static RuleBook of(Iterable<RulePack> packs) {
        ImmutableList<RulePack> layered = layered(packs);
        ImmutableMap<String, Instrument> instruments = dated(layered);
        return new RuleBook(layered, instruments, index(layered, instruments, ImmutableSortedMap.of()));
    }

    /**
     * Returns this book with one more pack: a complex's own rules, another city's scheme, the dates of a draft.
     *
     * <p>A pack that changes no instrument costs no more than its own entries, so that every complex can have its book.
     */
    public RuleBook with(RulePack pack) {
        ImmutableList<RulePack> all = layered(
                ImmutableList.<RulePack>builder().addAll(packs).add(pack).build());
        ImmutableMap<String, Instrument> dated = dated(all);
        return dated.entrySet().containsAll(instruments.entrySet())
                ? new RuleBook(all, dated, index(ImmutableList.of(pack), dated, histories))
                : of(all);
    }

    /** Returns what the book says about {@code key}. */
    public Resolution resolve(ParameterKey<?> key, AsOf asOf) {
        return resolve(key.name(), asOf);
    }

    /** Returns what the book says about the parameter called {@code key}. */
    public Resolution resolve(String key, AsOf asOf) {
        return history(key).resolve(asOf);
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
        return histories.keySet();
    }

    /** Returns all entries for the parameter called {@code key}, outer layers first. */
    public ImmutableList<Parameter> entries(String key) {
        return history(key).entries();
    }

    /**
     * Looks for what is wrong or doubtful in the book.
     *
     * @param day       the day on which somebody looks
     * @param catalogue the parameters that policies read; empty if only the book itself is looked at
     * @return what was found, by key and layer; empty if nothing
     */
    public ImmutableList<LintFinding> lint(LocalDate day, Iterable<? extends ParameterKey<?>> catalogue) {
        return new Lint(this, day, catalogue).findings();
    }

    /** Returns what changes from this book to {@code other}: for every parameter the days on which the answer differs. */
    public ImmutableList<RuleChange> diff(RuleBook other) {
        return RuleDiff.between(this, other);
    }

    /** Returns the digest of everything in the book. */
    public Digest digest() {
        return digest;
    }

    /** Returns the entries of {@code key}, indexed; none if nobody mentions it. */
    ParameterHistory history(String key) {
        ParameterHistory history = byKey.get(key);
        return history == null ? ParameterHistory.NONE : history;
    }

    private static ImmutableList<RulePack> layered(Iterable<RulePack> packs) {
        return ImmutableList.sortedCopyOf(Comparator.comparing(RulePack::layer).thenComparing(RulePack::id), packs);
    }

    /** Returns every instrument that is listed or cited, with the dates that the packs together give it. */
    private static ImmutableMap<String, Instrument> dated(ImmutableList<RulePack> packs) {
        Map<String, Instrument> byId = new LinkedHashMap<>();
        packs.forEach(pack -> pack.instruments().forEach(byId::putIfAbsent));
        for (RulePack pack : packs) {
            for (Parameter entry : pack.parameters()) {
                entry.citations()
                        .forEach(citation ->
                                byId.putIfAbsent(citation.instrument().id(), citation.instrument()));
            }
        }
        for (RulePack pack : packs) {
            pack.datings().forEach((id, days) -> byId.computeIfPresent(id, (key, known) -> redated(known, days)));
        }
        return ImmutableMap.copyOf(byId);
    }

    /** Gives dates to an instrument whose dates are open; dates that are known stay. */
    private static Instrument redated(Instrument known, DateRange days) {
        return known.inForce().isPresent() ? known : known.inForce(days);
    }

    /** Adds the entries of {@code packs} to what is indexed {@code already}. */
    private static ImmutableSortedMap<String, ParameterHistory> index(
            Iterable<RulePack> packs,
            ImmutableMap<String, Instrument> instruments,
            ImmutableSortedMap<String, ParameterHistory> already) {
        ListMultimap<String, Parameter> added = ArrayListMultimap.create();
        for (RulePack pack : packs) {
            pack.parameters().forEach(entry -> added.put(entry.key(), cited(entry, instruments)));
        }
        SortedMap<String, ParameterHistory> index = new TreeMap<>(already);
        Multimaps.asMap(added)
                .forEach((key, entries) -> index.put(
                        key,
                        new ParameterHistory(Iterables.concat(
                                index.getOrDefault(key, ParameterHistory.NONE).written(), entries))));
        return ImmutableSortedMap.copyOfSorted(index);
    }

    /** Puts the instruments of the book, with their dates, in the place of those the entry was written with. */
    private static Parameter cited(Parameter entry, ImmutableMap<String, Instrument> instruments) {
        ImmutableList<Citation> citations = entry.citations().stream()
                .map(citation -> cited(citation, instruments))
                .collect(toImmutableList());
        return citations.equals(entry.citations())
                ? entry
                : Parameter.builder().from(entry).citations(citations).build();
    }

    private static Citation cited(Citation citation, ImmutableMap<String, Instrument> instruments) {
        Instrument written = citation.instrument();
        Instrument known = instruments.get(written.id());
        return known == null ? citation : citation.in(known);
    }

    private static Digest digestOf(
            ImmutableList<RulePack> packs,
            ImmutableMap<String, Instrument> instruments,
            ImmutableSortedMap<String, ParameterHistory> histories) {
        CanonicalWriter writer = new CanonicalWriter().count(packs.size());
        packs.forEach(pack -> writer.text(pack.id()).text(pack.version()));
        writer.count(instruments.size());
        ImmutableSortedMap.copyOf(instruments).values().forEach(instrument -> instrument.writeTo(writer));
        writer.count(histories.size());
        histories.forEach(
                (key, history) -> writer.text(key).bytes(history.digest().toBytes()));
        return writer.digest();
    }
}
