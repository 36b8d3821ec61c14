package org.anju.kernel.law;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import org.anju.kernel.time.DateRange;

/**
 * Builds a rule pack in code: the rules of one complex, or the values of a test.
 *
 * <p>Packs of law are written as JSON; this is for hosts that keep bylaws, rules of procedure and contracts in a database
 * of their own.
 */
public final class RulePackBuilder {

    private final String id;
    private final Layer layer;
    private final Instrument instrument;
    private final Instant recordedAt;
    private final ImmutableList.Builder<Parameter> parameters = ImmutableList.builder();
    private final ImmutableMap.Builder<String, Text> names = ImmutableMap.builder();
    private final ImmutableMap.Builder<String, DateRange> datings = ImmutableMap.builder();

    /**
     * Begins a pack whose entries all stand in one instrument.
     *
     * @param id         the name of the pack
     * @param layer      where it stands
     * @param instrument where everything in it is written
     * @param recordedAt when it was recorded
     */
    public RulePackBuilder(String id, Layer layer, Instrument instrument, Instant recordedAt) {
        this.id = id;
        this.layer = layer;
        this.instrument = instrument;
        this.recordedAt = recordedAt;
    }

    /** Sets a parameter for every day, as article {@code article} of the instrument says. */
    @CanIgnoreReturnValue
    public RulePackBuilder set(String key, Object value, int article) {
        return set(key, value, DateRange.ALWAYS, article);
    }

    /** Sets a parameter for some days, as article {@code article} of the instrument says. */
    @CanIgnoreReturnValue
    public RulePackBuilder set(String key, Object value, DateRange days, int article) {
        parameters.add(entry(key, article).valid(days).value(stored(value)).build());
        return this;
    }

    /** Sets a parameter that inner layers may override. */
    @CanIgnoreReturnValue
    public RulePackBuilder setOverridable(String key, Object value, int article) {
        parameters.add(
                entry(key, article).value(stored(value)).overridable(true).build());
        return this;
    }

    /** States that the instrument leaves a parameter open. */
    @CanIgnoreReturnValue
    public RulePackBuilder leaveOpen(String key, Text why, int article) {
        parameters.add(entry(key, article).note(why).build());
        return this;
    }

    /** Says what a reader calls a parameter; one that an outer pack names keeps that name. */
    @CanIgnoreReturnValue
    public RulePackBuilder name(String key, Text name) {
        names.put(key, name);
        return this;
    }

    /** Gives dates to an instrument of another pack whose dates are open. */
    @CanIgnoreReturnValue
    public RulePackBuilder date(String instrumentId, DateRange inForce) {
        datings.put(instrumentId, inForce);
        return this;
    }

    /** Returns the pack. */
    public RulePack build() {
        ImmutableMap<String, Text> named = names.buildOrThrow();
        return new RulePack(
                id,
                "1",
                instrument.title(),
                layer,
                ImmutableMap.of(instrument.id(), instrument),
                datings.buildOrThrow(),
                parameters.build().stream()
                        .map(entry -> entry.named(named.getOrDefault(entry.key(), Text.EMPTY)))
                        .collect(toImmutableList()));
    }

    private Parameter.Builder entry(String key, int article) {
        Parameter.Builder entry = Parameter.builder();
        entry.key(key)
                .layer(layer)
                .recordedAt(recordedAt)
                .addCitation(Citation.of(instrument, article))
                .provenance(instrument.provenance());
        return entry;
    }

    private static Object stored(Object value) {
        if (value instanceof Enum<?> choice) {
            return choice.name();
        }
        return value instanceof Integer number ? number.longValue() : value;
    }
}
