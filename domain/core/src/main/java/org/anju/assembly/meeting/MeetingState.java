package org.anju.assembly.meeting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.anju.assembly.meeting.MeetingStep.Extended;
import org.anju.assembly.meeting.MeetingStep.Noticed;
import org.anju.assembly.meeting.MeetingStep.Opened;
import org.anju.assembly.meeting.MeetingStep.RollPosted;
import org.anju.kernel.journal.Progress;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * How far a meeting of the owners has come.
 *
 * @param stage      the stage it is in
 * @param last       the day of the last step
 * @param notice     the notice that stands
 * @param roll       the roll posted last
 * @param objections what was objected to the roll, by name, oldest first
 * @param opened     the opening of the vote
 * @param extensions how the time to vote was lengthened, in that order
 * @param withdrawn  the motions withdrawn
 */
public record MeetingState(
        Stage stage,
        Optional<LocalDate> last,
        Optional<Noticed> notice,
        Optional<RollPosted> roll,
        ImmutableMap<String, RollObjection> objections,
        Optional<Opened> opened,
        ImmutableList<Extended> extensions,
        ImmutableSet<String> withdrawn)
        implements Progress {

    /** Before the first step. */
    static final MeetingState NEW = new MeetingState(
            Stage.NOT_STARTED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ImmutableMap.of(),
            Optional.empty(),
            ImmutableList.of(),
            ImmutableSet.of());

    /** The stages, in their order. */
    public enum Stage implements Named {
        /** No notice was given yet. */
        NOT_STARTED("未通知", "no notice yet"),
        /** Owners have notice; the roll may be posted and objected to. */
        NOTICED("已通知", "notice given"),
        /** The roll is frozen and owners vote. */
        VOTING("表决中", "voting"),
        /** The result is posted. */
        RESULT_POSTED("结果已公告", "result posted"),
        /** It was called off. */
        CALLED_OFF("已取消", "called off");

        private final Text text;

        Stage(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    @Override
    public boolean isEnded() {
        return stage == Stage.RESULT_POSTED || stage == Stage.CALLED_OFF;
    }

    /** Returns when voting closes, in local time, every extension told; empty before it opened. */
    public Optional<LocalDateTime> closesAt() {
        return extensions.isEmpty()
                ? opened.map(Opened::closesAt)
                : Optional.of(extensions.get(extensions.size() - 1).closesAt());
    }

    /** Returns the motions on which owners vote or voted. */
    public ImmutableSet<String> motions() {
        Set<String> put = opened.map(Opened::motions).orElse(ImmutableSet.of());
        return Sets.difference(put, withdrawn).immutableCopy();
    }

    /** Returns the objections nobody has answered, oldest first. */
    public ImmutableList<RollObjection> openObjections() {
        return objections.values().stream().filter(RollObjection::isOpen).collect(toImmutableList());
    }

    MeetingState at(Stage next, LocalDate on) {
        return new MeetingState(next, Optional.of(on), notice, roll, objections, opened, extensions, withdrawn);
    }

    MeetingState with(Noticed given) {
        return new MeetingState(stage, last, Optional.of(given), roll, objections, opened, extensions, withdrawn);
    }

    MeetingState with(RollPosted posted) {
        return new MeetingState(stage, last, notice, Optional.of(posted), objections, opened, extensions, withdrawn);
    }

    MeetingState with(RollObjection objection) {
        Map<String, RollObjection> all = new LinkedHashMap<>(objections);
        all.put(objection.id(), objection);
        ImmutableMap<String, RollObjection> kept = ImmutableMap.copyOf(all);
        return new MeetingState(stage, last, notice, roll, kept, opened, extensions, withdrawn);
    }

    /** Returns this state with an objection changed; the same where there is none of that name. */
    MeetingState change(String objection, UnaryOperator<RollObjection> change) {
        return Optional.ofNullable(objections.get(objection))
                .map(found -> with(change.apply(found)))
                .orElse(this);
    }

    MeetingState with(Opened vote) {
        return new MeetingState(stage, last, notice, roll, objections, Optional.of(vote), extensions, withdrawn);
    }

    MeetingState with(Extended longer) {
        ImmutableList<Extended> all =
                ImmutableList.<Extended>builder().addAll(extensions).add(longer).build();
        return new MeetingState(stage, last, notice, roll, objections, opened, all, withdrawn);
    }

    MeetingState without(String motion) {
        ImmutableSet<String> all = Sets.union(withdrawn, Set.of(motion)).immutableCopy();
        return new MeetingState(stage, last, notice, roll, objections, opened, extensions, all);
    }
}
