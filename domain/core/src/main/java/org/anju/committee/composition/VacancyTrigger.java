package org.anju.committee.composition;

import java.util.Optional;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * How many vacancies make an extraordinary assembly necessary.
 *
 * <p>In a rule pack {@code {"sittingBelow": "1/2"}} (fewer than half of the seats held: national guide, art. 46),
 * {@code {"vacantOver": "1/3"}} (more than a third vacant: Zhengzhou, art. 17), or both. The limit itself calls for nothing.
 *
 * @param sittingBelow the share of the seats that must be held
 * @param vacantOver   the share of the seats that may be vacant
 */
public record VacancyTrigger(Optional<Ratio> sittingBelow, Optional<Ratio> vacantOver) implements Named {

    /** Reads the table of a rule pack; one of the two forms at least, and each understood. */
    static Optional<VacancyTrigger> read(Datum table) {
        Optional<Ratio> below = table.findRatio("sittingBelow");
        Optional<Ratio> over = table.findRatio("vacantOver");
        boolean understood = below.isPresent() == table.find("sittingBelow").isPresent()
                && over.isPresent() == table.find("vacantOver").isPresent();
        return understood && (below.isPresent() || over.isPresent())
                ? Optional.of(new VacancyTrigger(below, over))
                : Optional.empty();
    }

    @Override
    public Text text() {
        String zh = sittingBelow.map(share -> "在任不足" + of(share)).orElse("")
                + (sittingBelow.isPresent() && vacantOver.isPresent() ? "或者" : "")
                + vacantOver.map(share -> "缺额超过" + of(share)).orElse("");
        String en = sittingBelow
                        .map(share -> "fewer than " + of(share) + " held")
                        .orElse("")
                + (sittingBelow.isPresent() && vacantOver.isPresent() ? ", or " : "")
                + vacantOver.map(share -> "more than " + of(share) + " vacant").orElse("");
        return Text.of(zh, en);
    }

    private static String of(Ratio share) {
        return share.numerator() + "/" + share.denominator();
    }
}
