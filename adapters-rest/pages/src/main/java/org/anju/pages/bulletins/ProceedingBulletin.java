package org.anju.pages.bulletins;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.kernel.deadline.ClockRun;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.journal.Proceeding;
import org.anju.kernel.journal.Progress;
import org.anju.kernel.journal.WorkItem;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.pages.Block;
import org.anju.pages.Block.Cell;
import org.anju.pages.Block.Tone;
import org.anju.pages.Bulletin;
import org.anju.pages.Bulletin.Link;

/** How far a proceeding has come, for everybody: its stage, its steps by name, what is owed and the days that prove it. */
public final class ProceedingBulletin {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private ProceedingBulletin() {}

    /**
     * Returns the page. The facts of the steps are not on it: they may be of people.
     *
     * @param complex    whose proceeding it is
     * @param workflow   the kind of proceeding
     * @param proceeding how far it has come
     * @param at         the moment at which something is overdue
     * @param trail      the pages above it, outermost first
     */
    public static <S extends Progress, E> Bulletin of(
            ComplexId complex,
            Workflow<S, E> workflow,
            Proceeding<S, E> proceeding,
            LocalDateTime at,
            ImmutableList<Link> trail) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(ImmutableList.of(
                Parts.pair("所处阶段", "stage", proceeding.state().stage()),
                Parts.pair("已登记步骤", "steps recorded", proceeding.steps().size()))));
        blocks.add(Parts.heading("待办事项", "What is owed"));
        blocks.add(new Block.Table(
                Parts.head(
                        Text.of("事项", "duty"),
                        Text.of("责任单位", "owed by"),
                        Text.of("最后期限", "last day"),
                        Text.of("状态", "state"),
                        Text.of("依据", "law")),
                proceeding.duties().stream()
                        .map(duty -> duty(proceeding, duty, at))
                        .collect(toImmutableList())));
        blocks.add(Parts.heading("已登记步骤", "Steps recorded"));
        blocks.add(new Block.Table(
                Parts.head(Text.of("步骤", "step"), Text.of("登记日期", "recorded on")),
                proceeding.steps().stream().map(taken -> step(workflow, taken)).collect(toImmutableList())));
        proceeding.duties().forEach(duty -> proof(duty, blocks));
        return new Bulletin(
                        Paths.proceeding(complex, proceeding.id()),
                        workflow.title(),
                        trail,
                        Parts.marks(proceeding.duties().stream().map(Duty::due)),
                        ImmutableList.copyOf(blocks))
                .printed(Optional.empty());
    }

    private static ImmutableList<Cell> duty(Proceeding<?, ?> proceeding, Duty duty, LocalDateTime at) {
        WorkItem item = WorkItem.of(proceeding.id(), duty);
        return ImmutableList.of(
                Cell.of(duty.kind().what()),
                Cell.of(duty.kind().by()),
                Cell.of(item.due().<Object>map(day -> day).orElseGet(() -> Parts.reasons(duty.due()))),
                state(item, at),
                Cell.of(Parts.law(Stream.of(duty.due()))));
    }

    private static Cell state(WorkItem item, LocalDateTime at) {
        if (item.isBlocked()) {
            return Cell.toned(Text.of("期限待定", "no day can be told"), Tone.OPEN);
        }
        return item.isOverdueAt(at)
                ? Cell.toned(Text.of("逾期", "overdue"), Tone.BAD)
                : Cell.of(Text.of("期限内", "in time"));
    }

    private static <E> ImmutableList<Cell> step(Workflow<?, E> workflow, Proceeding.Taken<E> taken) {
        return ImmutableList.of(
                Cell.of(workflow.kindOf(taken.step()).title()),
                Cell.of(LocalDate.ofInstant(taken.recordedAt(), CHINA)));
    }

    private static void proof(Duty duty, List<Block> blocks) {
        Decision<ClockRun> due = duty.due();
        Text title = Text.of(
                "期限的逐日计算：" + duty.kind().what().zh(),
                "The term day by day: " + duty.kind().what().en());
        ImmutableList<Text> days = due.granted().stream()
                .flatMap(run -> run.days().stream())
                .map(line -> Text.of(line.in(Locale.CHINA), line.in(Locale.ENGLISH)))
                .collect(toImmutableList());
        if (!days.isEmpty()) {
            blocks.add(new Block.Fold(title, days));
        }
        blocks.add(new Block.Why(
                Text.of(
                        "期限的依据：" + duty.kind().what().zh(),
                        "The law of the term: " + duty.kind().what().en()),
                due.explanation()));
    }
}
