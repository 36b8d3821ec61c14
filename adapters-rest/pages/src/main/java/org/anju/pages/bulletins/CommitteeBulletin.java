package org.anju.pages.bulletins;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.composition.FollowUp;
import org.anju.committee.meeting.MeetingResult;
import org.anju.committee.membership.Membership;
import org.anju.committee.office.TenureReview;
import org.anju.committee.office.TenureReview.SessionReview;
import org.anju.committee.office.TenureState;
import org.anju.committee.office.TenureStep;
import org.anju.committee.office.TenureStep.Elected;
import org.anju.committee.office.TenureStep.Predecessor;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.journal.Proceeding;
import org.anju.kernel.journal.ResponsibleUnit;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.pages.Block;
import org.anju.pages.Block.Cell;
import org.anju.pages.Block.Pair;
import org.anju.pages.Block.Tone;
import org.anju.pages.Bulletin;
import org.anju.pages.Bulletin.Link;

/**
 * A committee in its term, for the owners it works for: its term, its seats, its meetings with their results, what it owes.
 * Persons are numbers here: no name, no id, not who voted what.
 */
public final class CommitteeBulletin {

    private static final Text NOT_YET = Text.of("尚未办理", "not yet");
    private static final Text UNKNOWN = Text.of("未登记", "not recorded");

    private final ComplexId complex;
    private final Proceeding<TenureState, TenureStep> proceeding;
    private final TenureReview review;
    private final TenureState state;
    private final LocalDateTime at;
    private final ImmutableList<Link> trail;

    private CommitteeBulletin(
            ComplexId complex,
            Proceeding<TenureState, TenureStep> proceeding,
            TenureReview review,
            LocalDateTime at,
            ImmutableList<Link> trail) {
        this.complex = complex;
        this.proceeding = proceeding;
        this.review = review;
        this.state = review.state();
        this.at = at;
        this.trail = trail;
    }

    /**
     * Returns the page.
     *
     * @param complex    whose committee it is
     * @param proceeding its term as it is recorded
     * @param review     the same on the day of the page
     * @param at         the moment at which something is overdue
     * @param trail      the pages above it, outermost first
     */
    public static Bulletin of(
            ComplexId complex,
            Proceeding<TenureState, TenureStep> proceeding,
            TenureReview review,
            LocalDateTime at,
            ImmutableList<Link> trail) {
        return new CommitteeBulletin(complex, proceeding, review, at, trail).page();
    }

    private Bulletin page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Parts.heading("任期", "Term"));
        blocks.add(new Block.Facts(term()));
        blocks.add(Parts.heading("席位", "Seats"));
        blocks.add(new Block.Facts(seats()));
        blocks.add(Parts.heading("备案、移交和换届", "Filing, hand-over and renewal"));
        blocks.add(new Block.Facts(filings()));
        blocks.add(Parts.heading("委员会会议", "Meetings"));
        blocks.add(meetings());
        blocks.add(Parts.heading("待办事项", "What is owed"));
        blocks.add(owed());
        explain(blocks);
        return new Bulletin(
                        Paths.committee(complex, proceeding.id()),
                        title(),
                        trail,
                        Parts.marks(decisions()),
                        ImmutableList.copyOf(blocks))
                .printed(Optional.empty());
    }

    private Text title() {
        Text kind =
                state.elected().map(elected -> elected.committee().text()).orElseGet(() -> Text.of("委员会", "committee"));
        return Text.of(kind.zh() + "履职公示", "Work of the " + kind.en());
    }

    private Stream<Decision<?>> decisions() {
        return Stream.of(
                        Stream.of(review.lastDay()),
                        review.vacancies().stream(),
                        review.sessions().stream().flatMap(session -> session.results().stream()),
                        proceeding.duties().stream().map(Duty::due))
                .flatMap(each -> each);
    }

    private ImmutableList<Pair> term() {
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        pairs.add(Parts.pair("资料截至", "as of", review.day()));
        pairs.add(Parts.pair("所处阶段", "stage", state.stage()));
        state.elected().ifPresent(elected -> {
            pairs.add(Parts.pair("产生日期", "elected on", elected.on()));
            pairs.add(Parts.pair("任期自", "from", elected.from()));
            pairs.add(Parts.pair("任期至", "until", orReasons(review.lastDay())));
        });
        review.daysLeft().ifPresent(days -> pairs.add(Parts.pair("剩余天数（含届满日）", "days left, the last included", days)));
        state.ended().ifPresent(day -> pairs.add(Parts.pair("任期结束", "ended on", day)));
        state.ending().ifPresent(why -> pairs.add(Parts.pair("结束原因", "ended because", why)));
        return pairs.build();
    }

    private static Object orReasons(Decision<?> decision) {
        return decision.granted().<Object>map(value -> value).orElseGet(() -> Parts.reasons(decision));
    }

    private ImmutableList<Pair> seats() {
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        int vacant = state.isRunning() ? state.vacantOn(review.day()) : 0;
        pairs.add(Parts.pair("席位总数", "seats", state.seats()));
        pairs.add(Parts.pair("在任人数", "sitting", review.sitting()));
        pairs.add(Parts.pair("空缺席位", "vacant", vacant));
        pairs.add(Parts.pair("候补委员人数", "alternates", state.alternates().size()));
        if (state.isRunning()) {
            pairs.add(Parts.pair(
                    "主任",
                    "chair",
                    state.chairOn(review.day()).isPresent() ? Text.of("在任", "in office") : Text.of("空缺", "vacant")));
        }
        review.vacancies().ifPresent(decision -> vacancies(decision, pairs));
        return pairs.build();
    }

    private static void vacancies(Decision<Membership> decision, ImmutableList.Builder<Pair> pairs) {
        Optional<Membership> membership = decision.considered();
        membership
                .flatMap(Membership::movedUp)
                .filter(up -> !up.isEmpty())
                .ifPresent(up -> pairs.add(Parts.pair("应递补的候补委员人数", "alternates to move up", up.size())));
        pairs.add(Parts.pair(
                "空缺的处理",
                "what the vacancies lead to",
                membership
                        .flatMap(Membership::followUp)
                        .<Object>map(CommitteeBulletin::next)
                        .orElseGet(() -> Parts.reasons(decision))));
    }

    private static Text next(FollowUp next) {
        return next == FollowUp.NONE ? Text.of("候补委员递补后无空缺", "none left once alternates moved up") : next.text();
    }

    private ImmutableList<Pair> filings() {
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        if (state.isOf(CommitteeKind.OWNERS_COMMITTEE)) {
            pairs.add(Parts.pair("备案", "filed", or(state.filed(), NOT_YET)));
        }
        Optional<Predecessor> before = state.elected().flatMap(Elected::before);
        pairs.add(Parts.pair(
                "前任组织", "body before", before.<Object>map(body -> body).orElse(UNKNOWN)));
        if (!before.equals(Optional.of(Predecessor.NOBODY))) {
            pairs.add(Parts.pair("前任组织移交", "handed over by it", or(state.handedOver(), NOT_YET)));
        }
        pairs.add(Parts.pair(
                "任期内离任人数",
                "members who left in the term",
                state.posts().stream().filter(post -> post.ended().isPresent()).count()));
        pairs.add(Parts.pair(
                "离任后尚未移交的人数",
                "of them, not handed over yet",
                state.notHandedOver().size()));
        pairs.add(Parts.pair("启动换届", "next election begun", or(state.renewal().map(TenureStep::on), NOT_YET)));
        state.renewal().ifPresent(begun -> pairs.add(Parts.pair("换届组织者", "organised by", begun.by())));
        return pairs.build();
    }

    private static Object or(Optional<LocalDate> day, Text otherwise) {
        return day.<Object>map(on -> on).orElse(otherwise);
    }

    private Block meetings() {
        ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
        review.sessions().forEach(session -> {
            for (int item = 0; item < session.results().size(); item++) {
                rows.add(meeting(session, item));
            }
            if (session.results().isEmpty()) {
                rows.add(meeting(session));
            }
        });
        ImmutableList<ImmutableList<Cell>> all = rows.build();
        return all.isEmpty()
                ? new Block.Paragraph(Text.of("本届尚无会议记录。", "No meeting of this term is recorded."))
                : new Block.Table(
                        Parts.head(
                                Text.of("日期", "day"),
                                Text.of("会议", "meeting"),
                                Text.of("议题", "matter"),
                                Text.of("出席", "present"),
                                Text.of("同意", "approve"),
                                Text.of("至少需", "needed"),
                                Text.of("结果", "result"),
                                Text.of("公告", "posted"),
                                Text.of("报告", "reported")),
                        all);
    }

    /** A row of a meeting whose minutes name no matter. */
    private static ImmutableList<Cell> meeting(SessionReview session) {
        Cell none = Cell.of(Text.of("—", "—"));
        return ImmutableList.of(
                Cell.of(session.session().held().on()),
                Cell.of(Text.same(session.session().held().meeting())),
                Cell.of(UNKNOWN),
                none,
                none,
                none,
                none,
                none,
                none);
    }

    private static ImmutableList<Cell> meeting(SessionReview session, int item) {
        TenureStep.MeetingHeld held = session.session().held();
        Decision<MeetingResult> decision = session.results().get(item);
        Optional<MeetingResult> result = decision.considered();
        Optional<Boolean> carried = result.flatMap(MeetingResult::carried);
        return ImmutableList.of(
                Cell.of(held.on()),
                Cell.of(Text.same(held.meeting())),
                Cell.of(held.items()
                        .get(item)
                        .matter()
                        .<Object>map(matter -> matter)
                        .orElse(UNKNOWN)),
                count(result.map(MeetingResult::present)),
                count(result.map(MeetingResult::approving)),
                count(result.flatMap(MeetingResult::needed)),
                outcome(carried),
                announced(carried, session.session().posted()),
                announced(carried, session.session().reported()));
    }

    private static Cell count(Optional<?> number) {
        return Cell.of(number.<Object>map(each -> each).orElse(Text.of("—", "—")));
    }

    private static Cell outcome(Optional<Boolean> carried) {
        return carried.map(yes -> yes
                        ? Cell.toned(Text.of("形成决定", "decided"), Tone.GOOD)
                        : Cell.toned(Text.of("未形成有效决定", "not rightfully decided"), Tone.BAD))
                .orElseGet(() -> Cell.toned(Text.of("无法判定", "undetermined"), Tone.OPEN));
    }

    private static Cell announced(Optional<Boolean> carried, Optional<LocalDate> day) {
        return Cell.of(carried.orElse(true) ? or(day, NOT_YET) : Text.of("—", "—"));
    }

    private Block owed() {
        return proceeding.duties().isEmpty()
                ? new Block.Paragraph(Text.of("无待办事项。", "Nothing is owed."))
                : Duties.table(proceeding.id(), proceeding.duties(), at, CommitteeBulletin::name);
    }

    /** A meeting is named, a person never: that a member who left owes something is told, not which. */
    private static Text name(Duty duty) {
        Text what = duty.kind().what();
        boolean meeting = duty.kind().by() != ResponsibleUnit.FORMER_MEMBER
                && !duty.about().isEmpty();
        return meeting ? Text.of(what.zh() + "（" + duty.about() + "）", what.en() + " (" + duty.about() + ")") : what;
    }

    private void explain(List<Block> blocks) {
        blocks.add(new Block.Why(
                Text.of("任期届满日的依据", "The last day of the term"),
                review.lastDay().explanation()));
        review.vacancies()
                .ifPresent(decision ->
                        blocks.add(new Block.Why(Text.of("空缺处理的依据", "The vacant seats"), decision.explanation())));
        review.sessions()
                .forEach(session -> session.results().stream()
                        .filter(result -> !result.considered()
                                .flatMap(MeetingResult::carried)
                                .orElse(false))
                        .forEach(result -> blocks.add(new Block.Why(
                                Text.of(
                                        "会议结果的依据：" + session.session().held().meeting(),
                                        "The result of the meeting "
                                                + session.session().held().meeting()),
                                result.explanation()))));
        proceeding.duties().forEach(duty -> Duties.proof(duty, name(duty), blocks));
    }
}
