package org.anju.kernel.decision;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.decision.Step.ParameterRead;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.Resolution;

/**
 * A parameter as a policy read it: a value with the entry it came from, or the reason there is none.
 *
 * @param <T> the type of the value
 */
public final class Reading<T> {

    private final ParameterKey<T> key;
    private final Resolution resolution;
    private final Optional<T> value;
    private final ParameterRead step;

    // an Optional is only read
    @SuppressWarnings("unchecked")
    Reading(ParameterKey<T> key, Resolution resolution, Optional<T> value) {
        this.key = key;
        this.resolution = resolution;
        this.value = value;
        this.step = new ParameterRead(key.name(), resolution, (Optional<Object>) value);
    }

    /** Returns what was asked for. */
    public ParameterKey<T> key() {
        return key;
    }

    /** Tells whether there is a value. */
    public boolean isSet() {
        return value.isPresent();
    }

    /** Returns the value; a policy asks {@link #isSet()}, or {@link Reasoning#lacks()} for all of them, first. */
    public T value() {
        checkState(value.isPresent(), "parameter %s has no value: %s", key, resolution.kind());
        return value.get();
    }

    /** Returns the value, if there is one. */
    public Optional<T> find() {
        return value;
    }

    /** Returns how the rule book settled it. */
    public Resolution resolution() {
        return resolution;
    }

    /** Returns the entry behind it, if any pack mentions the parameter. */
    public Optional<Parameter> parameter() {
        return resolution.parameter();
    }

    /** Returns the law behind it. */
    public ImmutableList<Citation> citations() {
        return resolution.parameter().map(Parameter::citations).orElse(ImmutableList.of());
    }

    /** Returns the line of the explanation; the same for everyone who reads it. */
    ParameterRead step() {
        return step;
    }
}
