package org.anju.committee.office;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.anju.committee.office.Sequence.CAPABILITY;
import static org.anju.committee.office.Sequence.STEPS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.composition.AlternateOrder;
import org.anju.committee.composition.CommitteeParameters;
import org.anju.committee.composition.VacancyTrigger;
import org.anju.committee.membership.Alternate;
import org.anju.committee.membership.CommitteeMembership;
import org.anju.committee.membership.EndClaim;
import org.anju.committee.membership.EndGround;
import org.anju.committee.membership.MembershipParameters;
import org.anju.committee.membership.RemovalGround;
import org.anju.committee.membership.RemovalOfMember;
import org.anju.committee.membership.SeatedMember;
import org.anju.committee.office.TenureStep.ByElected;
import org.anju.committee.office.TenureStep.Holder;
import org.anju.committee.office.TenureStep.MemberHandedOver;
import org.anju.committee.office.TenureStep.MovedUp;
import org.anju.committee.office.TenureStep.PostEnded;
import org.anju.committee.office.TenureStep.Removed;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.ResolutionRules;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/** Decides steps about single posts: their end, the hand-over, who takes the seat. No public text names a person. Used once. */
final class PostRules {

    private static final ResolutionRules RESOLUTIONS = new ResolutionRules(CAPABILITY);

    private static final Rule HELD = Rule.of(
            CAPABILITY,
            "NO_SUCH_POST",
            Text.of("该人员{0}在任", "the person holds a post on {0}"),
            Text.of("该人员{0}不在任，或者职务已终止", "the person holds no post on {0}, or it has ended already"));
    private static final Rule GROUND = Rule.of(
            CAPABILITY,
            "NOT_A_GROUND",
            Text.of("属于职务自行终止的情形", "the ground ends a post"),
            Text.of("法律法规和管理规约未规定此情形，职务不因此终止", "neither law nor bylaws know this ground; the post goes on"));
    private static final Rule VACANT = Rule.of(
            CAPABILITY,
            "NO_VACANCY",
            Text.of("{1}人就任，空缺{0}席", "{1} to be seated, {0} seats vacant"),
            Text.of("{1}人就任，空缺仅{0}席", "{1} to be seated, only {0} seats vacant"));
    private static final Rule ALTERNATE = Rule.of(
            CAPABILITY,
            "NOT_AN_ALTERNATE",
            Text.of("是候补委员", "the person is an alternate"),
            Text.of("不是候补委员，不得递补", "the person is no alternate and cannot move up"));
    private static final Rule IN_TURN = Rule.of(
            CAPABILITY,
            "OUT_OF_TURN",
            Text.of("符合递补次序（{0}）", "in turn ({0})"),
            Text.of("未轮到该候补委员递补（{0}）", "not this alternate's turn ({0})"));
    private static final Rule NEWCOMERS = Rule.of(
            CAPABILITY,
            "ALREADY_ON_THE_COMMITTEE",
            Text.of("补选的人员均未在任", "none of those elected sits already"),
            Text.of("补选的人员中{0}人已在任", "{0} of those elected sit already"));

    private static final Text POST_ENDS = Text.of("其职务终止且尚未移交", "the post ends and is not handed over yet");

    private final Reasoning why;
    private final WorkingCalendar calendar;
    private final TenureState state;
    private final Sequence sequence;

    PostRules(Reasoning why, WorkingCalendar calendar, TenureState state, Sequence sequence) {
        this.why = why;
        this.calendar = calendar;
        this.state = state;
        this.sequence = sequence;
    }

    void decide(TenureStep step) {
        if (step instanceof PostEnded ended) {
            ended(ended);
        } else if (step instanceof Removed removed) {
            removed(removed);
        } else if (step instanceof MemberHandedOver done) {
            handedOver(done);
        } else if (step instanceof MovedUp up) {
            movedUp(up);
        } else if (step instanceof ByElected by) {
            byElected(by);
        }
    }

    /** Refuses what is said of somebody who does not sit on {@code day}, or whose post has ended since. */
    boolean holds(Reading<?> basis, OwnerId person, LocalDate day) {
        return why.check(HELD, basis, state.findPost(person, day).isPresent(), day);
    }

    private AsOf on(LocalDate day) {
        return why.asOf().on(day);
    }

    private CommitteeMembership membership() {
        return CommitteeMembership.by(why.book(), calendar);
    }

    private void ended(PostEnded step) {
        Reading<ImmutableSet<EndGround>> grounds = why.readIfSet(MembershipParameters.END_OF_POST);
        sequence.inTerm(grounds, step);
        holds(grounds, step.person(), step.on());
        EndClaim claim =
                new EndClaim(step.ground(), step.clause().orElse(""), Optional.of(true), Optional.of(step.on()));
        SeatedMember member =
                SeatedMember.builder().person(step.person()).addClaims(claim).build();
        why.include(membership().hasEnded(member, on(step.on())))
                .granted()
                .ifPresent(ends -> why.check(GROUND, grounds, ends));
    }

    private void removed(Removed step) {
        Reading<ImmutableSet<RemovalGround>> grounds = why.readIfSet(MembershipParameters.REMOVAL_GROUNDS);
        sequence.inTerm(grounds, step);
        holds(grounds, step.person(), step.on());
        why.include(RemovalOfMember.by(why.book(), calendar)
                .decide(
                        step.proposal()
                                .orElse(Proposers.UNKNOWN)
                                .toRemove(step.person(), step.ground(), state.allOn(step.on())),
                        on(step.on())));
        Reading<String> matter = why.read(MembershipParameters.ELECTION_MATTER);
        RESOLUTIONS.carried(why, matter, step.resolution());
        STEPS.day(why, matter, step.on(), Optional.of(step.resolution().countedOn()));
    }

    /** A former member may hand over after the term as well. */
    private void handedOver(MemberHandedOver step) {
        Reading<Term> limit = why.readIfSet(MembershipParameters.LEAVING_HANDOVER);
        Optional<Post> post = state.notHandedOver().stream()
                .filter(left -> left.person().equals(step.person()))
                .findFirst();
        sequence.atAnyTime(limit, post.isPresent(), POST_ENDS);
        post.flatMap(Post::ended).ifPresent(day -> {
            STEPS.day(why, limit, step.on(), Optional.of(day));
            STEPS.punctual(why, limit, day, step.on(), calendar);
        });
    }

    private void movedUp(MovedUp step) {
        Reading<AlternateOrder> order = why.readIfSet(CommitteeParameters.ALTERNATES);
        sequence.inTerm(order, step);
        Optional<Alternate> who = state.alternates().stream()
                .filter(each -> each.person().equals(step.person()))
                .findFirst();
        boolean known = why.check(ALTERNATE, order, who.isPresent());
        int vacant = state.vacantOn(step.on());
        if (why.check(VACANT, order, vacant > 0, vacant, 1) && known) {
            why.include(membership().movingUp(before(step, who.orElseThrow()), vacant, on(step.on())))
                    .granted()
                    .ifPresent(up -> why.check(
                            IN_TURN,
                            order,
                            up.contains(step.person()),
                            order.find().<Object>map(each -> each).orElse("—")));
        }
    }

    /** Those who may come before the alternate, as the step tells of them; who has fewer votes does not matter. */
    private ImmutableList<Alternate> before(MovedUp step, Alternate who) {
        return state.alternates().stream()
                .filter(each -> !step.passedOver().contains(each.person()))
                .filter(each -> each.equals(who)
                        || each.votes().isEmpty()
                        || who.votes().isEmpty()
                        || each.votes().get() >= who.votes().get())
                .map(each -> each.equals(who)
                        ? new Alternate(who.person(), who.votes(), step.able().or(who::able))
                        : each)
                .collect(toImmutableList());
    }

    private void byElected(ByElected step) {
        Reading<VacancyTrigger> trigger = why.readIfSet(CommitteeParameters.VACANCY_TRIGGER);
        sequence.inTerm(trigger, step);
        int vacant = state.vacantOn(step.on());
        int seated = step.members().size();
        why.check(VACANT, trigger, seated <= vacant, vacant, seated);
        long again = step.members().stream()
                .map(Holder::person)
                .filter(person -> state.heldOn(step.on()).stream()
                        .anyMatch(post -> post.person().equals(person)))
                .count();
        why.check(NEWCOMERS, trigger, again == 0, again);
    }
}
