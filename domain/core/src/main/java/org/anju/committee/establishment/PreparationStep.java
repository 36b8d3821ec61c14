package org.anju.committee.establishment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** A step of the preparation of a first assembly, as whoever took it tells it. People are told by number, never by name. */
public sealed interface PreparationStep {

    /** Returns the day it was taken. */
    LocalDate on();

    /**
     * The conditions of a first assembly are met (HN art. 18(3)).
     *
     * @param on    the day they are looked at
     * @param facts what they are told from
     */
    record ConditionsMet(LocalDate on, EstablishmentFacts facts) implements PreparationStep {}

    /** What a developer files (HN art. 19). */
    enum Document implements Named {
        /** Proof of the managed area (物业管理区域证明). */
        MANAGED_AREA("物业管理区域证明", "proof of the managed area"),
        /** The list of owners (业主名册). */
        OWNERS("业主名册", "list of owners"),
        /** The list of areas (房屋及建筑物面积清册). */
        AREAS("房屋及建筑物面积清册", "list of areas"),
        /** The site plan (建筑规划总平面图). */
        SITE_PLAN("建筑规划总平面图", "site plan"),
        /** Proof that common facilities were handed over. */
        COMMON_FACILITIES("交付使用共用设施设备的证明", "proof that common facilities were handed over"),
        /** Proof of the service rooms (物业管理用房配置证明). */
        SERVICE_ROOMS("物业管理用房配置证明", "proof of the service rooms"),
        /** Other papers concerned; there may be none. */
        OTHER("其他有关的文件资料", "other papers concerned");

        private final Text text;

        Document(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /**
     * The developer files papers with the street office or township (HN art. 19); the rest may follow.
     *
     * @param on        the day they arrive
     * @param documents which
     */
    record DocumentsFiled(LocalDate on, ImmutableSet<Document> documents) implements PreparationStep {}

    /** Who may apply for a preparatory group (HN art. 20(1)). */
    enum Applicant implements Named {
        /** The developer. */
        DEVELOPER("建设单位", "developer"),
        /** Owners jointly. */
        OWNERS("业主联名", "owners jointly");

        private final Text text;

        Applicant(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /**
     * Somebody applies for a preparatory group (HN art. 20(1)).
     *
     * @param on     the day the street office or township receives it
     * @param by     who applies
     * @param owners how many owners sign; zero or more
     */
    record Applied(LocalDate on, Applicant by, long owners) implements PreparationStep {

        /** Throws if the number is negative. */
        public Applied {
            checkArgument(owners >= 0, "owners who sign must not be negative: %s", owners);
        }
    }

    /** Whose representatives sit in the group (HN art. 20(2)). */
    enum Represented implements Named {
        /** The street office or township. */
        STREET("街道办事处、乡镇人民政府", "street office or township"),
        /** The owners. */
        OWNERS("业主", "owners"),
        /** The residents' committee of the community or village. */
        COMMUNITY("社区居（村）民委员会", "residents' committee"),
        /** The developer. */
        DEVELOPER("建设单位", "developer");

        private final Text text;

        Represented(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /**
     * The street office or township sets up the group (HN art. 20).
     *
     * @param on      the day
     * @param members how many sit in it; zero or more
     * @param owners  how many of them represent owners; zero or more
     * @param parties whose representatives sit in it
     * @param head    whom its head represents
     */
    record GroupFormed(LocalDate on, long members, long owners, ImmutableSet<Represented> parties, Represented head)
            implements PreparationStep {

        /** Throws if there are more owners than members, or fewer than none. */
        public GroupFormed {
            checkArgument(owners >= 0 && owners <= members, "%s owners of %s members", owners, members);
        }
    }

    /** What the group announces before the meeting (HN art. 21(1)). */
    enum Content implements Named {
        /** Who the owners are, how many, with what exclusive area. */
        ROLL("业主身份、人数和专有部分面积", "owners, their number and areas"),
        /** Time, place, form and agenda of the meeting. */
        MEETING("会议时间、地点、形式和内容", "time, place, form and agenda"),
        /** Draft bylaws and rules of procedure. */
        BYLAWS_AND_RULES("管理规约和议事规则草案", "draft bylaws and rules of procedure"),
        /** Draft rules of voting. */
        VOTING_RULES("首次业主大会会议表决规则", "draft rules of voting"),
        /** How candidates are found, who they are, how the committee is elected. */
        CANDIDATES("候选人产生办法、名单和选举办法", "candidates and how they are elected");

        private final Text text;

        Content(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /**
     * The group announces the meeting in the complex (HN art. 21(2)).
     *
     * @param on        the first day it is posted
     * @param until     the last day it is posted
     * @param meetingOn the day of the meeting, or of the first ballots
     * @param contents  what is announced
     */
    record MeetingAnnounced(LocalDate on, LocalDate until, LocalDate meetingOn, ImmutableSet<Content> contents)
            implements PreparationStep {}

    /**
     * The first assembly was held and its result is counted.
     *
     * @param on      the day the result was counted
     * @param vote    the vote that holds roll, ballots and certificate; empty where it is kept elsewhere
     * @param elected whether a committee was elected
     */
    record AssemblyHeld(LocalDate on, Optional<String> vote, boolean elected) implements PreparationStep {}

    /**
     * The committee is filed with the street office or township (HN art. 29(1)).
     *
     * @param on the day
     */
    record CommitteeFiled(LocalDate on) implements PreparationStep {}

    /** Why a preparation ends without a committee. */
    enum EndReason implements Named {
        /** A property management committee acts instead. */
        MANAGEMENT_COMMITTEE("已组建物业管理委员会", "a property management committee was set up"),
        /** Whoever applied withdrew. */
        WITHDRAWN("申请撤回", "the application was withdrawn"),
        /** The conditions turned out not to be met. */
        CONDITIONS_NOT_MET("经核实不符合成立条件", "the conditions turned out not to be met");

        private final Text text;

        EndReason(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /**
     * The preparation ends without a committee.
     *
     * @param on  the day
     * @param why the reason
     */
    record Ended(LocalDate on, EndReason why) implements PreparationStep {}
}
