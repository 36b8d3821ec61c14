package org.anju.testkit.kernel;

import static java.math.BigInteger.valueOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.anju.kernel.exact.Ratio;

/** What must hold for shares of a whole, whoever computes them: exact at the limit, for every {@code long}. */
public interface RatioLaws {

    /** Tells whether {@code part} is {@code share} of {@code whole} or more. */
    default boolean isReached(Ratio share, long part, long whole) {
        return share.isReachedBy(part, whole);
    }

    /** Tells whether {@code part} is more than {@code share} of {@code whole}. */
    default boolean isExceeded(Ratio share, long part, long whole) {
        return share.isExceededBy(part, whole);
    }

    /** Returns the smallest part that reaches {@code share} of {@code whole}. */
    default long leastReaching(Ratio share, long whole) {
        return share.leastReaching(whole);
    }

    /** Returns the smallest part that exceeds {@code share} of {@code whole}. */
    default long leastExceeding(Ratio share, long whole) {
        return share.leastExceeding(whole);
    }

    /** The answers are those of arithmetic without limits. */
    @Property
    default void theAnswersAreThoseOfUnlimitedArithmetic(
            @ForAll Ratio share,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long part,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long whole) {
        BigInteger left = valueOf(part).multiply(valueOf(share.denominator()));
        BigInteger right = valueOf(whole).multiply(valueOf(share.numerator()));
        assertThat(isReached(share, part, whole)).isEqualTo(left.compareTo(right) >= 0);
        assertThat(isExceeded(share, part, whole)).isEqualTo(left.compareTo(right) > 0);
    }

    /** Exactly the share reaches and does not exceed; one unit less does not reach; one more exceeds. */
    @Property
    default void exactlyTheShareReachesAndDoesNotExceed(
            @ForAll Ratio share, @ForAll @LongRange(min = 1, max = 1_000_000) long times) {
        Assume.that(share.compareTo(Ratio.ONE) <= 0);
        long fit = Math.min(times, Long.MAX_VALUE / share.denominator());
        long whole = share.denominator() * fit;
        long part = share.numerator() * fit;
        assertThat(isReached(share, part, whole)).isTrue();
        assertThat(isExceeded(share, part, whole)).isFalse();
        assertThat(isReached(share, part - 1, whole)).isFalse();
        if (part < Long.MAX_VALUE) {
            assertThat(isExceeded(share, part + 1, whole)).isTrue();
        }
        assertThat(leastReaching(share, whole)).isEqualTo(part);
    }

    /** The least part that reaches does, and one unit less does not; likewise for exceeding. */
    @Property
    default void theLeastPartIsTheLeast(
            @ForAll Ratio share, @ForAll @LongRange(min = 0, max = Long.MAX_VALUE - 1) long whole) {
        Assume.that(share.compareTo(Ratio.ONE) <= 0);
        long reaching = leastReaching(share, whole);
        assertThat(share.isReachedBy(reaching, whole)).isTrue();
        assertThat(share.isReachedBy(reaching - 1, whole)).isFalse();
        long exceeding = leastExceeding(share, whole);
        assertThat(share.isExceededBy(exceeding, whole)).isTrue();
        assertThat(share.isExceededBy(exceeding - 1, whole)).isFalse();
    }

    /** A fraction is read as it was written, and ordered as arithmetic without limits orders it. */
    @Property
    default void aFractionIsReadAsWrittenAndOrderedExactly(@ForAll Ratio one, @ForAll Ratio other) {
        assertThat(Ratio.parse(one.toString())).isEqualTo(one);
        BigInteger left = valueOf(one.numerator()).multiply(valueOf(other.denominator()));
        BigInteger right = valueOf(other.numerator()).multiply(valueOf(one.denominator()));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(left.compareTo(right));
    }
}
