package org.anju.committee.office;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.anju.committee.membership.Alternate;
import org.anju.committee.office.TenureStep.ByElected;
import org.anju.committee.office.TenureStep.ChairChosen;
import org.anju.committee.office.TenureStep.Elected;
import org.anju.committee.office.TenureStep.Ended;
import org.anju.committee.office.TenureStep.Filed;
import org.anju.committee.office.TenureStep.HandedOver;
import org.anju.committee.office.TenureStep.Holder;
import org.anju.committee.office.TenureStep.MeetingHeld;
import org.anju.committee.office.TenureStep.MemberHandedOver;
import org.anju.committee.office.TenureStep.MinutesPosted;
import org.anju.committee.office.TenureStep.MinutesReported;
import org.anju.committee.office.TenureStep.MovedUp;
import org.anju.committee.office.TenureStep.PostEnded;
import org.anju.committee.office.TenureStep.Removed;
import org.anju.committee.office.TenureStep.RenewalBegun;
import org.anju.kernel.register.OwnerId;

/** What each step makes of the term of a committee. */
final class TenureCourse {

    private TenureCourse() {}

    static TenureState after(TenureState state, TenureStep step) {
        if (step instanceof Elected elected) {
            return elected(elected);
        }
        TenureState.Builder next = TenureState.Builder.goingOn(state);
        if (step instanceof ChairChosen chosen) {
            next.chair(chosen.person());
        } else if (step instanceof Filed filed) {
            next.filed(filed.on());
        } else if (step instanceof HandedOver done) {
            next.handedOver(done.on());
        } else if (step instanceof RenewalBegun begun) {
            next.renewal(begun);
        } else if (step instanceof Ended ended) {
            next.ended(ended.on()).ending(ended.why());
        } else if (step instanceof MeetingHeld held) {
            next.addSessions(new Session(held, Optional.empty(), Optional.empty()));
        } else if (step instanceof MinutesPosted posted) {
            next.sessions(sessions(state, posted.meeting(), session -> session.postedOn(posted.on())));
        } else if (step instanceof MinutesReported reported) {
            next.sessions(sessions(state, reported.meeting(), session -> session.reportedOn(reported.on())));
        } else {
            people(state, step, next);
        }
        return next.build();
    }

    private static TenureState elected(Elected elected) {
        return new TenureState.Builder()
                .elected(elected)
                .posts(seated(ImmutableList.of(), elected.members(), elected.from()))
                .alternates(elected.alternates())
                .chair(elected.chair())
                .build();
    }

    private static void people(TenureState state, TenureStep step, TenureState.Builder next) {
        if (step instanceof PostEnded ended) {
            next.posts(ended(state, ended.person(), ended.on()));
        } else if (step instanceof Removed removed) {
            next.posts(ended(state, removed.person(), removed.on()));
        } else if (step instanceof MemberHandedOver done) {
            next.posts(handedOver(state, done));
        } else if (step instanceof MovedUp up) {
            Holder holder = new Holder(up.person(), Optional.empty());
            next.posts(seated(state.posts(), ImmutableList.of(holder), up.on()));
            next.alternates(staying(state.alternates(), ImmutableSet.of(up.person()), up.passedOver()));
        } else if (step instanceof ByElected by) {
            next.posts(seated(state.posts(), by.members(), by.on()));
            next.alternates(ImmutableList.<Alternate>builder()
                    .addAll(staying(state.alternates(), by.named(), ImmutableSet.of()))
                    .addAll(by.alternates())
                    .build());
        }
    }

    private static ImmutableList<Post> seated(
            ImmutableList<Post> before, ImmutableList<Holder> holders, LocalDate from) {
        List<Post> posts = new ArrayList<>(before);
        holders.forEach(holder -> posts.add(Post.of(posts.size() + 1, holder, from)));
        return ImmutableList.copyOf(posts);
    }

    private static ImmutableList<Alternate> staying(
            ImmutableList<Alternate> alternates, ImmutableSet<OwnerId> gone, ImmutableSet<OwnerId> notAble) {
        return alternates.stream()
                .filter(each -> !gone.contains(each.person()))
                .map(each -> notAble.contains(each.person())
                        ? new Alternate(each.person(), each.votes(), Optional.of(false))
                        : each)
                .collect(toImmutableList());
    }

    private static ImmutableList<Post> ended(TenureState state, OwnerId person, LocalDate on) {
        return posts(state, state.findPost(person, on), post -> post.endedOn(on));
    }

    private static ImmutableList<Post> handedOver(TenureState state, MemberHandedOver done) {
        Optional<Post> first = state.notHandedOver().stream()
                .filter(post -> post.person().equals(done.person()))
                .findFirst();
        return posts(state, first, post -> post.handedOverOn(done.on()));
    }

    private static ImmutableList<Post> posts(TenureState state, Optional<Post> which, UnaryOperator<Post> change) {
        return state.posts().stream()
                .map(post -> which.equals(Optional.of(post)) ? change.apply(post) : post)
                .collect(toImmutableList());
    }

    private static ImmutableList<Session> sessions(TenureState state, String meeting, UnaryOperator<Session> change) {
        return state.sessions().stream()
                .map(session -> session.isCalled(meeting) ? change.apply(session) : session)
                .collect(toImmutableList());
    }
}
