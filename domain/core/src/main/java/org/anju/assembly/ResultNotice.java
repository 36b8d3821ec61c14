package org.anju.assembly;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.Text;

/**
 * The notice of how a motion came out (表决结果公告), for posting.
 *
 * <p>Every line below its heading comes from the explanation of the decision, so that the notice cannot state another rule
 * than the one applied; it holds counts, shares, limits and their law, and no owner's vote.
 *
 * @param motion   the motion
 * @param decision how it came out
 */
public record ResultNotice(Motion motion, Decision<TallyResult> decision) {

    private static final Text TITLE = Text.of("业主共同决定事项表决结果公告", "Result of the owners' vote");

    /** Returns the notice, a line a paragraph. */
    public String render(Locale locale) {
        String separator = Text.isEnglish(locale) ? ": " : "：";
        String heading =
                motion.title().in(locale) + separator + outcome().text().in(locale);
        return Stream.concat(
                        Stream.of(TITLE.in(locale), heading),
                        decision.explanation().lines(locale, Audience.PUBLIC).stream())
                .collect(Collectors.joining("\n"));
    }

    private VoteOutcome outcome() {
        return decision.isUndetermined()
                ? VoteOutcome.UNDETERMINED
                : decision.considered().map(TallyResult::outcome).orElse(VoteOutcome.UNDETERMINED);
    }
}
