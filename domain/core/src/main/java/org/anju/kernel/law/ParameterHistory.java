package org.anju.kernel.law;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.anju.kernel.law.Resolution.Kind;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;

/**
 * All entries of one parameter over all layers, and the index that answers for any day at once.
 *
 * <p>{@link #resolveByDay} is the definition; the index is that definition evaluated once per interval between two dates
 * on which anything changes, for readers who know everything that was recorded.
 */
final class ParameterHistory {

    /** Outer layers first, older entries first; the digest makes the order the same however the packs are ordered. */
    private static final Comparator<Parameter> ORDER = Comparator.comparing(Parameter::layer)
            .thenComparing(Parameter::recordedAt)
            .thenComparing(entry -> entry.valid().from())
            .thenComparing(entry -> entry.digest().toString());

    /** A parameter nobody mentions. */
    static final ParameterHistory NONE = new ParameterHistory(ImmutableList.of());

    private final ImmutableList<Parameter> written;
    private final ImmutableList<Parameter> entries;
    private final Instant lastRecorded;
    private final long[] starts;
    private final Resolution[] resolutions;
    private final Digest digest;

    /** Takes the entries of one parameter in any order. */
    ParameterHistory(Iterable<Parameter> entries) {
        this.written = ImmutableList.sortedCopyOf(ORDER, entries);
        this.entries = named(written);
        this.lastRecorded = this.entries.stream()
                .map(Parameter::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        ImmutableList<LocalDate> days = boundaries().stream().collect(toImmutableList());
        this.starts = days.stream().mapToLong(LocalDate::toEpochDay).toArray();
        this.resolutions =
                days.stream().map(day -> resolveByDay(day, Instant.MAX)).toArray(Resolution[]::new);
        CanonicalWriter writer = new CanonicalWriter().count(written.size());
        written.forEach(entry -> entry.writeTo(writer));
        this.digest = writer.digest();
    }

    /** Gives every entry the name of the outermost layer that mentions it: an inner one need not repeat it, nor can it change it. */
    private static ImmutableList<Parameter> named(ImmutableList<Parameter> written) {
        Text name = written.stream()
                .filter(entry -> entry.layer() == written.get(0).layer())
                .map(Parameter::name)
                .filter(each -> !each.equals(Text.EMPTY))
                .findFirst()
                .orElse(Text.EMPTY);
        return written.stream().map(entry -> entry.named(name)).collect(toImmutableList());
    }

    /** Returns the entries under their common name. */
    ImmutableList<Parameter> entries() {
        return entries;
    }

    /** Returns the entries as their packs have them. */
    ImmutableList<Parameter> written() {
        return written;
    }

    Digest digest() {
        return digest;
    }

    /** Returns the days on which anything changes, the beginning of time included. */
    TreeSet<LocalDate> boundaries() {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        for (Parameter entry : entries) {
            addEnds(days, entry.valid());
            entry.applies().ifPresent(range -> addEnds(days, range));
        }
        days.remove(LocalDate.MAX);
        return days;
    }

    private static void addEnds(TreeSet<LocalDate> days, DateRange range) {
        days.add(range.from());
        days.add(range.to());
    }

    Resolution resolve(AsOf asOf) {
        if (asOf.knownAt().isBefore(lastRecorded)) {
            return resolveByDay(asOf.validOn(), asOf.knownAt());
        }
        int found = Arrays.binarySearch(starts, asOf.validOn().toEpochDay());
        return resolutions[found >= 0 ? found : -found - 2];
    }

    /**
     * Decides for one day, layer by layer from the outside in: what the last recorded entry of a layer says counts unless
     * an outer layer has a value that may not be overridden, and it must keep within the limits of every outer one.
     */
    Resolution resolveByDay(LocalDate day, Instant knownAt) {
        ImmutableList<Parameter> recorded = recordedBy(knownAt);
        Resolution current = Resolution.ABSENT;
        List<Parameter> limits = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            List<Parameter> known = new ArrayList<>();
            recorded.stream().filter(entry -> entry.layer() == layer).forEach(known::add);
            List<Parameter> last = lastOn(day, known);
            if (last.isEmpty() || last.get(0).isOpen()) {
                current = clearer(current, known, day);
            } else {
                current = override(last, limits);
                if (!current.isSet() || !last.stream().allMatch(Parameter::overridable)) {
                    return current;
                }
            }
            limits.addAll(last);
        }
        return current;
    }

    /** Returns what was recorded by then, under the name it had then: a later record changes no earlier answer. */
    private ImmutableList<Parameter> recordedBy(Instant knownAt) {
        return knownAt.isBefore(lastRecorded)
                ? named(written.stream()
                        .filter(entry -> !entry.recordedAt().isAfter(knownAt))
                        .collect(toImmutableList()))
                : entries;
    }

    /** Returns the entries recorded last of those that apply on {@code day}; those with a value, if there are such. */
    private static List<Parameter> lastOn(LocalDate day, List<Parameter> known) {
        List<Parameter> last = new ArrayList<>();
        for (Parameter entry : Lists.reverse(known)) {
            if (entry.appliesOn(day)
                    && (last.isEmpty() || last.get(0).recordedAt().equals(entry.recordedAt()))) {
                last.add(entry);
            }
        }
        if (!last.stream().allMatch(Parameter::isOpen)) {
            last.removeIf(Parameter::isOpen);
        }
        return last;
    }

    private static Resolution override(List<Parameter> last, List<Parameter> limits) {
        Parameter entry = last.get(0);
        if (!last.stream().allMatch(other -> other.value().equals(entry.value()))) {
            return new Resolution(Kind.CONFLICT, Optional.of(entry));
        }
        boolean lawful = limits.stream().allMatch(outer -> Bounds.allow(outer, entry));
        return new Resolution(lawful ? Kind.SET : Kind.OUT_OF_BOUNDS, Optional.of(entry));
    }

    /** Keeps a value over a reason for none, and of all reasons the one that says most, the outermost first. */
    private static Resolution clearer(Resolution current, List<Parameter> known, LocalDate day) {
        Resolution clearest = current;
        for (Parameter entry : known) {
            Kind reason = reasonOn(entry, day);
            if (!clearest.isSet() && reason.compareTo(clearest.kind()) < 0) {
                clearest = new Resolution(reason, Optional.of(entry));
            }
        }
        return clearest;
    }

    private static Kind reasonOn(Parameter entry, LocalDate day) {
        if (!entry.valid().contains(day)) {
            return Kind.NOT_IN_FORCE;
        }
        if (entry.isOpen()) {
            return Kind.OPEN;
        }
        return entry.applies().isPresent() ? Kind.NOT_IN_FORCE : Kind.UNDATED;
    }
}
