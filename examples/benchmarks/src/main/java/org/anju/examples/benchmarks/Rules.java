package org.anju.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.anju.formats.RuleBooks;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;

/** The whole bundled law under the made-up rules of one complex: books as large as those in use. */
final class Rules {

    static final AsOf DAY = AsOf.date("2024-10-31");

    static final Instrument CONTRACT = instrument("DEMO-CONTRACT", Force.CONTRACT);

    private Rules() {}

    /** Returns the bundled law with the given values, keys and values in turn, wherever the law leaves them open. */
    static RuleBook with(Object... keysAndValues) {
        return RuleBooks.xinyang().with(pack(Layer.COMPLEX, keysAndValues).build());
    }

    /** Returns a book of the given values alone. */
    static RuleBook only(Object... keysAndValues) {
        return RuleBook.of(pack(Layer.NATIONAL, keysAndValues).build());
    }

    private static RulePackBuilder pack(Layer layer, Object... keysAndValues) {
        RulePackBuilder pack = new RulePackBuilder(
                "benchmark", layer, instrument("DEMO", Force.DEMONSTRATION), Instant.parse("2024-01-01T00:00:00Z"));
        for (int i = 0; i < keysAndValues.length; i += 2) {
            pack.set((String) keysAndValues[i], keysAndValues[i + 1], 1);
        }
        return pack;
    }

    private static Instrument instrument(String id, Force force) {
        Text title = Text.of("演示", "demonstration");
        return new Instrument(id, title, title, "", force, Optional.of(DateRange.ALWAYS), Provenance.DEMONSTRATION);
    }

    /** Returns a record of names and values in turn; a value is a text or a {@link Datum}. */
    static Datum fields(Object... namesAndValues) {
        ImmutableMap.Builder<String, Datum> fields = ImmutableMap.builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            fields.put(
                    (String) namesAndValues[i],
                    value instanceof Datum datum ? datum : new Datum.Leaf(value.toString()));
        }
        return new Datum.Fields(fields.buildOrThrow());
    }

    /** Returns a list. */
    static Datum many(Datum... values) {
        return new Datum.Many(Arrays.stream(values).collect(ImmutableList.toImmutableList()));
    }
}
