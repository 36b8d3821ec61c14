package org.anju.committee.office;

import static org.anju.kernel.journal.ResponsibleUnit.FORMER_MEMBER;
import static org.anju.kernel.journal.ResponsibleUnit.OWNERS_COMMITTEE;
import static org.anju.kernel.journal.ResponsibleUnit.PROPERTY_MANAGEMENT_COMMITTEE;
import static org.anju.kernel.journal.ResponsibleUnit.STREET;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.composition.CommitteeParameters;
import org.anju.committee.composition.FollowUp;
import org.anju.committee.composition.VacancyCheck;
import org.anju.committee.meeting.CommitteeMeetings;
import org.anju.committee.meeting.MeetingParameters;
import org.anju.committee.meeting.MeetingResult;
import org.anju.committee.membership.Membership;
import org.anju.committee.membership.MembershipParameters;
import org.anju.committee.office.TenureStep.Elected;
import org.anju.committee.office.TenureStep.Organiser;
import org.anju.committee.office.TenureStep.Predecessor;
import org.anju.kernel.deadline.ClockRun;
import org.anju.kernel.deadline.DeadlineClock;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.journal.DutyKind;
import org.anju.kernel.journal.ResponsibleUnit;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Periods;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/** What is owed in the term of a committee. Of a single post only its number is told. Used once. */
final class TenureDuties {

    private static final ParameterKey<Term> EXTRAORDINARY =
            ParameterKey.of("deadline.assembly.extraordinary", ParameterType.TERM);

    private static final Fact BEFORE = Fact.open("committee.before", "前任组织", "body before this one");

    private final RuleBook book;
    private final WorkingCalendar calendar;
    private final TenureState state;
    private final AsOf asOf;
    private final boolean management;
    private final ImmutableList.Builder<Duty> duties = ImmutableList.builder();

    TenureDuties(RuleBook book, WorkingCalendar calendar, TenureState state, AsOf asOf) {
        this.book = book;
        this.calendar = calendar;
        this.state = state;
        this.asOf = asOf;
        this.management = state.isOf(CommitteeKind.PROPERTY_MANAGEMENT_COMMITTEE);
    }

    ImmutableList<Duty> find() {
        state.elected().ifPresent(elected -> {
            if (state.isRunning()) {
                filing(elected);
                renewal();
                vacancies(elected);
                meetings(elected);
            }
            takeover(elected);
            leaving();
        });
        return duties.build();
    }

    private DutyKind kind(String code, String zh, String en, ParameterKey<Term> limit) {
        return new DutyKind(
                code, Text.of(zh, en), management ? PROPERTY_MANAGEMENT_COMMITTEE : OWNERS_COMMITTEE, limit);
    }

    private Duty since(LocalDate start, DutyKind kind) {
        return Duty.since(start, kind, book, calendar, asOf);
    }

    private Reasoning why() {
        return Reasoning.of("duty", book, asOf);
    }

    /** Only an owners' committee is filed (HN art. 29(1)). */
    private void filing(Elected elected) {
        if (!management && state.filed().isEmpty()) {
            duties.add(since(
                    elected.on(),
                    kind("FILE_COMMITTEE", "办理业主委员会备案", "file the committee", CommitteeParameters.FILING)));
        }
    }

    /** The body before owes it, over the end of this term if need be. */
    private void takeover(Elected elected) {
        boolean settled = state.handedOver().isPresent() || elected.before().equals(Optional.of(Predecessor.NOBODY));
        if (settled || elected.before().isEmpty() && !state.isRunning()) {
            return;
        }
        Reasoning why = why();
        Takeover takeover = new Takeover(why, state);
        boolean fromManagement = elected.before().equals(Optional.of(Predecessor.PROPERTY_MANAGEMENT_COMMITTEE));
        ResponsibleUnit by = fromManagement ? PROPERTY_MANAGEMENT_COMMITTEE : OWNERS_COMMITTEE;
        DutyKind kind = new DutyKind(
                "HAND_OVER",
                Text.of("前任组织移交档案资料、印章和财物", "hand over archives, seals and property of the owners"),
                by,
                takeover.key());
        if (elected.before().isEmpty()) {
            why.lack(BEFORE);
            duties.add(new Duty(kind, "", why.fail()));
            return;
        }
        Optional<LocalDate> start = takeover.start();
        if (start.isPresent()) {
            duties.add(since(start.get(), kind));
        } else {
            duties.add(new Duty(kind, "", why.fail()));
        }
    }

    private void leaving() {
        DutyKind kind = new DutyKind(
                "LEAVING_HANDOVER",
                Text.of("离任委员移交保管的资料和财物", "hand over what a member who left keeps"),
                FORMER_MEMBER,
                MembershipParameters.LEAVING_HANDOVER);
        state.notHandedOver()
                .forEach(post -> post.ended()
                        .ifPresent(day -> duties.add(since(day, kind).about(String.valueOf(post.number())))));
    }

    /** The next election: begun as long before the last day as the rules say, held by the last day (HN art. 33(1)). */
    private void renewal() {
        Decision<LocalDate> last = TenureReview.lastDay(state, book, calendar, asOf);
        if (!management && state.renewal().isEmpty()) {
            DutyKind begin =
                    kind("BEGIN_RENEWAL", "启动换届选举", "begin the next election", CommitteeParameters.RENEWAL_LEAD);
            duties.add(new Duty(begin, "", beginBy(last)));
        }
        boolean street = management
                || state.renewal()
                        .filter(begun -> begun.by() == Organiser.STREET)
                        .isPresent();
        DutyKind elect = new DutyKind(
                "ELECT_NEXT",
                management
                        ? Text.of("重新组建物业管理委员会", "form the management committee anew")
                        : Text.of("完成换届选举", "elect the next committee"),
                street ? STREET : OWNERS_COMMITTEE,
                management ? CommitteeParameters.PMC_TERM : CommitteeParameters.RENEWAL_LEAD);
        duties.add(new Duty(elect, "", last.map(TenureDuties::until)));
    }

    private Decision<ClockRun> beginBy(Decision<LocalDate> last) {
        Reasoning why = why();
        why.include(last);
        Reading<Term> lead = why.read(CommitteeParameters.RENEWAL_LEAD);
        return last.granted()
                .flatMap(day -> lead.find().map(term -> why.conclude(until(Periods.before(day, term)))))
                .orElseGet(why::fail);
    }

    /** A day that is a day of the term and not the end of a period: nothing puts it off. */
    private static ClockRun until(LocalDate day) {
        return new ClockRun(
                DeadlineClock.startedAt(day.atStartOfDay(), Term.days(0)),
                Optional.of(day.plusDays(1).atStartOfDay()),
                ImmutableList.of(),
                Optional.empty());
    }

    /** Too few left: an extraordinary assembly elects (GR-274 art. 46); how soon, nobody has said. */
    private void vacancies(Elected elected) {
        int held = state.heldOn(asOf.validOn()).size();
        if (VacancyCheck.apply(why(), held, elected.seats())
                .filter(FollowUp.BY_ELECTION::equals)
                .isPresent()) {
            return; // whoever moves up
        }
        TenureReview.vacancies(state, book, calendar, asOf).ifPresent(decision -> {
            Optional<FollowUp> next = decision.considered().flatMap(Membership::followUp);
            DutyKind kind =
                    kind("FILL_SEATS", "召开临时业主大会补选", "fill the seats at an extraordinary assembly", EXTRAORDINARY);
            if (next.isEmpty()) {
                Reasoning why = why();
                why.include(decision);
                duties.add(new Duty(kind, "", why.undetermined()));
            } else if (next.get() == FollowUp.EXTRAORDINARY_ASSEMBLY) {
                duties.add(since(lastLeft(elected), kind));
            }
        });
    }

    private LocalDate lastLeft(Elected elected) {
        return state.posts().stream()
                .flatMap(post -> post.ended().stream())
                .max(LocalDate::compareTo)
                .orElse(elected.on());
    }

    private void meetings(Elected elected) {
        LocalDate last = state.sessions().stream()
                .map(session -> session.held().on())
                .max(LocalDate::compareTo)
                .orElse(elected.from());
        duties.add(since(last, kind("HOLD_MEETING", "召开委员会会议", "hold a meeting", MeetingParameters.INTERVAL)));
        if (!management) {
            Decided decided = new Decided(CommitteeMeetings.by(book, calendar), state, asOf);
            DutyKind post =
                    kind("POST_DECISIONS", "公告委员会决定", "post the decisions of a meeting", MeetingParameters.POSTING);
            DutyKind report = kind(
                    "REPORT_DECISIONS",
                    "向居（村）民委员会报告委员会决定",
                    "report the decisions of a meeting",
                    MeetingParameters.POSTING);
            state.sessions().forEach(session -> {
                announce(decided, session, session.posted(), post);
                announce(decided, session, session.reported(), report);
            });
        }
    }

    /** What was decided is announced; where it cannot be told whether anything was, neither can the day. */
    private void announce(Decided decided, Session session, Optional<LocalDate> done, DutyKind kind) {
        if (done.isPresent()) {
            return;
        }
        String meeting = session.held().meeting();
        ImmutableList<Decision<MeetingResult>> results = decided.decide(session.held());
        if (results.stream().anyMatch(result -> Decided.carried(result).orElse(false))) {
            duties.add(since(session.held().on(), kind).about(meeting));
            return;
        }
        results.stream()
                .filter(result -> Decided.carried(result).isEmpty())
                .findFirst()
                .ifPresent(open -> {
                    Reasoning why = why();
                    why.include(open);
                    duties.add(new Duty(kind, meeting, why.undetermined()));
                });
    }
}
