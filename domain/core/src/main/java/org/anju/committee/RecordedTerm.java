package org.anju.committee;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.composition.Chair;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.composition.Composition;
import org.anju.committee.composition.Occurrence;
import org.anju.committee.composition.TermOfOffice;
import org.anju.committee.establishment.SetUp;
import org.anju.committee.membership.Alternate;
import org.anju.committee.office.Post;
import org.anju.committee.office.TenureState;
import org.anju.committee.office.TenureStep.Elected;
import org.anju.committee.office.TenureStep.Ending;

/** What a recorded term says of a committee, for who screens its complex. What the record does not hold was not done so far. */
final class RecordedTerm {

    private final TenureState state;
    private final Elected elected;
    private final LocalDate day;

    private RecordedTerm(TenureState state, Elected elected, LocalDate day) {
        this.state = state;
        this.elected = elected;
        this.day = day;
    }

    /** Tells {@code facts} what {@code state} holds; nothing of a committee that is not elected by {@code day}, or is gone. */
    static void tell(TenureState state, LocalDate day, ScreeningFacts.Builder facts) {
        boolean gone = state.ended().filter(end -> !day.isBefore(end)).isPresent()
                && !state.ending().equals(Optional.of(Ending.EXPIRED));
        state.elected()
                .filter(elected -> !gone && !elected.on().isAfter(day))
                .ifPresent(elected -> new RecordedTerm(state, elected, day).tell(facts));
    }

    private void tell(ScreeningFacts.Builder facts) {
        facts.founded(new SetUp(Optional.of(elected.committee()), Optional.of(elected.on()), Optional.empty()));
        if (elected.committee() == CommitteeKind.OWNERS_COMMITTEE) {
            facts.term(term());
        }
        facts.composition(composition());
        facts.lastMeeting(state.sessions().stream()
                .map(session -> session.held().on())
                .filter(on -> !on.isAfter(day))
                .max(LocalDate::compareTo));
    }

    private TermOfOffice term() {
        TermOfOffice.Builder term = TermOfOffice.builder();
        return term.from(elected.from())
                .to(elected.until())
                .electedOn(elected.on())
                .filed(state.filed().map(Occurrence::on).orElse(Occurrence.NONE))
                .renewed(Occurrence.NONE)
                .build();
    }

    /** Who moved up or was elected later takes a seat somebody left; seats nobody was elected to were never held. */
    private Composition composition() {
        ImmutableList<Post> held = state.heldOn(day);
        int most = Math.min(elected.seats(), Math.max(elected.members().size(), held.size()));
        Composition.Builder committee = Composition.builder();
        return committee
                .kind(elected.committee())
                .seats(elected.seats())
                .households(elected.households())
                .elected(most)
                .vacated(Math.max(0, most - held.size()))
                .alternates((int)
                        state.alternates().stream().filter(RecordedTerm::isAble).count())
                .owners(owners(held))
                .chair(state.chairOn(day)
                        .flatMap(chair -> held.stream()
                                .filter(post -> post.person().equals(chair))
                                .findFirst()
                                .flatMap(Post::sits)))
                .build();
    }

    private static boolean isAble(Alternate alternate) {
        return alternate.able().orElse(false);
    }

    /** Asked of a property management committee alone, and told where it is known of everybody. */
    private Optional<Integer> owners(ImmutableList<Post> held) {
        ImmutableList<Chair> sits =
                held.stream().flatMap(post -> post.sits().stream()).collect(toImmutableList());
        boolean known =
                elected.committee() == CommitteeKind.PROPERTY_MANAGEMENT_COMMITTEE && sits.size() == held.size();
        return known
                ? Optional.of((int) sits.stream().filter(Chair.OWNER::equals).count())
                : Optional.empty();
    }
}
