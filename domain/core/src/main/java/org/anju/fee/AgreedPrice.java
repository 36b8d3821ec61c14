package org.anju.fee;

import java.util.Optional;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.Text;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.time.DateRange;
import org.immutables.value.Value;

/** A price of one item for one class of units on some days, with the clause that sets it and where it is posted. */
@Value.Immutable
public interface AgreedPrice {

    /** The property service contract of a complex, as the clause of a price cites it. */
    Instrument SERVICE_CONTRACT = new Instrument(
            "CONTRACT",
            Text.of("物业服务合同", "property service contract"),
            Text.of("《物业服务合同》", "property service contract"),
            "",
            Force.CONTRACT,
            Optional.of(DateRange.ALWAYS),
            Provenance.LOCAL);

    /** The item. */
    ChargeItem item();

    /** The class of units; {@link RateClass#ANY} where the price is the same for all. */
    @Value.Default
    default RateClass rateClass() {
        return RateClass.ANY;
    }

    /** The days it applies to. */
    @Value.Default
    default DateRange days() {
        return DateRange.ALWAYS;
    }

    /** The price. */
    Price price();

    /** The clause of the contract, or of the supplier's tariff, that sets it. */
    Citation clause();

    /** The name under which it stands on the price board; empty where it is not posted. */
    @Value.Default
    default String postedAs() {
        return "";
    }

    /**
     * Whether the owners decided it; a price that was only announced never applies, and the one before it stays (Civil
     * Code art. 278; Henan regulation, 2017 numbering, art. 48).
     */
    @Value.Default
    default boolean adopted() {
        return true;
    }

    /** Returns the clause of the property service contract (物业服务合同) of a complex with this number, one or above. */
    static Citation contractClause(int number) {
        return Citation.of(SERVICE_CONTRACT, number);
    }

    /** The digest of all of it, by which bills and stores tell prices apart. */
    @Value.Derived
    @Value.Auxiliary
    default Digest digest() {
        CanonicalWriter writer = new CanonicalWriter()
                .text(item().code())
                .text(item().kind().name())
                .text(item().basis().name());
        item().name().writeTo(writer);
        writer.text(rateClass().usage())
                .text(rateClass().grade())
                .number(rateClass().lift() ? 1 : 0)
                .day(days().from())
                .day(days().to());
        price().writeTo(writer);
        clause().writeTo(writer);
        return writer.text(postedAs()).number(adopted() ? 1 : 0).digest();
    }

    /** Returns a builder; each attribute is set once. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a price. */
    class Builder extends ImmutableAgreedPrice.Builder {
        Builder() {}
    }
}
