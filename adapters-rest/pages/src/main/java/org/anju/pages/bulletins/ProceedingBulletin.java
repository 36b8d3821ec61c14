package org.anju.pages.bulletins;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.journal.Proceeding;
import org.anju.kernel.journal.Progress;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.pages.Block;
import org.anju.pages.Block.Cell;
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
        blocks.add(Duties.table(
                proceeding.id(), proceeding.duties(), at, duty -> duty.kind().what()));
        blocks.add(Parts.heading("已登记步骤", "Steps recorded"));
        blocks.add(new Block.Table(
                Parts.head(Text.of("步骤", "step"), Text.of("登记日期", "recorded on")),
                proceeding.steps().stream().map(taken -> step(workflow, taken)).collect(toImmutableList())));
        proceeding.duties().forEach(duty -> Duties.proof(duty, duty.kind().what(), blocks));
        return new Bulletin(
                        Paths.proceeding(complex, proceeding.id()),
                        workflow.title(),
                        trail,
                        Parts.marks(proceeding.duties().stream().map(Duty::due)),
                        ImmutableList.copyOf(blocks))
                .printed(Optional.empty());
    }

    private static <E> ImmutableList<Cell> step(Workflow<?, E> workflow, Proceeding.Taken<E> taken) {
        return ImmutableList.of(
                Cell.of(workflow.kindOf(taken.step()).title()),
                Cell.of(LocalDate.ofInstant(taken.recordedAt(), CHINA)));
    }
}
