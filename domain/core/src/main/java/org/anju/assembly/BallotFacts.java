package org.anju.assembly;

import java.util.Locale;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reasoning;

/** States how many ballots did not count, and why; how many, never whose. */
final class BallotFacts {

    private BallotFacts() {}

    /** Writes a public count for every reason that occurred. */
    static void state(Dispositions dispositions, Reasoning why) {
        int[] counts = dispositions.counts();
        for (Disposition disposition : Disposition.values()) {
            if (disposition.isRejected() && counts[disposition.ordinal()] > 0) {
                why.use(fact(disposition), counts[disposition.ordinal()]);
            }
        }
    }

    private static Fact fact(Disposition disposition) {
        String code = "ballots." + disposition.name().toLowerCase(Locale.ROOT);
        return Fact.open(
                code,
                "票数（" + disposition.text().zh() + "）",
                "ballots (" + disposition.text().en() + ")");
    }
}
