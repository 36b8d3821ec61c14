package org.anju.party;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;

/** One proposal being looked at. Used once. */
final class CrossRun {

    private final CrossProposal proposal;
    private final AppointmentGraph graph;
    private final Reasoning why;
    private final ImmutableList<Appointment> held;

    CrossRun(CrossProposal proposal, AppointmentGraph graph, Reasoning why) {
        this.proposal = proposal;
        this.graph = graph;
        this.why = why;
        this.held = graph.historyOf(proposal.person(), why.asOf().knownAt());
        why.use(CrossRules.SEAT, proposal.seat());
        why.use(CrossRules.TERM, proposal.term());
    }

    /** Ends for a post to which no route leads. */
    Decision<CrossAppointment> nowhere() {
        Reading<?> pairs = why.read(PartyParameters.INCOMPATIBLE);
        why.check(CrossRules.NO_ROUTE, pairs, false, proposal.seat().post());
        return why.fail();
    }

    Decision<CrossAppointment> along(Route route) {
        Reading<RoutePosts> posts = why.read(PartyParameters.route(route));
        ImmutableList<Appointment> sources = posts.isSet() ? sources(posts) : ImmutableList.of();
        procedure(route);
        if (route == Route.INTO_OWNERS_COMMITTEE) {
            owner();
        } else if (route == Route.SUBSTITUTE) {
            tooFew();
        }
        Reading<ImmutableList<PostPair>> pairs = why.read(PartyParameters.INCOMPATIBLE);
        term(posts, sources);
        vacancy(posts);
        others(pairs);
        return why.conclude(new CrossAppointment(
                route,
                proposal.seat(),
                proposal.term(),
                sources.stream().map(Appointment::seat).distinct().collect(toImmutableList())));
    }

    /** Looks at where the route leads from and to, and returns the appointments it rests on. */
    private ImmutableList<Appointment> sources(Reading<RoutePosts> posts) {
        Post post = proposal.seat().post();
        why.check(CrossRules.TO, posts, posts.value().to().contains(post), post);
        LocalDate first = proposal.term().from();
        ImmutableList<Appointment> sources = held.stream()
                .filter(it -> it.term().contains(first))
                .filter(it -> posts.value().from().contains(it.seat().post()))
                .collect(toImmutableList());
        ImmutableList<Seat> seats =
                sources.stream().map(Appointment::seat).distinct().collect(toImmutableList());
        why.use(CrossRules.HELD, seats);
        why.check(CrossRules.FROM, posts, !sources.isEmpty(), first, seats);
        if (posts.value().confirmed()) {
            settle(CrossRules.IS_CONFIRMED, posts, CrossRules.CONFIRMED, proposal.confirmed());
        }
        return sources;
    }

    private void procedure(Route route) {
        Reading<ImmutableSet<Authority>> lawful = why.read(PartyParameters.procedure(route));
        if (proposal.authority().isEmpty()) {
            why.unknown(CrossRules.PROCEDURE, lawful, CrossRules.AUTHORITY);
        } else if (lawful.isSet()) {
            Authority authority =
                    why.use(CrossRules.AUTHORITY, proposal.authority().get());
            why.check(CrossRules.PROCEDURE, lawful, lawful.value().contains(authority), authority, lawful.value());
        }
    }

    /** Members of an owners' committee are owners, unless the rules say otherwise (SC-379 art. 16(2)). */
    private void owner() {
        Reading<Boolean> office = why.read(PartyParameters.EX_OFFICIO);
        if (office.isSet() && !office.value()) {
            settle(CrossRules.IS_OWNER, office, CrossRules.OWNER, proposal.owner());
        }
    }

    private void tooFew() {
        Reading<Long> enough = why.read(PartyParameters.ENOUGH_MEMBERS);
        if (proposal.partyMembers().isEmpty()) {
            why.unknown(CrossRules.TOO_FEW, enough, CrossRules.MEMBERS);
        } else if (enough.isSet()) {
            // the number itself is not written down: in a small community it tells on people
            why.check(CrossRules.TOO_FEW, enough, proposal.partyMembers().get() < enough.value(), enough.value());
        }
    }

    private void settle(Rule rule, Reading<?> basis, Fact fact, Optional<Boolean> value) {
        if (value.isEmpty()) {
            why.unknown(rule, basis, fact);
        } else {
            why.check(rule, basis, why.use(fact, value.get()));
        }
    }

    private void term(Reading<?> basis, ImmutableList<Appointment> sources) {
        why.check(CrossRules.TERM_NOT_EMPTY, basis, !proposal.term().isEmpty());
        LocalDate until = sources.stream()
                .map(source -> heldUntil(source.seat()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        if (until.isBefore(proposal.term().to())) {
            Reading<Boolean> ends = why.read(PartyParameters.ENDS_WITH_SOURCE);
            if (ends.isSet() && ends.value()) {
                why.check(CrossRules.WITHIN_SOURCE, ends, false, until);
            }
        }
    }

    /** Returns the day after the last on which the person holds {@code seat} without a break from the first day of the term. */
    private LocalDate heldUntil(Seat seat) {
        LocalDate until = proposal.term().from();
        for (Appointment each : held) { // by first day within each seat
            if (each.seat().equals(seat)
                    && !each.term().from().isAfter(until)
                    && each.term().to().isAfter(until)) {
                until = each.term().to();
            }
        }
        return until;
    }

    private void vacancy(Reading<?> basis) {
        if (proposal.term().isEmpty()) {
            return;
        }
        Seat seat = proposal.seat();
        int most = 0;
        for (LocalDate day : graph.changes(seat, proposal.term(), why.asOf().knownAt())) {
            AsOf on = why.asOf().on(day);
            Optional<Integer> seats = graph.seatsOf(seat, on);
            if (seats.isEmpty()) {
                why.lack(CrossRules.SEATS, seat + " " + day);
                return;
            }
            most = seats.get();
            if (graph.filled(seat, on) >= most) {
                why.check(CrossRules.VACANT, basis, false, seat, most, day);
                return;
            }
        }
        why.check(CrossRules.VACANT, basis, true, seat, most);
    }

    /** Looks at every post held on a day of the term. */
    private void others(Reading<ImmutableList<PostPair>> pairs) {
        DateRange term = proposal.term();
        ImmutableList<Appointment> meanwhile =
                held.stream().filter(it -> it.term().overlaps(term)).collect(toImmutableList());
        boolean twice = meanwhile.stream().anyMatch(it -> it.seat().equals(proposal.seat()));
        why.check(CrossRules.TWICE, pairs, !twice, proposal.seat());
        if (pairs.isSet()) {
            meanwhile.stream().filter(it -> !it.seat().equals(proposal.seat())).forEach(it -> compatible(it, pairs));
        }
    }

    private void compatible(Appointment other, Reading<ImmutableList<PostPair>> pairs) {
        Iterable<PostPair> concerned = Iterables.filter(
                pairs.value(),
                pair -> pair.concerns(other.seat().post(), proposal.seat().post()));
        boolean unknown = false;
        for (PostPair pair : concerned) {
            Optional<Boolean> barred = bars(pair, other);
            if (barred.filter(bar -> bar).isPresent()) {
                why.check(CrossRules.COMPATIBLE, pairs, false, other.seat(), proposal.seat());
                return;
            }
            unknown |= barred.isEmpty();
        }
        if (unknown) {
            why.lack(CrossRules.COMPLEX, other.seat().toString());
        } else {
            why.check(CrossRules.COMPATIBLE, pairs, true, other.seat(), proposal.seat());
        }
    }

    private Optional<Boolean> bars(PostPair pair, Appointment other) {
        return pair.scope() == PostPair.Scope.ANYWHERE
                ? Optional.of(true)
                : other.complex().flatMap(one -> proposal.complex().map(one::equals));
    }
}
