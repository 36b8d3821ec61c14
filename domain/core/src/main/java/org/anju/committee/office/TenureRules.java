package org.anju.committee.office;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.anju.committee.office.Sequence.CAPABILITY;
import static org.anju.committee.office.Sequence.STEPS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.committee.composition.Chair;
import org.anju.committee.composition.CommitteeComposition;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.composition.CommitteeParameters;
import org.anju.committee.composition.CommitteeTerms;
import org.anju.committee.composition.Composition;
import org.anju.committee.composition.TermOfOffice;
import org.anju.committee.office.TenureStep.ChairChosen;
import org.anju.committee.office.TenureStep.Elected;
import org.anju.committee.office.TenureStep.Ended;
import org.anju.committee.office.TenureStep.Ending;
import org.anju.committee.office.TenureStep.Filed;
import org.anju.committee.office.TenureStep.HandedOver;
import org.anju.committee.office.TenureStep.Holder;
import org.anju.committee.office.TenureStep.MeetingHeld;
import org.anju.committee.office.TenureStep.MinutesPosted;
import org.anju.committee.office.TenureStep.MinutesReported;
import org.anju.committee.office.TenureStep.RenewalBegun;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/** Decides one step of a term: election, filing, hand-over, renewal, end; the rest is passed on. Used once. */
final class TenureRules {

    private static final Rule OVER = Rule.of(
            CAPABILITY,
            "TERM_NOT_OVER",
            Text.of("{0}，在任期届满日（{1}）之后", "{0} is after the last day of the term ({1})"),
            Text.of("{0}，任期至{1}方届满", "{0} is not after the last day of the term ({1})"));
    private static final Rule DISSOLVABLE = Rule.of(
            CAPABILITY,
            "ONLY_A_MANAGEMENT_COMMITTEE",
            Text.of("物业管理委员会解散", "a property management committee is dissolved"),
            Text.of("业主委员会不适用“{0}”", "does not apply to an owners' committee: {0}"));
    private static final Rule COVERED = Rule.of(
            CAPABILITY,
            "ENDED_BEFORE_RECORDED_STEPS",
            Text.of("{0}，不早于已登记的事项（{1}）", "{0} is not before what is recorded ({1})"),
            Text.of("{0}，早于已登记的事项（{1}）", "{0} is before something recorded ({1})"));

    private static final Text OTHER = Text.of("结束本届任期", "end this term");
    private static final Text ONCE = Text.of("（已登记，无须再次登记）", "(it is recorded already)");
    private static final Text BEGIN = Text.of("启动换届选举", "begin the next election");
    private static final Text PREDECESSOR = Text.of("有移交的前任组织，且尚未移交", "a body before that has not handed over");

    private final Reasoning why;
    private final RuleBook book;
    private final WorkingCalendar calendar;
    private final TenureState state;
    private final Sequence sequence;

    TenureRules(RuleBook book, WorkingCalendar calendar, TenureState state, AsOf asOf) {
        this.why = Reasoning.of(Tenure.WORKFLOW.name(), book, asOf);
        this.book = book;
        this.calendar = calendar;
        this.state = state;
        this.sequence = new Sequence(why, state);
    }

    Decision<TenureStep> decide(TenureStep step) {
        if (step instanceof Elected elected) {
            elected(elected);
        } else if (step instanceof ChairChosen chosen) {
            chair(chosen);
        } else if (step instanceof Filed filed) {
            filed(filed);
        } else if (step instanceof HandedOver done) {
            handedOver(done);
        } else if (step instanceof RenewalBegun begun) {
            Reading<Term> lead = why.readIfSet(CommitteeParameters.RENEWAL_LEAD);
            sequence.inTerm(lead, begun, state.renewal().isEmpty(), ONCE);
        } else if (step instanceof Ended ended) {
            ended(ended);
        } else if (step instanceof MeetingHeld || step instanceof MinutesPosted || step instanceof MinutesReported) {
            new SessionRules(why, calendar, state, sequence).decide(step);
        } else {
            new PostRules(why, calendar, state, sequence).decide(step);
        }
        return why.conclude(step);
    }

    private Reading<Long> term() {
        return why.readIfSet(CommitteeParameters.MAX_TERM_YEARS);
    }

    /** Decided by the law of that day: size, owners and chair (table D-2), and a last day that is stated (HN art. 28). */
    private void elected(Elected elected) {
        STEPS.order(why, term(), state.elected().isEmpty(), OTHER);
        AsOf then = why.asOf().on(elected.on());
        why.include(CommitteeComposition.by(book).decide(composition(elected), then));
        if (elected.committee() == CommitteeKind.OWNERS_COMMITTEE
                && elected.until().isPresent()) {
            TermOfOffice stated = TermOfOffice.builder()
                    .from(elected.from())
                    .to(elected.until())
                    .electedOn(elected.on())
                    .build();
            why.include(CommitteeTerms.by(book, calendar).decide(stated, then));
        }
    }

    private static Composition composition(Elected elected) {
        Composition.Builder committee = Composition.builder();
        return committee
                .kind(elected.committee())
                .seats(elected.seats())
                .households(elected.households())
                .elected(elected.members().size())
                .owners(owners(elected))
                .chair(elected.chair().flatMap(person -> sits(elected, person)))
                .build();
    }

    /** In an owners' committee it matters only where somebody sits of whom it is said that it is no owner. */
    private static Optional<Integer> owners(Elected elected) {
        ImmutableList<Chair> stated = elected.members().stream()
                .flatMap(holder -> holder.sits().stream())
                .collect(toImmutableList());
        int owners = (int) stated.stream().filter(Chair.OWNER::equals).count();
        int unstated = elected.members().size() - stated.size();
        if (elected.committee() == CommitteeKind.OWNERS_COMMITTEE) {
            return owners < stated.size() ? Optional.of(owners + unstated) : Optional.empty();
        }
        return unstated == 0 ? Optional.of(owners) : Optional.empty();
    }

    private static Optional<Chair> sits(Elected elected, OwnerId person) {
        return elected.members().stream()
                .filter(holder -> holder.person().equals(person))
                .findFirst()
                .flatMap(Holder::sits);
    }

    private void chair(ChairChosen chosen) {
        sequence.inTerm(term(), chosen);
        new PostRules(why, calendar, state, sequence).holds(term(), chosen.person(), chosen.on());
    }

    private void filed(Filed filed) {
        Reading<Term> limit = why.read(CommitteeParameters.FILING);
        sequence.inTerm(limit, filed, state.filed().isEmpty(), ONCE);
        state.elected()
                .filter(elected -> elected.committee() == CommitteeKind.OWNERS_COMMITTEE)
                .ifPresent(elected -> STEPS.punctual(why, limit, elected.on(), filed.on(), calendar));
    }

    /** Whoever governed before may hand over late, after this term even; nothing says that there was nobody unless it is said. */
    private void handedOver(HandedOver done) {
        Takeover takeover = new Takeover(why, state);
        Reading<Term> limit = takeover.limitIfSet();
        boolean owed = state.handedOver().isEmpty()
                && !state.elected().flatMap(Elected::before).equals(Optional.of(TenureStep.Predecessor.NOBODY));
        sequence.atAnyTime(limit, owed, PREDECESSOR);
        STEPS.day(why, limit, done.on(), state.elected().map(Elected::on));
        takeover.startIfSet().ifPresent(start -> STEPS.punctual(why, limit, start, done.on(), calendar));
    }

    private void ended(Ended ended) {
        boolean owners = state.isOf(CommitteeKind.OWNERS_COMMITTEE);
        boolean renewed = ended.why() == Ending.RENEWED;
        sequence.inTerm(term(), ended, !renewed || !owners || state.renewal().isPresent(), BEGIN);
        last().ifPresent(day -> why.check(COVERED, term(), !ended.on().isBefore(day), ended.on(), day));
        if (ended.why() == Ending.DISSOLVED) {
            why.check(DISSOLVABLE, term(), !owners, ended.why());
        } else if (ended.why() == Ending.EXPIRED && state.isRunning()) {
            why.include(TenureReview.lastDay(state, book, calendar, why.asOf()))
                    .granted()
                    .ifPresent(day -> why.check(OVER, term(), ended.on().isAfter(day), ended.on(), day));
        }
    }

    /** The last day on which the committee is known to have been at work. */
    private Optional<LocalDate> last() {
        return Stream.of(
                        state.sessions().stream().map(session -> session.held().on()),
                        state.posts().stream().map(Post::from),
                        state.filed().stream(),
                        state.renewal().stream().map(RenewalBegun::on))
                .flatMap(days -> days)
                .max(LocalDate::compareTo);
    }
}
