package org.anju.committee.composition;

import java.util.Optional;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * When a committee stands although fewer were elected than there are seats.
 *
 * <p>In a rule pack {@code {"share": "1/2", "exceed": "true", "least": "5"}}: more than half of the seats, and five members.
 *
 * @param share of the seats
 * @param least members in any case
 */
public record MinimumElected(MemberShare share, int least) implements Named {

    /** Reads the table of a rule pack. */
    static Optional<MinimumElected> read(Datum table) {
        return MemberShare.read(table)
                .flatMap(share -> table.findCount("least").map(least -> new MinimumElected(share, least)));
    }

    /** Tells whether {@code elected} of {@code seats} are enough. */
    boolean isMetBy(int elected, int seats) {
        return elected >= least && share.isMetBy(elected, seats);
    }

    @Override
    public Text text() {
        return Text.of(
                "席位数的" + share.text().zh() + "且不少于" + least + "人",
                share.text().en() + " of the seats, and " + least + " members or more");
    }
}
