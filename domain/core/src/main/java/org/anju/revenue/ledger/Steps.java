package org.anju.revenue.ledger;

import com.google.common.collect.ImmutableList;

/** Reads a ledger in the order in which its entries were booked and its quarters closed. */
final class Steps {

    private Steps() {}

    /** Returns the steps of {@code ledger} from place {@code first} on. */
    static ImmutableList<LedgerStep> from(int first, Ledger ledger) {
        ImmutableList<Closing> closings = ledger.closings();
        int closed = closedBefore(first, closings);
        int entry = first - closed;
        ImmutableList.Builder<LedgerStep> steps = ImmutableList.builder();
        for (Closing closing : closings.subList(closed, closings.size())) {
            int end = (int) closing.entries();
            steps.addAll(ledger.view().subList(entry, end)).add(closing);
            entry = end;
        }
        return steps.addAll(ledger.view().subList(entry, ledger.size())).build();
    }

    private static int closedBefore(int place, ImmutableList<Closing> closings) {
        int closed = 0;
        while (closed < closings.size() && closings.get(closed).entries() + closed < place) {
            closed++;
        }
        return closed;
    }

    /** Tells whether {@code later} begins with the steps of {@code earlier}. */
    static boolean begin(Ledger earlier, Ledger later) {
        int closed = earlier.closings().size();
        return earlier.size() <= later.size()
                && closed <= later.closings().size()
                && closedBefore(earlier.steps(), later.closings()) == closed
                && later.closings().subList(0, closed).equals(earlier.closings())
                && later.beginsWithEntriesOf(earlier);
    }
}
