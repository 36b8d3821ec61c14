package org.anju.kernel.decision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.seal.Digest;

/**
 * The answer to a legal question: granted with a value, refused with every violation, or undetermined with everything
 * that is missing; never a bare yes or no, never the first failure only, never a guess.
 *
 * <p>Immutable. Taken again under a rule book of the same digest, from the same facts, it is the same to the byte.
 *
 * @param <T> what is granted
 */
public final class Decision<T> {

    /** The three ways a question comes out. */
    public enum Outcome {
        /** Yes, with a value. */
        GRANTED,
        /** No, for at least one reason. */
        REFUSED,
        /** It cannot be told from what is known. */
        UNDETERMINED
    }

    private final Outcome outcome;
    private final Optional<T> value;
    private final Explanation explanation;

    Decision(Outcome outcome, Optional<T> value, Explanation explanation) {
        checkArgument(outcome != Outcome.GRANTED || value.isPresent(), "a granted decision needs a value");
        this.outcome = outcome;
        this.value = value;
        this.explanation = explanation;
    }

    /** Returns how the question came out. */
    public Outcome outcome() {
        return outcome;
    }

    /** Tells whether it was granted. */
    public boolean isGranted() {
        return outcome == Outcome.GRANTED;
    }

    /** Tells whether it was refused. */
    public boolean isRefused() {
        return outcome == Outcome.REFUSED;
    }

    /** Tells whether it could not be decided. */
    public boolean isUndetermined() {
        return outcome == Outcome.UNDETERMINED;
    }

    /** Returns what was granted; empty otherwise. */
    public Optional<T> granted() {
        return isGranted() ? value : Optional.empty();
    }

    /**
     * Returns what the policy worked out, whatever came of it: the counts of a motion that failed, the corrected amount of
     * a charge that was refused. Empty where it never got so far.
     */
    public Optional<T> considered() {
        return value;
    }

    /** Returns every violation, in the order the rules were applied; empty unless refused. */
    public ImmutableList<Violation> violations() {
        return isRefused() ? explanation.violations() : ImmutableList.of();
    }

    /** Returns everything that is missing; a refused decision may lack something as well. */
    public ImmutableList<Missing> missing() {
        return explanation.missing();
    }

    /** Returns why. */
    public Explanation explanation() {
        return explanation;
    }

    /** Folds the three outcomes into one value. */
    public <R> R fold(
            Function<? super T, ? extends R> whenGranted,
            Function<? super ImmutableList<Violation>, ? extends R> whenRefused,
            Function<? super ImmutableList<Missing>, ? extends R> whenUndetermined) {
        return switch (outcome) {
            case GRANTED -> whenGranted.apply(value.orElseThrow());
            case REFUSED -> whenRefused.apply(violations());
            case UNDETERMINED -> whenUndetermined.apply(missing());
        };
    }

    /** Returns the same decision about something made from the value. */
    public <R> Decision<R> map(Function<? super T, ? extends R> change) {
        return new Decision<>(outcome, value.map(change), explanation);
    }

    /** Returns the value granted; throws, with the whole explanation, if it was not. */
    public T getOrElseThrow() {
        return granted().orElseThrow(() -> new NoSuchElementException(outcome + ": " + explanation));
    }

    /** Returns the decision as a Vavr validation, whose errors are the codes of what stands against it. */
    public Validation<Seq<String>, T> toValidation() {
        return isGranted() ? Validation.valid(value.orElseThrow()) : Validation.invalid(codes());
    }

    /** Returns the decision as a Vavr either, whose left side is the explanation. */
    public Either<Explanation, T> toEither() {
        return isGranted() ? Either.right(value.orElseThrow()) : Either.left(explanation);
    }

    private Seq<String> codes() {
        return io.vavr.collection.Vector.ofAll(violations())
                .map(Violation::code)
                .appendAll(io.vavr.collection.Vector.ofAll(missing()).map(Missing::code));
    }

    /** Returns the digest of outcome, value and explanation: two replays of one decision share it. */
    public Digest digest() {
        CanonicalWriter writer = new CanonicalWriter()
                .text(outcome.name())
                .text(value.map(Object::toString).orElse(""));
        explanation.writeTo(writer);
        return writer.digest();
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Decision<?> that
                && outcome == that.outcome
                && value.equals(that.value)
                && explanation.equals(that.explanation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome, value, explanation);
    }

    @Override
    public String toString() {
        return outcome + value.map(granted -> " " + granted).orElse("");
    }
}
