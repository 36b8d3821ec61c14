package org.anju.committee.office;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.composition.AllMembers;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.membership.Alternate;
import org.anju.committee.office.TenureStep.Elected;
import org.anju.committee.office.TenureStep.Ending;
import org.anju.committee.office.TenureStep.Predecessor;
import org.anju.committee.office.TenureStep.RenewalBegun;
import org.anju.kernel.journal.Progress;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.OwnerId;
import org.immutables.value.Value;

/** How far the term of a committee has come, and who sits on which day. Its persons are for officers and themselves. */
@Value.Immutable
public interface TenureState extends Progress {

    /** The stages, in their order. */
    enum Stage implements Named {
        /** Nobody is elected. */
        NOT_STARTED("未产生", "not elected"),
        /** The committee is elected, or set up. */
        ELECTED("已产生", "elected"),
        /** It is filed. */
        FILED("已备案", "filed"),
        /** The next election is under way. */
        RENEWING("换届中", "renewing"),
        /** The term is over, and something is not handed over. */
        OVER("任期已结束，尚待移交", "over, hand-over pending"),
        /** The term is over and everything is handed over. */
        CLOSED("已办结", "closed");

        private final Text text;

        Stage(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** Before the first step. */
    TenureState NEW = new Builder().build();

    /** The election the term rests on. */
    Optional<Elected> elected();

    /** Every post of this term, those that ended among them, in the order of their numbers. */
    ImmutableList<Post> posts();

    /** Those who may still move up. */
    ImmutableList<Alternate> alternates();

    /** Who was last chosen to chair; see {@link #chairOn}. */
    Optional<OwnerId> chair();

    /** The day the committee was filed. */
    Optional<LocalDate> filed();

    /** The day the body before handed over. */
    Optional<LocalDate> handedOver();

    /** The meetings, in the order they were told. */
    ImmutableList<Session> sessions();

    /** The beginning of the next election. */
    Optional<RenewalBegun> renewal();

    /** The first day after the term. */
    Optional<LocalDate> ended();

    /** What ended it. */
    Optional<Ending> ending();

    @Override
    default Stage stage() {
        if (ended().isPresent()) {
            return isHandedOver() ? Stage.CLOSED : Stage.OVER;
        } else if (elected().isEmpty()) {
            return Stage.NOT_STARTED;
        } else if (renewal().isPresent()) {
            return Stage.RENEWING;
        }
        return filed().isPresent() ? Stage.FILED : Stage.ELECTED;
    }

    @Override
    default boolean isEnded() {
        return stage() == Stage.CLOSED;
    }

    /** Tells whether it is the term of a {@code kind}. */
    default boolean isOf(CommitteeKind kind) {
        return elected().map(Elected::committee).filter(kind::equals).isPresent();
    }

    /** Tells whether the committee is elected and the term not over. */
    default boolean isRunning() {
        return elected().isPresent() && ended().isEmpty();
    }

    /** Returns the posts whose holders sit on {@code day}; none before the term and after it. */
    default ImmutableList<Post> sittingOn(LocalDate day) {
        boolean over = ended().filter(end -> !day.isBefore(end)).isPresent();
        return over
                ? ImmutableList.of()
                : posts().stream().filter(post -> post.sitsOn(day)).collect(toImmutableList());
    }

    /** Returns the posts that have not ended by {@code day}, those that begin later among them. */
    default ImmutableList<Post> heldOn(LocalDate day) {
        return posts().stream().filter(post -> post.isHeldOn(day)).collect(toImmutableList());
    }

    /** Returns who chairs on {@code day}; nobody once that person does not sit any more. */
    default Optional<OwnerId> chairOn(LocalDate day) {
        return chair().filter(person ->
                sittingOn(day).stream().anyMatch(post -> post.person().equals(person)));
    }

    /** Returns the seats nobody holds from {@code day} on. */
    default int vacantOn(LocalDate day) {
        return Math.max(0, seats() - heldOn(day).size());
    }

    /** Returns the seats of the committee; none before it is elected. */
    default int seats() {
        return elected().map(Elected::seats).orElse(0);
    }

    /** Returns all members on {@code day}, as seats and as people. */
    default AllMembers allOn(LocalDate day) {
        int sitting = Math.min(seats(), sittingOn(day).size());
        return new AllMembers(Optional.of(seats()), Optional.of(sitting));
    }

    /** Returns the post {@code person} holds on {@code day} and beyond. */
    default Optional<Post> findPost(OwnerId person, LocalDate day) {
        return posts().stream()
                .filter(post -> post.person().equals(person) && post.sitsOn(day))
                .filter(post -> post.ended().isEmpty())
                .findFirst();
    }

    /** Returns the posts of an owners' committee that ended and were not handed over (HN art. 33(3)). */
    default ImmutableList<Post> notHandedOver() {
        return isOf(CommitteeKind.OWNERS_COMMITTEE)
                ? posts().stream()
                        .filter(post ->
                                post.ended().isPresent() && post.handedOver().isEmpty())
                        .collect(toImmutableList())
                : ImmutableList.of();
    }

    /** Tells whether the body before still has to hand over, where it is known that there was one. */
    default boolean awaitsPredecessor() {
        return handedOver().isEmpty()
                && elected()
                        .flatMap(Elected::before)
                        .filter(before -> before != Predecessor.NOBODY)
                        .isPresent();
    }

    private boolean isHandedOver() {
        return notHandedOver().isEmpty() && !awaitsPredecessor();
    }

    /** Returns the meeting called {@code meeting}. */
    default Optional<Session> findSession(String meeting) {
        return sessions().stream().filter(session -> session.isCalled(meeting)).findFirst();
    }

    /** Builds a state. */
    class Builder extends ImmutableTenureState.Builder {

        Builder() {}

        /** Goes on from {@code state}. */
        static Builder goingOn(TenureState state) {
            Builder builder = new Builder();
            builder.from(state);
            return builder;
        }
    }
}
