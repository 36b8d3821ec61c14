package org.anju.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.time.DateRange;
import org.immutables.value.Value;

/**
 * One piece of credit information about a provider: basic, good or bad, as the item of the scheme says.
 *
 * <p>Records are never edited. What happens to one later (an objection, a penalty that becomes final) is told by recording it
 * again under the same id: of several the one recorded last by the moment asked for counts, so that every earlier answer can
 * be repeated.
 */
@Value.Immutable
public interface CreditRecord {

    /** Its id; not empty. */
    String id();

    /** The provider it is about, by unified social credit code (Henan social credit regulation, art. 16). */
    ProviderId provider();

    /** The code of the scheme's item. */
    String item();

    /** The day it takes effect. */
    LocalDate effective();

    /** The complex it arose in; empty where it is about the provider as a whole. */
    Optional<ComplexId> project();

    /** The fact behind it, which other records may share (penalty, list, complaint); empty where it stands alone. */
    @Value.Default
    default String fact() {
        return "";
    }

    /** The first day on which it no longer counts, where the record says so itself. */
    Optional<LocalDate> until();

    /** Its points, where the item leaves them to the record. */
    Optional<Points> points();

    /** The first day it was shown; five years run from here. */
    @Value.Default
    default LocalDate disclosedFrom() {
        return effective();
    }

    /** Whether it is an administrative penalty, which counts only once final. */
    @Value.Default
    default boolean penalty() {
        return false;
    }

    /** The day its penalty became final: not contested in time, or upheld; empty while it is not. */
    Optional<LocalDate> finalFrom();

    /** Whether it is a penalty on a natural person by summary procedure, which is never recorded. */
    @Value.Default
    default boolean summaryPenaltyOnPerson() {
        return false;
    }

    /** The days an objection is pending, open at the end while it is not settled. */
    Optional<DateRange> objection();

    /** How it came to be taken away; empty while it stands. */
    Optional<Removal> removal();

    /** The days its subject is on the list of joint punishment for it. */
    Optional<DateRange> punishmentListed();

    /** When it was recorded; a decision that knows less than this does not see it. */
    @Value.Default
    default Instant recordedAt() {
        return Instant.MIN;
    }

    /** Throws if there is no id. */
    @Value.Check
    default void check() {
        checkArgument(!id().isEmpty(), "a record needs an id");
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a record. */
    class Builder extends ImmutableCreditRecord.Builder {}
}
