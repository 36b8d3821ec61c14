package org.anju.fee;

/** The billed days of one month, cut wherever payer, vacancy share or a price changes. */
final class MonthSpans {

    private final Span[] spans;
    private final int divisor;
    private final boolean whole;

    /**
     * Takes the pieces in order.
     *
     * @param divisor how many days the month counts for a part of it
     * @param whole   whether the pieces cover the whole month
     */
    MonthSpans(Span[] spans, int divisor, boolean whole) {
        this.spans = spans;
        this.divisor = divisor;
        this.whole = whole;
    }

    int size() {
        return spans.length;
    }

    Span get(int index) {
        return spans[index];
    }

    int divisor() {
        return divisor;
    }

    /** Tells whether one piece is the whole month. */
    boolean isUncut() {
        return whole && spans.length == 1;
    }
}
