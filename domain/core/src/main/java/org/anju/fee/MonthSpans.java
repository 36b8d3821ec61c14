package org.anju.fee;

/** The billed days of one month, cut wherever payer, vacancy share or a price changes. */
final class MonthSpans {

    private final Span[] spans;
    private final int divisor;

    /**
     * Takes the pieces in order.
     *
     * @param divisor how many days the month counts for a part of it
     */
    MonthSpans(Span[] spans, int divisor) {
        this.spans = spans;
        this.divisor = divisor;
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
}
