package org.anju.committee.composition;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/**
 * Whether a committee is composed as it must be (decision table D-2; HN art. 28; capabilities 2.3 and 2.4).
 *
 * <p>What is stated is looked at: a planned number of seats alone may be asked about, or a committee that lost members.
 * A committee of which too few are left is refused, and its {@link FollowUp} says what comes next. Thread-safe.
 */
public final class CommitteeComposition {

    private static final Fact BODY = Fact.open("committee.kind", "委员会类别", "kind of committee");
    private static final Fact SEATS = Fact.open("committee.seats", "席位数", "seats");
    private static final Fact HOUSEHOLDS = Fact.open("committee.households", "户数", "households");
    private static final Fact OWNERS = Fact.open("committee.owners", "业主委员人数", "members who are owners");
    private static final Fact CHAIR = Fact.open("committee.chair", "主任人选", "the chair");
    private static final Fact SHARE = Fact.open("committee.laterPhaseShare", "后期占比", "share of later phases");
    private static final Fact FROM = Fact.open("committee.from", "任期开始日", "first day of the term");
    private static final Fact LAST = Fact.open("committee.lastDay", "任期届满日", "last day of the term");

    private final RuleBook book;

    private CommitteeComposition(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static CommitteeComposition by(RuleBook book) {
        return new CommitteeComposition(book);
    }

    /**
     * Decides whether {@code committee} is composed as it must be.
     *
     * @return its figures; refused with {@code SEATS_EVEN}, {@code SEATS_OUT_OF_RANGE}, {@code SEATS_NOT_AS_AGREED},
     *     {@code NOT_ALL_OWNERS}, {@code OWNERS_TOO_FEW}, {@code WRONG_CHAIR}, {@code MORE_ELECTED_THAN_SEATS},
     *     {@code MORE_LEFT_THAN_MEMBERS}, {@code TOO_FEW_ELECTED}, {@code TOO_FEW_SITTING} or {@code TOO_MANY_VACANT}
     */
    public Decision<Composed> decide(Composition committee, AsOf asOf) {
        Reasoning why = Reasoning.of("committee.composition", book, asOf);
        why.use(BODY, committee.kind());
        Optional<Integer> seats = seats(why, committee);
        if (seats.isEmpty()) {
            return why.fail();
        }
        Composed.Builder result = Composed.builder();
        result.seats(seats.get());
        size(why, committee, seats.get());
        owners(why, committee, seats.get());
        chair(why, committee);
        reserve(why, committee, seats.get(), result);
        new Vacancies(why, committee, seats.get()).find(result);
        committee.from().flatMap(from -> lastDay(why, committee.kind(), from)).ifPresent(result::lastDay);
        return why.conclude(result.build());
    }

    /** The number stated must be that of the rules of procedure, where they name one. */
    private static Optional<Integer> seats(Reasoning why, Composition committee) {
        if (committee.kind() == CommitteeKind.PROPERTY_MANAGEMENT_COMMITTEE) {
            committee.seats().ifPresentOrElse(stated -> why.use(SEATS, stated), () -> why.lack(SEATS));
            return committee.seats();
        }
        if (committee.seats().isEmpty()) {
            return why.read(CommitteeParameters.SEATS).find().map(Math::toIntExact);
        }
        int stated = why.use(SEATS, committee.seats().get());
        Reading<Long> agreed = why.readIfSet(CommitteeParameters.SEATS);
        agreed.find()
                .ifPresent(number -> why.check(CompositionRules.AS_AGREED, agreed, number == stated, stated, number));
        return committee.seats();
    }

    private static void size(Reasoning why, Composition committee, int seats) {
        Reading<SeatRange> range = why.read(
                committee.kind() == CommitteeKind.OWNERS_COMMITTEE
                        ? CommitteeParameters.SEAT_RANGE
                        : CommitteeParameters.PMC_SIZE);
        if (!range.isSet()) {
            return;
        }
        why.check(CompositionRules.ODD, range, range.value().fitsParity(seats), seats);
        Optional<Boolean> inRange = range.value().contains(seats, committee.households());
        if (inRange.isEmpty()) {
            why.unknown(CompositionRules.IN_RANGE, range, HOUSEHOLDS, seats, range.value());
        } else {
            committee.households().ifPresent(households -> why.use(HOUSEHOLDS, households));
            why.check(CompositionRules.IN_RANGE, range, inRange.get(), seats, range.value());
        }
    }

    /** All members of an owners' committee are owners (SC-379 art. 16(2)), of the other body a share of them. */
    private static void owners(Reasoning why, Composition committee, int seats) {
        boolean management = committee.kind() == CommitteeKind.PROPERTY_MANAGEMENT_COMMITTEE;
        if (management) {
            Reading<Ratio> share = why.read(CommitteeParameters.PMC_OWNER_SHARE);
            if (committee.owners().isEmpty()) {
                why.lack(OWNERS);
            } else if (share.isSet()) {
                int owners = why.use(OWNERS, committee.owners().get());
                boolean enough = share.value().isReachedBy(owners, seats);
                why.check(CompositionRules.OWNER_SHARE, share, enough, owners, seats, share.value());
            }
        } else if (committee.owners().isPresent()) {
            Reading<Boolean> others = why.read(CommitteeParameters.EX_OFFICIO);
            int owners = why.use(OWNERS, committee.owners().get());
            int members = committee.elected().orElse(seats);
            others.find()
                    .ifPresent(may ->
                            why.check(CompositionRules.ALL_OWNERS, others, may || owners >= members, owners, members));
        }
    }

    /** Asked where the rules say who chairs, or somebody states it. */
    private static void chair(Reasoning why, Composition committee) {
        if (committee.kind() == CommitteeKind.OWNERS_COMMITTEE) {
            return;
        }
        Reading<ChairRule> rule = committee.chair().isPresent()
                ? why.read(CommitteeParameters.PMC_CHAIR)
                : why.readIfSet(CommitteeParameters.PMC_CHAIR);
        if (!rule.isSet()) {
            return;
        }
        if (committee.chair().isEmpty()) {
            why.unknown(CompositionRules.CHAIR, rule, CHAIR, "—", rule.value());
        } else {
            Chair chair = why.use(CHAIR, committee.chair().get());
            why.check(CompositionRules.CHAIR, rule, rule.value().allows(chair), chair, rule.value());
        }
    }

    private static void reserve(Reasoning why, Composition committee, int seats, Composed.Builder result) {
        committee.laterPhaseShare().ifPresent(share -> {
            why.use(SHARE, share);
            Reading<LaterPhaseSeats> rule = why.read(CommitteeParameters.LATER_PHASES);
            rule.find().ifPresent(later -> {
                int reserved = later.reserved(seats, share);
                why.check(CompositionRules.RESERVED, rule, true, reserved, seats, share, later.rounding());
                result.reserved(reserved);
            });
        });
    }

    private static Optional<LocalDate> lastDay(Reasoning why, CommitteeKind kind, LocalDate from) {
        why.use(FROM, from);
        return TermEnd.find(why, kind, from).map(day -> why.use(LAST, day));
    }
}
