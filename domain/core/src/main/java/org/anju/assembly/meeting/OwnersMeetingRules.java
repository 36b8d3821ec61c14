package org.anju.assembly.meeting;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.anju.assembly.meeting.MeetingState.Stage;
import org.anju.assembly.meeting.MeetingStep.CalledOff;
import org.anju.assembly.meeting.MeetingStep.Extended;
import org.anju.assembly.meeting.MeetingStep.MotionWithdrawn;
import org.anju.assembly.meeting.MeetingStep.Noticed;
import org.anju.assembly.meeting.MeetingStep.Opened;
import org.anju.assembly.meeting.MeetingStep.Result;
import org.anju.assembly.meeting.MeetingStep.ResultPosted;
import org.anju.assembly.meeting.MeetingStep.RollAnswered;
import org.anju.assembly.meeting.MeetingStep.RollDisputed;
import org.anju.assembly.meeting.MeetingStep.RollPosted;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.journal.StepRules;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/** Decides one step of a meeting of the owners; used once. A term nobody has set stops no step. */
final class OwnersMeetingRules {

    private static final String CAPABILITY = "2.5";
    private static final StepRules STEPS = new StepRules(CAPABILITY);

    private static final Rule NEW_NAME =
            rule("NAME_TAKEN", "名称{0}未用过", "{0} is a new name", "名称{0}已用过", "{0} is taken");
    private static final Rule IN_WINDOW = rule(
            "OBJECTION_TOO_LATE",
            "{0}提出，在异议期内（至{1}）",
            "made on {0}, in the time for objections (until {1})",
            "{0}提出，异议期已于{1}届满",
            "made on {0}; the time for objections ended on {1}");
    private static final Rule ANSWERED = rule(
            "OBJECTIONS_OPEN",
            "名册异议均已答复",
            "every objection to the roll is answered",
            "名册异议未答复：{0}",
            "not answered: {0}");
    private static final Rule WINDOW_OVER = rule(
            "ROLL_WINDOW_OPEN",
            "名册异议期至{0}，已届满",
            "the time for objections to the roll ended on {0}",
            "名册异议期至{0}，尚未届满",
            "the time for objections to the roll runs until {0}");
    private static final Rule POSTED_ROLL = rule(
            "ROLL_DIFFERS",
            "冻结的名册与公示的名册一致",
            "the roll frozen is the roll posted",
            "冻结的名册与最后公示的名册不一致",
            "the roll frozen is not the roll posted last");
    private static final Rule CORRECTED = rule(
            "ROLL_NOT_CORRECTED",
            "异议成立的，已公示更正后的名册",
            "where an objection was right, a corrected roll is posted",
            "异议{0}成立，尚未公示更正后的名册",
            "objection {0} was right, and no corrected roll is posted");
    private static final Rule ROLL_NEEDED = rule(
            "ROLL_NOT_POSTED",
            "已公示业主身份、人数和面积",
            "owners, heads and areas are posted",
            "首次会议未公示业主身份、人数和面积",
            "owners, heads and areas are not posted before a first assembly");
    private static final Rule NOTICED_DAY = rule(
            "OPENED_BEFORE_NOTICED_DAY",
            "{0}开始，不早于通知的日期{1}",
            "opened on {0}, not before the day of the notice ({1})",
            "{0}开始，早于通知的日期{1}",
            "opened on {0}, before the day of the notice ({1})");
    private static final Rule LATER = rule(
            "CLOSE_NOT_LATER",
            "截止时间{0}晚于{1}",
            "closes at {0}, after {1}",
            "截止时间{0}不晚于{1}",
            "closes at {0}, which is not after {1}");
    private static final Rule SOMETHING = rule("NO_MOTION", "有表决事项{0}项", "{0} motions", "没有表决事项", "there is no motion");
    private static final Rule BEFORE_CLOSE = rule(
            "VOTING_CLOSED",
            "{0}，投票尚未截止（{1}）",
            "{0}, before voting closes ({1})",
            "{0}，投票已于{1}截止",
            "{0}; voting closed at {1}");
    private static final Rule ON_VOTE =
            rule("NOT_ON_VOTE", "{0}正在表决", "{0} is on the vote", "{0}不在表决之列", "{0} is not on the vote");
    private static final Rule CLOSED = rule(
            "POSTED_BEFORE_CLOSE",
            "{0}公告，投票已截止（{1}）",
            "posted on {0}, after voting closed ({1})",
            "{0}公告，投票至{1}才截止",
            "posted on {0}; voting closes at {1}");
    private static final Rule ALL_RESULTS = rule(
            "RESULT_MISSING",
            "每一事项的结果均已公告",
            "the result of every motion is posted",
            "事项的结果缺少或者重复：{0}",
            "a result is missing or stands twice: {0}");

    private static final Text NOTICE = Text.of("通知全体业主", "give notice to all owners");
    private static final Text VOTE = Text.of("冻结名册并开始表决", "freeze the roll and open the vote");

    private final Reasoning why;
    private final RuleBook book;
    private final WorkingCalendar calendar;
    private final MeetingState state;

    OwnersMeetingRules(RuleBook book, WorkingCalendar calendar, MeetingState state, AsOf asOf) {
        this.why = Reasoning.of(OwnersMeeting.WORKFLOW.name(), book, asOf);
        this.book = book;
        this.calendar = calendar;
        this.state = state;
    }

    Decision<MeetingStep> decide(MeetingStep step) {
        Reading<Term> basis = why.read(AssemblyParameters.NOTICE);
        STEPS.day(why, basis, step.on(), state.last());
        if (step instanceof Noticed notice) {
            order(basis, Text.of("结束已开始的表决", "end the vote that has begun"), Stage.NOT_STARTED, Stage.NOTICED);
            convened(notice, notice.agenda().asList());
        } else if (step instanceof CalledOff) {
            order(basis, NOTICE, Stage.NOTICED, Stage.VOTING);
        } else if (step instanceof RollPosted || step instanceof RollDisputed || step instanceof RollAnswered) {
            order(basis, NOTICE, Stage.NOTICED);
            roll(step, basis);
        } else if (step instanceof Opened vote) {
            order(basis, NOTICE, Stage.NOTICED);
            state.notice().ifPresent(notice -> opened(vote, notice, basis));
        } else {
            order(basis, VOTE, Stage.VOTING);
            state.closesAt().ifPresent(close -> voting(step, close, basis));
        }
        return why.conclude(step);
    }

    private void order(Reading<?> basis, Text first, Stage... stages) {
        STEPS.order(why, basis, ImmutableSet.copyOf(stages).contains(state.stage()), first);
    }

    private void convened(Noticed notice, ImmutableList<String> topics) {
        Meeting.Builder meeting = Meeting.builder();
        meeting.heldOn(notice.heldOn())
                .isFirst(notice.first())
                .noticeOn(notice.on())
                .noticeToAll(notice.toAll())
                .residentsCommitteeTold(notice.residentsCommitteeTold())
                .postedOn(notice.on())
                .postedUntil(notice.postedUntil())
                .form(notice.form())
                .realNames(notice.realNames())
                .agenda(notice.agenda())
                .topics(topics);
        why.include(Convening.by(book).decide(meeting.build(), why.asOf().on(notice.on())));
    }

    private void roll(MeetingStep step, Reading<?> basis) {
        if (step instanceof RollPosted posted) {
            Reading<Term> term = why.readIfSet(AssemblyParameters.ROLL_POSTING);
            if (term.isSet()) {
                STEPS.posted(why, term, posted.on(), posted.until(), calendar);
            }
        } else if (step instanceof RollDisputed disputed) {
            STEPS.order(why, basis, state.roll().isPresent(), Text.of("公示业主名册", "post the roll"));
            state.roll()
                    .ifPresent(roll -> why.check(
                            IN_WINDOW, basis, !disputed.on().isAfter(roll.until()), disputed.on(), roll.until()));
            why.check(
                    NEW_NAME,
                    basis,
                    !disputed.objection().isBlank() && !state.objections().containsKey(disputed.objection()),
                    disputed.objection());
        } else if (step instanceof RollAnswered answer) {
            Optional<RollObjection> found =
                    Optional.ofNullable(state.objections().get(answer.objection()));
            STEPS.order(
                    why,
                    basis,
                    found.filter(RollObjection::isOpen).isPresent(),
                    Text.of("提出该异议", "make the objection"));
            found.ifPresent(objection ->
                    STEPS.punctualIfSet(why, OwnersMeeting.ANSWER_OBJECTION, objection.since(), answer.on(), calendar));
        }
    }

    /** Units change hands between posting and opening, so that another roll than the one posted only warns. */
    private void opened(Opened vote, Noticed notice, Reading<?> basis) {
        convened(notice, vote.motions().asList());
        why.check(SOMETHING, basis, !vote.motions().isEmpty(), vote.motions().size());
        why.check(NOTICED_DAY, basis, !vote.on().isBefore(notice.heldOn()), vote.on(), notice.heldOn());
        why.check(LATER, basis, vote.closesAt().isAfter(vote.at()), vote.closesAt(), vote.at());
        if (notice.first()) {
            why.check(
                    ROLL_NEEDED,
                    why.read(AssemblyParameters.FIRST_ANNOUNCEMENT),
                    state.roll().isPresent());
        }
        state.roll().ifPresent(roll -> {
            why.check(WINDOW_OVER, basis, vote.on().isAfter(roll.until()), roll.until());
            why.warn(POSTED_ROLL, basis, vote.digest().equals(roll.digest()));
            ImmutableList<String> uncorrected = state.objections().values().stream()
                    .filter(each -> each.upheld().orElse(false))
                    .filter(each -> !roll.on().isAfter(each.since()))
                    .map(RollObjection::id)
                    .collect(toImmutableList());
            why.check(CORRECTED, basis, uncorrected.isEmpty(), uncorrected);
        });
        ImmutableList<String> open =
                state.openObjections().stream().map(RollObjection::id).collect(toImmutableList());
        why.check(ANSWERED, basis, open.isEmpty(), open);
    }

    private void voting(MeetingStep step, LocalDateTime close, Reading<?> basis) {
        if (step instanceof MotionWithdrawn withdrawn) {
            why.check(BEFORE_CLOSE, basis, withdrawn.at().isBefore(close), withdrawn.at(), close);
            why.check(ON_VOTE, basis, state.motions().contains(withdrawn.motion()), withdrawn.motion());
        } else if (step instanceof Extended longer) {
            if (why.check(LATER, basis, longer.closesAt().isAfter(close), longer.closesAt(), close)) {
                extended(longer);
            }
        } else if (step instanceof ResultPosted posted) {
            LocalDate day = close.toLocalDate();
            why.check(CLOSED, basis, !posted.on().isBefore(day), posted.on(), close);
            results(posted, basis);
            STEPS.punctualIfSet(why, OwnersMeeting.POST_RESULT, day, posted.on(), calendar);
        }
    }

    /** Every extension told before was found right when it was told; the law asks about all of them together. */
    private void extended(Extended longer) {
        ImmutableList<Extension> all =
                ImmutableList.<Extended>builder().addAll(state.extensions()).add(longer).build().stream()
                        .map(each -> new Extension(Optional.of(each.at()), each.closesAt()))
                        .collect(toImmutableList());
        LocalDateTime first = state.opened().orElseThrow().closesAt();
        why.include(VotingExtension.by(book).decide(first, all, why.asOf().on(longer.on())));
    }

    private void results(ResultPosted posted, Reading<?> basis) {
        ImmutableSet<String> told =
                posted.results().stream().map(Result::motion).collect(toImmutableSet());
        ImmutableSet<String> wrong =
                Sets.symmetricDifference(told, state.motions()).immutableCopy();
        why.check(
                ALL_RESULTS,
                basis,
                wrong.isEmpty() && told.size() == posted.results().size(),
                wrong);
    }

    private static Rule rule(String code, String metZh, String metEn, String unmetZh, String unmetEn) {
        return Rule.of(CAPABILITY, code, Text.of(metZh, metEn), Text.of(unmetZh, unmetEn));
    }
}
