package org.anju.pages.bulletins;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Decision.Outcome;
import org.anju.kernel.decision.Words;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Quarter;
import org.anju.pages.Block;
import org.anju.pages.Block.Cell;
import org.anju.pages.Block.Pair;
import org.anju.pages.Block.Tone;
import org.anju.pages.Bulletin.Mark;

/** What several pages say in the same way. */
final class Parts {

    private Parts() {}

    static Block heading(String zh, String en) {
        return new Block.Heading(Text.of(zh, en), "");
    }

    static Pair pair(String zh, String en, Object value) {
        return new Pair(Text.of(zh, en), value);
    }

    static ImmutableList<Text> head(Text... names) {
        return ImmutableList.copyOf(names);
    }

    /** Returns the outcome of a decision as a word with a tone; {@code granted} and {@code refused} name it for the matter. */
    static Cell outcome(Decision<?> decision, Text granted, Text refused) {
        return switch (decision.outcome()) {
            case GRANTED -> Cell.toned(granted, Tone.GOOD);
            case REFUSED -> Cell.toned(refused, Tone.BAD);
            case UNDETERMINED -> Cell.toned(Text.of("无法判定", "undetermined"), Tone.OPEN);
        };
    }

    /** Returns {@code name} with the quarter behind it, as a title has it. */
    static Text title(Text name, Quarter quarter) {
        return Text.of(
                name.zh() + Words.value(quarter, Locale.CHINA), name.en() + Words.value(quarter, Locale.ENGLISH));
    }

    /** Returns what stands against a decision, or the law it rests on where nothing does. */
    static Text grounds(Decision<?> decision) {
        return decision.isGranted() ? law(Stream.of(decision)) : reasons(decision);
    }

    /** Returns every place in the law {@code decisions} rest on, each once. */
    static Text law(Stream<? extends Decision<?>> decisions) {
        List<Citation> places = decisions
                .flatMap(decision -> decision.explanation().citations().stream())
                .distinct()
                .toList();
        return places.isEmpty()
                ? Text.EMPTY
                : Text.of(
                        "依据："
                                + String.join(
                                        "；",
                                        places.stream()
                                                .map(each -> each.in(Locale.CHINA))
                                                .toList()),
                        String.join(
                                "; ",
                                places.stream()
                                        .map(each -> each.in(Locale.ENGLISH))
                                        .toList()));
    }

    /** Returns what stands against a decision, in words for the public; nothing where it was granted. */
    static Text reasons(Decision<?> decision) {
        if (decision.outcome() == Outcome.GRANTED) {
            return Text.EMPTY;
        }
        Stream<Text> violations = decision.violations().stream()
                .filter(violation -> violation.rule().audience() == Audience.PUBLIC)
                .map(violation -> Text.of(violation.in(Locale.CHINA), violation.in(Locale.ENGLISH)));
        Stream<Text> missing = decision.missing().stream()
                .filter(each -> each.audience() == Audience.PUBLIC)
                .map(each -> Text.of(each.in(Locale.CHINA), each.in(Locale.ENGLISH)));
        List<Text> all = Stream.concat(violations, missing).toList();
        return Text.of(
                String.join("；", all.stream().map(Text::zh).toList()),
                String.join("; ", all.stream().map(Text::en).toList()));
    }

    /** Returns what a reader must know before relying on any of {@code decisions}. */
    static ImmutableList<Mark> marks(Stream<Decision<?>> decisions) {
        ImmutableList.Builder<Mark> marks = ImmutableList.builder();
        List<Decision<?>> all = decisions.toList();
        if (all.stream().anyMatch(decision -> decision.explanation().restsOnDemonstration())) {
            marks.add(Mark.DEMONSTRATION);
        }
        if (all.stream().anyMatch(decision -> decision.explanation().restsOnDraft())) {
            marks.add(Mark.DRAFT);
        }
        if (all.stream().anyMatch(Decision::isUndetermined)) {
            marks.add(Mark.UNDETERMINED);
        }
        return marks.build();
    }
}
