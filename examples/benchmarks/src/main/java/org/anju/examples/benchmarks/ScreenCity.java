package org.anju.examples.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.anju.committee.Screened;
import org.anju.committee.Screening;
import org.anju.committee.ScreeningFacts;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.composition.Composition;
import org.anju.committee.composition.TermOfOffice;
import org.anju.committee.establishment.EstablishmentFacts;
import org.anju.committee.establishment.SetUp;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.time.Term;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The three thousand complexes of a city: has each the body it must have, and does that body operate. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ScreenCity extends Measured {

    private static final int COMPLEXES = 3_000;
    private static final LocalDate DAY = Rules.DAY.validOn();

    private final Screening screening = Screening.by(
            Rules.with("committee.seats", 7, "committee.meetingInterval", Term.months(3)), WorkingCalendars.china());
    private final List<ScreeningFacts> city = new ArrayList<>();
    private final List<Plain> plain = new ArrayList<>();

    private record Plain(boolean body, long delivered, long total, long movedIn, long households, LocalDate ends) {}

    /** Makes a city of which half the complexes have a committee. */
    public ScreenCity() {
        Random random = new Random(7);
        for (int i = 0; i < COMPLEXES; i++) {
            boolean body = i % 2 == 0;
            long households = 200 + random.nextInt(2_000);
            long movedIn = random.nextInt((int) households);
            long total = households * 10_000;
            long delivered = total / 100 * random.nextInt(100);
            LocalDate ends = DAY.plusDays(random.nextInt(900) - 300);
            city.add(facts(i, body, delivered, total, movedIn, households, ends));
            plain.add(new Plain(body, delivered, total, movedIn, households, ends));
        }
        checkState(screen(0).considered().isPresent(), "%s", screen(0));
    }

    private static ScreeningFacts facts(
            int i, boolean body, long delivered, long total, long movedIn, long households, LocalDate ends) {
        ScreeningFacts.Builder facts = ScreeningFacts.builder();
        facts.served(true)
                .conditions(EstablishmentFacts.UNKNOWN
                        .delivered(Area.ofHundredths(delivered), Area.ofHundredths(total))
                        .movedIn(movedIn, households)
                        .contractEnds(ends)
                        .contractTerminated(false));
        if (body) {
            facts.founded(new SetUp(
                            Optional.of(CommitteeKind.OWNERS_COMMITTEE),
                            Optional.of(ends.minusYears(3)),
                            Optional.of(true)))
                    .lastMeeting(DAY.minusDays(i % 200));
            TermOfOffice.Builder term = TermOfOffice.builder();
            facts.term(term.from(ends.minusYears(3)).to(ends).build());
            Composition.Builder composition = Composition.builder();
            facts.composition(composition
                    .kind(CommitteeKind.OWNERS_COMMITTEE)
                    .seats(7)
                    .elected(7)
                    .vacated(i % 6)
                    .alternates(1)
                    .build());
        }
        return facts.build();
    }

    private Decision<Screened> screen(int complex) {
        return screening.decide(city.get(complex), Rules.DAY);
    }

    /** What a hand-written report would compare, with its limits written into it and no reason given. */
    @Benchmark
    public boolean[] limitComparisons() {
        boolean[] inOrder = new boolean[COMPLEXES];
        for (int i = 0; i < COMPLEXES; i++) {
            Plain complex = plain.get(i);
            inOrder[i] = complex.body()
                    ? !complex.ends().isBefore(DAY)
                    : complex.delivered() * 2 < complex.total()
                            && complex.movedIn() * 10 < complex.households() * 3
                            && DAY.isBefore(complex.ends().minusDays(90));
        }
        return inOrder;
    }

    /** Every complex decided, with every reason and its law. */
    @Benchmark
    public Object[] ours() {
        Object[] decided = new Object[COMPLEXES];
        for (int i = 0; i < COMPLEXES; i++) {
            decided[i] = screen(i);
        }
        return decided;
    }

    /** The same, every explanation written out for people to read. */
    @Benchmark
    public long oursWrittenOut() {
        long characters = 0;
        for (int i = 0; i < COMPLEXES; i++) {
            characters += screen(i).explanation().render(Locale.CHINA).length();
        }
        return characters;
    }
}
