package org.anju.committee.establishment;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.anju.committee.establishment.PreparationStep.Document;
import org.anju.committee.establishment.PreparationStep.MeetingAnnounced;
import org.anju.kernel.journal.Progress;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * How far the preparation of a first assembly has come.
 *
 * @param stage         the stage it is in
 * @param last          the day of the last step of its course; empty before the first
 * @param conditionsMet the day the conditions were found met
 * @param documents     what the developer has filed
 * @param applied       the day of the application
 * @param groupFormed   the day the group was set up
 * @param announced     the announcement that stands; empty where none does
 * @param elected       the day a committee was elected
 */
public record PreparationState(
        Stage stage,
        Optional<LocalDate> last,
        Optional<LocalDate> conditionsMet,
        ImmutableSet<Document> documents,
        Optional<LocalDate> applied,
        Optional<LocalDate> groupFormed,
        Optional<MeetingAnnounced> announced,
        Optional<LocalDate> elected)
        implements Progress {

    /** Before the first step. */
    static final PreparationState NEW = new PreparationState(
            Stage.NOT_STARTED,
            Optional.empty(),
            Optional.empty(),
            ImmutableSet.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The stages, in their order. */
    public enum Stage implements Named {
        /** Nothing was done yet. */
        NOT_STARTED("未启动", "not started"),
        /** The conditions are met. */
        CONDITIONS_MET("已符合条件", "conditions met"),
        /** Somebody applied for a preparatory group. */
        APPLIED("已申请成立筹备组", "applied for"),
        /** The preparatory group is at work. */
        GROUP_FORMED("筹备组已成立", "group at work"),
        /** The meeting is announced. */
        ANNOUNCED("首次业主大会会议已公告", "meeting announced"),
        /** A committee is elected. */
        ELECTED("业主委员会已选举产生", "committee elected"),
        /** The committee is filed. */
        FILED("业主委员会已备案", "committee filed"),
        /** It ended without a committee. */
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
        return stage == Stage.FILED || stage == Stage.ENDED;
    }

    /** Returns the papers the developer still owes; other papers concerned are nobody's to name. */
    public ImmutableSet<Document> outstanding() {
        EnumSet<Document> wanted = EnumSet.complementOf(EnumSet.of(Document.OTHER));
        wanted.removeAll(documents);
        return ImmutableSet.copyOf(wanted);
    }

    PreparationState at(Stage next, LocalDate on) {
        return new PreparationState(
                next, Optional.of(on), conditionsMet, documents, applied, groupFormed, announced, elected);
    }

    PreparationState conditionsMet(LocalDate on) {
        return new PreparationState(stage, last, Optional.of(on), documents, applied, groupFormed, announced, elected);
    }

    PreparationState filed(ImmutableSet<Document> more) {
        ImmutableSet<Document> all = Sets.union(documents, more).immutableCopy();
        return new PreparationState(stage, last, conditionsMet, all, applied, groupFormed, announced, elected);
    }

    PreparationState applied(LocalDate on) {
        return new PreparationState(
                stage, last, conditionsMet, documents, Optional.of(on), groupFormed, announced, elected);
    }

    PreparationState groupFormed(LocalDate on) {
        return new PreparationState(
                stage, last, conditionsMet, documents, applied, Optional.of(on), announced, elected);
    }

    PreparationState announced(Optional<MeetingAnnounced> meeting) {
        return new PreparationState(stage, last, conditionsMet, documents, applied, groupFormed, meeting, elected);
    }

    PreparationState elected(LocalDate on) {
        return new PreparationState(
                stage, last, conditionsMet, documents, applied, groupFormed, announced, Optional.of(on));
    }
}
