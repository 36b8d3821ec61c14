package org.anju.pages.bulletins;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anju.kernel.deadline.ClockRun;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.journal.ProceedingId;
import org.anju.kernel.journal.WorkItem;
import org.anju.kernel.law.Text;
import org.anju.pages.Block;
import org.anju.pages.Block.Cell;
import org.anju.pages.Block.Tone;

/** What is owed in a proceeding, with the days that prove each term. */
final class Duties {

    private Duties() {}

    /** Returns the table of {@code duties}; {@code name} says what each is called in it. */
    static Block table(
            ProceedingId proceeding, ImmutableList<Duty> duties, LocalDateTime at, Function<Duty, Text> name) {
        return new Block.Table(
                Parts.head(
                        Text.of("事项", "duty"),
                        Text.of("责任单位", "owed by"),
                        Text.of("最后期限", "last day"),
                        Text.of("状态", "state"),
                        Text.of("依据或者缺少的事项", "law, or what is missing")),
                duties.stream().map(duty -> row(proceeding, duty, at, name)).collect(toImmutableList()));
    }

    private static ImmutableList<Cell> row(
            ProceedingId proceeding, Duty duty, LocalDateTime at, Function<Duty, Text> name) {
        WorkItem item = WorkItem.of(proceeding, duty);
        return ImmutableList.of(
                Cell.of(name.apply(duty)),
                Cell.of(duty.kind().by()),
                Cell.of(item.due().<Object>map(day -> day).orElse("—")),
                state(item, at),
                Cell.of(item.isBlocked() ? Parts.reasons(duty.due()) : Parts.law(Stream.of(duty.due()))));
    }

    private static Cell state(WorkItem item, LocalDateTime at) {
        if (item.isBlocked()) {
            return Cell.toned(Text.of("期限待定", "no day can be told"), Tone.OPEN);
        }
        return item.isOverdueAt(at)
                ? Cell.toned(Text.of("逾期", "overdue"), Tone.BAD)
                : Cell.of(Text.of("期限内", "in time"));
    }

    /** Adds the days that prove the term of {@code duty}, and its law. */
    static void proof(Duty duty, Text name, List<Block> blocks) {
        Decision<ClockRun> due = duty.due();
        Text title = Text.of("期限的逐日计算：" + name.zh(), "The term day by day: " + name.en());
        ImmutableList<Text> days = due.granted().stream()
                .flatMap(run -> run.days().stream())
                .map(line -> Text.of(line.in(Locale.CHINA), line.in(Locale.ENGLISH)))
                .collect(toImmutableList());
        if (!days.isEmpty()) {
            blocks.add(new Block.Fold(title, days));
        }
        blocks.add(
                new Block.Why(Text.of("期限的依据：" + name.zh(), "The law of the term: " + name.en()), due.explanation()));
    }
}
