package org.anju.kernel.scheme;

import java.util.Optional;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.immutables.value.Value;

/** One line of a scheme: what is awarded or deducted, for how much, on what paper. */
@Value.Immutable
public interface Item extends Named {

    /** What records call it. */
    String code();

    /** Its name. */
    @Override
    Text text();

    /** The code of the group it is summed in. */
    String group();

    /** What one record is worth, before the sign of the group; the most it may be worth where it is {@link #stated}. */
    Points points();

    /** Whether each record states its own points, as an inspection does, up to {@link #points}. */
    @Value.Default
    default boolean stated() {
        return false;
    }

    /** What a record does besides. */
    @Value.Default
    default ItemEffect effect() {
        return ItemEffect.POINTS;
    }

    /** How long a record counts; empty where the scheme's own rule applies. */
    Optional<Validity> validity();

    /** The kind of paper a record must rest on; empty where none is asked for. */
    @Value.Default
    default String source() {
        return "";
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an item. */
    class Builder extends ImmutableItem.Builder {}
}
