package org.anju.kernel.law;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.anju.kernel.law.Resolution.Kind;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;

/**
 * All entries of one parameter over all layers, and the index that answers for any day at once.
 *
 * <p>{@link #resolveByDay} is the definition; the index is that definition evaluated once per interval between two dates
 * on which anything changes, for readers who know everything that was recorded.
 */
final class ParameterHistory {

    private final ImmutableList<Parameter> entries;
    private final Instant lastRecorded;
    private final long[] starts;
    private final Resolution[] resolutions;

    /** Takes the entries of one parameter, outer layers first. */
    ParameterHistory(ImmutableList<Parameter> entries) {
        this.entries = entries;
        this.lastRecorded = entries.stream()
                .map(Parameter::recordedAt)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        LocalDate[] boundaries = boundaries().toArray(LocalDate[]::new);
        this.starts = Arrays.stream(boundaries).mapToLong(LocalDate::toEpochDay).toArray();
        this.resolutions = Arrays.stream(boundaries)
                .map(day -> resolveByDay(day, Instant.MAX))
                .toArray(Resolution[]::new);
    }

    ImmutableList<Parameter> entries() {
        return entries;
    }

    /** Returns the days on which anything changes, the beginning of time included. */
    TreeSet<LocalDate> boundaries() {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        for (Parameter entry : entries) {
            addEnds(days, entry.valid());
            inForce(entry).ifPresent(range -> addEnds(days, range));
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

    /** Decides for one day, layer by layer from the outside in. */
    Resolution resolveByDay(LocalDate day, Instant knownAt) {
        Resolution current = Resolution.ABSENT;
        for (Layer layer : Layer.values()) {
            current = within(layer, day, knownAt, current);
            if (current.kind() == Kind.CONFLICT || current.kind() == Kind.OUT_OF_BOUNDS) {
                return current;
            }
        }
        return current;
    }

    private Resolution within(Layer layer, LocalDate day, Instant knownAt, Resolution outer) {
        List<Parameter> latest = new ArrayList<>();
        Resolution otherwise = outer;
        for (Parameter entry : entries) {
            if (entry.layer() != layer || entry.recordedAt().isAfter(knownAt)) {
                continue;
            }
            Kind kind = kindOn(entry, day);
            if (kind != Kind.SET) {
                otherwise = weaker(otherwise, new Resolution(kind, Optional.of(entry)));
                continue;
            }
            if (!latest.isEmpty() && latest.get(0).recordedAt().isBefore(entry.recordedAt())) {
                latest.clear();
            }
            if (latest.isEmpty() || latest.get(0).recordedAt().equals(entry.recordedAt())) {
                latest.add(entry);
            }
        }
        return latest.isEmpty() ? otherwise : override(outer, latest);
    }

    private static Resolution override(Resolution outer, List<Parameter> inner) {
        Parameter entry = inner.get(0);
        if (outer.isSet() && !outer.parameter().orElseThrow().overridable()) {
            return outer;
        }
        if (inner.size() > 1) {
            return new Resolution(Kind.CONFLICT, Optional.of(entry));
        }
        boolean lawful = outer.parameter()
                .filter(limits -> limits != entry)
                .map(limits -> Bounds.allow(limits, entry))
                .orElse(true);
        return new Resolution(lawful ? Kind.SET : Kind.OUT_OF_BOUNDS, Optional.of(entry));
    }

    /** Keeps a value over a reason for none, and of two reasons the one that says more. */
    private static Resolution weaker(Resolution first, Resolution second) {
        return first.isSet() || first.kind().ordinal() <= second.kind().ordinal() ? first : second;
    }

    private static Kind kindOn(Parameter entry, LocalDate day) {
        if (!entry.valid().contains(day)) {
            return Kind.NOT_IN_FORCE;
        }
        if (entry.isOpen()) {
            return Kind.OPEN;
        }
        if (entry.citations().isEmpty()) {
            return Kind.SET;
        }
        return inForce(entry)
                .map(range -> range.contains(day) ? Kind.SET : Kind.NOT_IN_FORCE)
                .orElse(Kind.UNDATED);
    }

    private static Optional<DateRange> inForce(Parameter entry) {
        return entry.citations().isEmpty()
                ? Optional.empty()
                : entry.citations().get(0).instrument().inForce();
    }
}
