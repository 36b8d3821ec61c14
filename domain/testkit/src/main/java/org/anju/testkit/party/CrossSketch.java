package org.anju.testkit.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.PersonId;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Dated;
import org.anju.party.Appointment;
import org.anju.party.AppointmentGraph;
import org.anju.party.Authority;
import org.anju.party.CrossProposal;
import org.anju.party.Post;
import org.anju.party.Seat;
import org.anju.party.SeatPlan;

/**
 * A cross-appointment told by how good each fact is, under {@link PartyRules}.
 *
 * @param direction where it leads
 * @param bad       the facts that stand against it
 * @param unknown   the facts nobody knows; of one that is bad as well, the badness is not known
 */
public record CrossSketch(Direction direction, ImmutableSet<Part> bad, ImmutableSet<Part> unknown) {

    /** The person of every sketch. */
    public static final PersonId PERSON = PersonId.of("q7x");

    /** The term of every sketch. */
    public static final DateRange TERM = DateRange.of(LocalDate.of(2024, 11, 1), LocalDate.of(2027, 11, 1));

    private static final DateRange LONG = DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));

    /** The two directions and the substitute. */
    public enum Direction {
        /** A chair into the party organisation. */
        IN(Post.COMMITTEE_CHAIR, Post.PARTY_PART_TIME_MEMBER),
        /** A chair into the residents' committee. */
        SUBSTITUTE(Post.COMMITTEE_CHAIR, Post.RESIDENTS_PART_TIME_VICE_CHAIR),
        /** An official into the owners' committee. */
        OUT(Post.RESIDENTS_MEMBER, Post.COMMITTEE_MEMBER);

        private final Post from;
        private final Post to;

        Direction(Post from, Post to) {
            this.from = from;
            this.to = to;
        }
    }

    /** The facts a sketch is made of. */
    public enum Part {
        /** Holds a post that leads there. */
        SOURCE("NO_QUALIFYING_POST", Optional.empty()),
        /** The conditions are confirmed. */
        CONFIRMED("CONDITIONS_NOT_CONFIRMED", Optional.of("proposal.confirmed")),
        /** By lawful procedure. */
        AUTHORITY("PROCEDURE_NOT_LAWFUL", Optional.of("proposal.authority")),
        /** Is an owner; asked on the way into the owners' committee. */
        OWNER("NOT_OWNER", Optional.of("proposal.owner")),
        /** Party members are too few; asked for the substitute. */
        MEMBERS("SUBSTITUTE_NOT_NEEDED", Optional.of("community.partyMembers")),
        /** A seat is free. */
        SEAT("NOT_VACANT", Optional.of("seat.count"));

        private final String code;
        private final Optional<String> fact;

        Part(String code, Optional<String> fact) {
            this.code = code;
            this.fact = fact;
        }

        /** Returns what a refusal on its ground is called. */
        public String code() {
            return code;
        }

        /** Returns what it is called when it is missing; empty where it is always known. */
        public Optional<String> fact() {
            return fact;
        }

        /** Tells whether it is asked for in a direction. */
        public boolean isAsked(Direction direction) {
            return this == OWNER ? direction == Direction.OUT : this != MEMBERS || direction == Direction.SUBSTITUTE;
        }
    }

    /** Returns the sketch with {@code part} bad and known. */
    public CrossSketch worse(Part part) {
        return new CrossSketch(
                direction,
                ImmutableSet.<Part>builder().addAll(bad).add(part).build(),
                unknown.stream().filter(each -> each != part).collect(ImmutableSet.toImmutableSet()));
    }

    /** Tells whether a fact is asked for and known to be bad. */
    public boolean isBad(Part part) {
        return part.isAsked(direction) && bad.contains(part) && !isUnknown(part);
    }

    /** Tells whether a fact is asked for and not known. */
    public boolean isUnknown(Part part) {
        return part.isAsked(direction) && part.fact.isPresent() && unknown.contains(part);
    }

    /** Returns the proposal, with {@code members} party members where they are too few, one more than enough otherwise. */
    public CrossProposal proposal(int members) {
        CrossProposal.Builder proposal = CrossProposal.builder();
        proposal.person(PERSON)
                .seat(seat(direction.to))
                .term(TERM)
                .authority(value(
                        Part.AUTHORITY,
                        bad.contains(Part.AUTHORITY) ? Authority.CO_OPTED : Authority.ELECTED_BY_OWNERS))
                .owner(value(Part.OWNER, !bad.contains(Part.OWNER)))
                .confirmed(value(Part.CONFIRMED, !bad.contains(Part.CONFIRMED)))
                .partyMembers(value(Part.MEMBERS, bad.contains(Part.MEMBERS) ? members + 3 : members));
        return proposal.build();
    }

    private <T> Optional<T> value(Part part, T value) {
        return unknown.contains(part) ? Optional.empty() : Optional.of(value);
    }

    /** Returns what is recorded, all of it by {@code recordedAt}. */
    public AppointmentGraph graph(Instant recordedAt) {
        ImmutableList.Builder<Appointment> appointments = ImmutableList.builder();
        if (!bad.contains(Part.SOURCE)) {
            appointments.add(appointment("own", PERSON, direction.from, recordedAt));
        }
        if (bad.contains(Part.SEAT)) {
            appointments.add(appointment("other", PersonId.of("r8y"), direction.to, recordedAt));
        }
        ImmutableList<Dated<SeatPlan>> plans = unknown.contains(Part.SEAT)
                ? ImmutableList.of()
                : ImmutableList.of(Dated.always(new SeatPlan(seat(direction.to), 1), Instant.MIN));
        return AppointmentGraph.of(appointments.build(), plans);
    }

    private static Seat seat(Post post) {
        return new Seat(post, BodyId.of(post.kind().orElseThrow().name()));
    }

    private static Appointment appointment(String id, PersonId person, Post post, Instant recordedAt) {
        Appointment.Builder appointment = Appointment.builder();
        appointment
                .id(id)
                .person(person)
                .seat(seat(post))
                .term(LONG)
                .authority(Authority.ELECTED_BY_OWNERS)
                .recordedAt(recordedAt);
        return appointment.build();
    }

    /** Returns a sketch in which everything is good. */
    public static CrossSketch good(Direction direction) {
        return new CrossSketch(direction, ImmutableSet.of(), ImmutableSet.of());
    }

    /** Returns which of the facts asked for are bad, by the code of the refusal. */
    public Map<Part, String> reasons() {
        Map<Part, String> reasons = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (isBad(part)) {
                reasons.put(part, part.code());
            }
        }
        return reasons;
    }
}
