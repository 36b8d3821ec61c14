package org.anju.committee.composition;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.decision.Words;
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
        return Text.of(String.join("或者", parts(Locale.CHINA)), String.join(", or ", parts(Locale.ENGLISH)));
    }

    private ImmutableList<String> parts(Locale locale) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        sittingBelow.ifPresent(share -> parts.add(in(locale, "在任不足%", "fewer than % held", share)));
        vacantOver.ifPresent(share -> parts.add(in(locale, "缺额超过%", "more than % vacant", share)));
        return parts.build();
    }

    private static String in(Locale locale, String zh, String en, Ratio share) {
        return Text.of(zh, en).in(locale).replace("%", Words.value(share, locale));
    }
}
