package org.anju.party.joint;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.anju.kernel.journal.Progress;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.BodyId;

/**
 * How far joint party-building has come.
 *
 * @param stage       the stage it is in
 * @param last        the day of the last step
 * @param partners    who takes part
 * @param metOn       the day of the last meeting, of the founding before the first
 * @param meetings    what the meetings were called
 * @param resolutions what was resolved, by name, oldest first
 */
public record JointState(
        Stage stage,
        Optional<LocalDate> last,
        ImmutableSet<BodyId> partners,
        Optional<LocalDate> metOn,
        ImmutableSet<String> meetings,
        ImmutableMap<String, JointResolution> resolutions)
        implements Progress {

    /** Before the first step. */
    static final JointState NEW = new JointState(
            Stage.NOT_STARTED,
            Optional.empty(),
            ImmutableSet.of(),
            Optional.empty(),
            ImmutableSet.of(),
            ImmutableMap.of());

    /** The stages, in their order. */
    public enum Stage implements Named {
        /** Nothing is set up yet. */
        NOT_STARTED("未建立", "not set up"),
        /** The partners work together. */
        AT_WORK("运行中", "at work"),
        /** It is over. */
        ENDED("已终止", "ended");

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
        return stage == Stage.ENDED;
    }

    /** Returns the resolutions for which something is still owed. */
    public ImmutableSet<JointResolution> open() {
        return resolutions.values().stream().filter(JointResolution::isOpen).collect(toImmutableSet());
    }

    JointState at(Stage next, LocalDate on) {
        return new JointState(next, Optional.of(on), partners, metOn, meetings, resolutions);
    }

    JointState partners(Set<BodyId> all) {
        return new JointState(stage, last, ImmutableSet.copyOf(all), metOn, meetings, resolutions);
    }

    JointState met(LocalDate on) {
        return new JointState(stage, last, partners, Optional.of(on), meetings, resolutions);
    }

    JointState meeting(String name) {
        ImmutableSet<String> all = Sets.union(meetings, Set.of(name)).immutableCopy();
        return new JointState(stage, last, partners, metOn, all, resolutions);
    }

    JointState with(JointResolution resolution) {
        Map<String, JointResolution> all = new LinkedHashMap<>(resolutions);
        all.put(resolution.id(), resolution);
        return new JointState(stage, last, partners, metOn, meetings, ImmutableMap.copyOf(all));
    }

    /** Returns this state with one resolution changed; the same where there is none of that name. */
    JointState change(String resolution, UnaryOperator<JointResolution> change) {
        return Optional.ofNullable(resolutions.get(resolution))
                .map(found -> with(change.apply(found)))
                .orElse(this);
    }
}
