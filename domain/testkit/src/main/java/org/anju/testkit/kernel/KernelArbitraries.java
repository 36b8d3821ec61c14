package org.anju.testkit.kernel;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.anju.kernel.area.Area;
import org.anju.kernel.deadline.ClockEvent;
import org.anju.kernel.deadline.DeadlineClock;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.journal.Event;
import org.anju.kernel.journal.EventId;
import org.anju.kernel.journal.Payload;
import org.anju.kernel.journal.StreamId;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.seal.Checkpoint;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.seal.MerkleTree;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.Term.Unit;
import org.anju.kernel.time.WorkingCalendar;

/** Values of the kernel as they come in a city, with the edges that break programs. */
public final class KernelArbitraries {

    /** No amount of a city is larger; sums of a thousand of them do not overflow. */
    private static final long LARGEST_FEN = 1_000_000_000_000_000L;

    private KernelArbitraries() {}

    /** Returns fractions: those of the law (halves to twelfths), any share of the whole, now and then more than the whole. */
    public static Arbitrary<Ratio> ratios() {
        Arbitrary<Ratio> legal = shares(Arbitraries.longs().between(1, 12));
        Arbitrary<Ratio> any = shares(Arbitraries.longs().between(1, Long.MAX_VALUE));
        Arbitrary<Ratio> above = Combinators.combine(
                        Arbitraries.longs().greaterOrEqual(0),
                        Arbitraries.longs().greaterOrEqual(1))
                .as(Ratio::of);
        return Arbitraries.frequencyOf(Tuple.of(6, legal), Tuple.of(3, any), Tuple.of(1, above));
    }

    private static Arbitrary<Ratio> shares(Arbitrary<Long> denominators) {
        return denominators.flatMap(
                whole -> Arbitraries.longs().between(0, whole).map(part -> Ratio.of(part, whole)));
    }

    /** Returns amounts of either sign. */
    public static Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(-LARGEST_FEN, LARGEST_FEN).map(Money::ofFen);
    }

    /** Returns prices up to a million yuan per unit. */
    public static Arbitrary<UnitPrice> prices() {
        return Arbitraries.longs().between(0, 1_000_000_000_000L).map(UnitPrice::new);
    }

    /** Returns areas up to ten million square metres. */
    public static Arbitrary<Area> areas() {
        return Arbitraries.longs().between(0, 1_000_000_000L).map(Area::ofHundredths);
    }

    /** Returns days of the years in which the law of this library was or will be in force. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Returns questions about a day, as known at a moment or ever. */
    public static Arbitrary<AsOf> questions() {
        return Combinators.combine(days(), moments().injectNull(0.5))
                .as((day, moment) -> moment == null ? AsOf.date(day) : new AsOf(day, moment));
    }

    private static Arbitrary<Instant> moments() {
        return Arbitraries.longs().between(946_684_800L, 2_240_524_800L).map(Instant::ofEpochSecond);
    }

    /** Returns ranges of days, empty and open ones included. */
    public static Arbitrary<DateRange> ranges() {
        Arbitrary<DateRange> bounded = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 1000))
                .as((from, length) -> DateRange.of(from, from.plusDays(length)));
        return Arbitraries.frequencyOf(
                Tuple.of(8, bounded),
                Tuple.of(1, days().map(DateRange::from)),
                Tuple.of(1, days().map(DateRange::until)));
    }

    /** Returns quarters, far from the first and last there are. */
    public static Arbitrary<Quarter> quarters() {
        return days().map(Quarter::of);
    }

    /** Returns terms as the law has them, in every unit. */
    public static Arbitrary<Term> terms() {
        return Arbitraries.of(Unit.class)
                .flatMap(unit -> Arbitraries.integers()
                        .between(0, unit == Unit.YEARS ? 2 : unit == Unit.HOURS ? 200 : unit == Unit.MONTHS ? 12 : 90)
                        .map(amount -> new Term(amount, unit)));
    }

    /** Returns calendars of six years, with holidays on weekdays and at weekends and with make-up days. */
    public static Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<Set<Integer>> specials =
                Arbitraries.integers().between(0, 6 * 365 - 1).set().ofMaxSize(150);
        return Combinators.combine(Arbitraries.integers().between(2004, 2030), specials)
                .as(KernelArbitraries::calendar);
    }

    private static WorkingCalendar calendar(int firstYear, Set<Integer> specials) {
        WorkingCalendar.Builder calendar = WorkingCalendar.ofYears(firstYear, firstYear + 5);
        for (int special : specials) {
            LocalDate day = LocalDate.of(firstYear, 1, 1).plusDays(special);
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            if (weekend && special % 4 > 0) {
                calendar.makeUpDay(day, "春节");
            } else {
                calendar.holiday(day, "春节");
            }
        }
        return calendar.build();
    }

    /** Returns clocks that start in 2020, with pauses, resumes and events that cannot happen. */
    public static Arbitrary<DeadlineClock> clocks() {
        Arbitrary<ClockEvent> event = Combinators.combine(
                        Arbitraries.integers().between(0, 24 * 120), Arbitraries.of(ClockEvent.Kind.class))
                .as((hours, kind) ->
                        new ClockEvent(LocalDate.of(2020, 1, 1).atStartOfDay().plusHours(hours), kind));
        return Combinators.combine(terms(), event.list().ofMaxSize(8)).as(DeadlineClock::of);
    }

    /** Returns digests. */
    public static Arbitrary<Digest> digests() {
        return bytes().map(Digest::ofLeaf);
    }

    private static Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(40);
    }

    /** Returns trees of up to forty entries. */
    public static Arbitrary<MerkleTree> trees() {
        return digests().list().ofMaxSize(40).map(leaves -> new MerkleTree(ImmutableList.copyOf(leaves)));
    }

    /** Returns checkpoints. */
    public static Arbitrary<Checkpoint> checkpoints() {
        return Combinators.combine(names(), Arbitraries.longs().greaterOrEqual(0), digests())
                .as(Checkpoint::new);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('一', '龥')
                .withChars("-/.")
                .ofMinLength(1)
                .ofMaxLength(20);
    }

    /** Returns names of streams. */
    public static Arbitrary<StreamId> streams() {
        return names().map(StreamId::of);
    }

    /** Returns names of events. */
    public static Arbitrary<EventId> eventIds() {
        return names().map(EventId::of);
    }

    /** Returns contents of events. */
    public static Arbitrary<Payload> payloads() {
        return bytes().map(Payload::ofBytes);
    }

    /** Returns events. */
    public static Arbitrary<Event> events() {
        return Combinators.combine(
                        eventIds(),
                        streams(),
                        names(),
                        moments(),
                        payloads(),
                        names().list().ofMaxSize(3))
                .as((id, stream, type, at, payload, citations) ->
                        new Event(id, stream, type, at, payload, ImmutableList.copyOf(citations)));
    }
}
