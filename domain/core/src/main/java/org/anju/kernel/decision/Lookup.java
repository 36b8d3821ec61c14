package org.anju.kernel.decision;

import java.util.Optional;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.Resolution;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/** Looks parameters up in one book under one {@code AsOf}. */
class Lookup {

    private final RuleBook book;
    private final AsOf asOf;

    Lookup(RuleBook book, AsOf asOf) {
        this.book = book;
        this.asOf = asOf;
    }

    final RuleBook book() {
        return book;
    }

    final AsOf asOf() {
        return asOf;
    }

    <T> Reading<T> find(ParameterKey<T> key) {
        Resolution resolution = book.resolve(key, asOf);
        if (!resolution.isSet()) {
            return new Reading<>(key, resolution, Optional.empty());
        }
        Optional<T> value =
                key.read(resolution.parameter().orElseThrow().value().orElseThrow());
        return new Reading<>(
                key,
                value.isPresent() ? resolution : new Resolution(Resolution.Kind.MISTYPED, resolution.parameter()),
                value);
    }
}
