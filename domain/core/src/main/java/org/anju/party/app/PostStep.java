package org.anju.party.app;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.register.BodyId;
import org.anju.party.Authority;
import org.anju.party.Post;
import org.anju.party.Programme;
import org.anju.party.Seat;

/**
 * Something told of the posts of a division, as whoever recorded it tells it. No text of a step says who it is about: a name
 * beside a party post would say what nobody may log.
 */
public sealed interface PostStep {

    /** Returns the day it was told for. */
    LocalDate on();

    /**
     * So many persons hold a post when it is filled; told again, the later one counts.
     *
     * @param on    the day
     * @param post  the post
     * @param body  the body, or the credit code of a provider
     * @param seats how many; zero where there is no such post
     */
    record SeatsPlanned(LocalDate on, Post post, String body, int seats) implements PostStep {}

    /**
     * A person holds a post. Told again under the same id, the later one counts; one whose last day is the day before its first
     * never was.
     *
     * @param on          the day it was told for
     * @param appointment its id
     * @param person      who
     * @param held        which post, and for how long
     */
    record Appointed(LocalDate on, String appointment, String person, Held held) implements PostStep {

        @Override
        public String toString() {
            return "Appointed " + held;
        }
    }

    /**
     * A person is given a post beside the one held elsewhere (双向进入、交叉任职); refused unless every rule of it is met.
     *
     * @param on           the day it is decided
     * @param appointment  its id
     * @param person       who
     * @param held         which post, and for how long
     * @param owner        whether the person owns a unit of the complex; empty where not known
     * @param confirmed    whether the organisation joined confirmed that its conditions are met; empty where not known
     * @param partyMembers how many heads of committees and providers are party members; asked for the substitute only
     */
    record CrossAppointed(
            LocalDate on,
            String appointment,
            String person,
            Held held,
            Optional<Boolean> owner,
            Optional<Boolean> confirmed,
            Optional<Integer> partyMembers)
            implements PostStep {

        @Override
        public String toString() {
            return "CrossAppointed " + held;
        }
    }

    /**
     * A post as it is held.
     *
     * @param post      the post
     * @param body      the body, or the credit code of a provider
     * @param complex   the complex it is for; empty where it is for no one complex
     * @param from      the first day
     * @param to        the last day; empty where the end is open
     * @param authority by whom and by what procedure it was given
     * @param source    the document it is known from
     */
    record Held(
            Post post,
            String body,
            Optional<String> complex,
            LocalDate from,
            Optional<LocalDate> to,
            Authority authority,
            String source) {

        /** Tells whether it is a post that body can have, and its days are in order. */
        boolean fits() {
            return isBody(post, body)
                    && complex.stream().noneMatch(String::isBlank)
                    && to.stream().noneMatch(last -> last.plusDays(1).isBefore(from));
        }

        @Override
        public String toString() {
            return post + " of " + body + " from " + from;
        }
    }

    /**
     * A session of a training was held; told again under the same id, the later one counts.
     *
     * @param on        the day
     * @param session   its id
     * @param programme the programme it belongs to
     * @param organiser who gave it
     * @param attendees who attended
     * @param subject   what it was about
     * @param source    the document it is known from
     */
    record Trained(
            LocalDate on,
            String session,
            Programme programme,
            String organiser,
            ImmutableSet<String> attendees,
            String subject,
            String source)
            implements PostStep {

        @Override
        public String toString() {
            return "Trained " + programme + " (" + attendees.size() + ")";
        }
    }

    /** Tells whether {@code body} can have {@code post}. */
    static boolean isBody(Post post, String body) {
        return !body.isBlank() && Seat.fits(post, BodyId.of(body));
    }
}
