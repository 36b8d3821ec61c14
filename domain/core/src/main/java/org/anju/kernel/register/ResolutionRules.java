package org.anju.kernel.register;

import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Text;

/** The rules for whatever rests on a resolution of the owners: it is about that matter, and it was carried. */
public final class ResolutionRules {

    private static final Fact CARRIED = Fact.open("resolution.carried", "业主大会决定是否通过", "whether the owners carried it");
    private static final Fact MATTER = Fact.open("resolution.matter", "业主大会决定事项", "matter the owners decided");

    private final Rule about;
    private final Rule carried;

    /**
     * Returns the rules for a measure.
     *
     * @param capability the capability it serves, such as {@code 2.9}
     */
    public ResolutionRules(String capability) {
        about = Rule.of(
                capability,
                "RESOLUTION_ON_ANOTHER_MATTER",
                Text.of("业主大会就本事项作出决定（{0}）", "the owners decided this matter ({0})"),
                Text.of("业主大会决定的是其他事项（{0}），不是{1}", "the owners decided another matter ({0}), not {1}"));
        carried = Rule.of(
                capability,
                "RESOLUTION_NOT_CARRIED",
                Text.of("业主共同决定通过（{0}计票）", "the owners carried it (counted on {0})"),
                Text.of("业主共同决定未通过（{0}计票）", "the owners did not carry it (counted on {0})"));
    }

    /**
     * Refuses what rests on a resolution that was not carried, or is about another matter than {@code matter} names.
     *
     * @param matter the parameter that names the matter
     */
    public void carried(Reasoning why, Reading<String> matter, OwnersResolution resolution) {
        String decided = why.use(MATTER, resolution.matter());
        matter.find().ifPresent(wanted -> why.check(about, matter, wanted.equals(decided), decided, wanted));
        if (resolution.carried().isPresent()) {
            boolean yes = why.use(CARRIED, resolution.carried().get());
            why.check(carried, matter, yes, resolution.countedOn());
        } else {
            why.unknown(carried, matter, CARRIED, resolution.countedOn());
        }
    }
}
