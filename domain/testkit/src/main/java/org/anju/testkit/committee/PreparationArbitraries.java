package org.anju.testkit.committee;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.anju.committee.establishment.EstablishmentFacts;
import org.anju.committee.establishment.PreparationStep;
import org.anju.committee.establishment.PreparationStep.Applicant;
import org.anju.committee.establishment.PreparationStep.Applied;
import org.anju.committee.establishment.PreparationStep.AssemblyHeld;
import org.anju.committee.establishment.PreparationStep.CommitteeFiled;
import org.anju.committee.establishment.PreparationStep.ConditionsMet;
import org.anju.committee.establishment.PreparationStep.Content;
import org.anju.committee.establishment.PreparationStep.Document;
import org.anju.committee.establishment.PreparationStep.DocumentsFiled;
import org.anju.committee.establishment.PreparationStep.EndReason;
import org.anju.committee.establishment.PreparationStep.Ended;
import org.anju.committee.establishment.PreparationStep.GroupFormed;
import org.anju.committee.establishment.PreparationStep.MeetingAnnounced;
import org.anju.committee.establishment.PreparationStep.Represented;

/** Preparations of a first assembly, most of which go well for a while. */
public final class PreparationArbitraries {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

    private PreparationArbitraries() {}

    /** Returns a course of steps that may stop, skip one, repeat one or add one that does not belong. */
    public static Arbitrary<List<PreparationStep>> courses() {
        return Combinators.combine(
                        gaps(),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 30),
                        strays())
                .as(PreparationArbitraries::course);
    }

    private static Arbitrary<List<Integer>> gaps() {
        return Arbitraries.integers().between(0, 40).list().ofSize(7);
    }

    private static Arbitrary<PreparationStep> strays() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-10, 300).map(FIRST::plusDays);
        Arbitrary<Long> few = Arbitraries.longs().between(0, 12);
        return Arbitraries.oneOf(
                Combinators.combine(days, few)
                        .as((on, part) -> new ConditionsMet(on, EstablishmentFacts.UNKNOWN.movedIn(part, 20))),
                Combinators.combine(days, Arbitraries.subsetOf(Document.values()))
                        .as((on, some) -> new DocumentsFiled(on, ImmutableSet.copyOf(some))),
                Combinators.combine(days, Arbitraries.of(Applicant.values()), few)
                        .as(Applied::new),
                Combinators.combine(days, few, Arbitraries.subsetOf(Represented.values()), heads())
                        .as((on, owners, some, head) ->
                                new GroupFormed(on, owners + 4, owners, ImmutableSet.copyOf(some), head)),
                Combinators.combine(days, few, few, Arbitraries.subsetOf(Content.values()))
                        .as((on, posted, wait, some) -> new MeetingAnnounced(
                                on, on.plusDays(posted), on.plusDays(wait + 8), ImmutableSet.copyOf(some))),
                Combinators.combine(days, Arbitraries.of(true, false))
                        .as((on, elected) -> new AssemblyHeld(on, Optional.of("C/v"), elected)),
                days.map(CommitteeFiled::new),
                Combinators.combine(days, Arbitraries.of(EndReason.values())).as(Ended::new));
    }

    private static Arbitrary<Represented> heads() {
        return Arbitraries.of(Represented.values());
    }

    private static List<PreparationStep> course(List<Integer> gaps, int length, int strayAt, PreparationStep stray) {
        LocalDate[] days = new LocalDate[8];
        days[0] = FIRST;
        for (int i = 0; i < gaps.size(); i++) {
            days[i + 1] = days[i].plusDays(gaps.get(i));
        }
        List<PreparationStep> steps = new ArrayList<>(List.of(
                new ConditionsMet(days[0], EstablishmentFacts.UNKNOWN.movedIn(30, 100)),
                new DocumentsFiled(days[1], ImmutableSet.copyOf(EnumSet.allOf(Document.class))),
                new Applied(days[2], Applicant.OWNERS, 10),
                new GroupFormed(
                        days[3], 7, 4, ImmutableSet.copyOf(EnumSet.allOf(Represented.class)), Represented.STREET),
                new MeetingAnnounced(
                        days[4],
                        days[4].plusDays(6),
                        days[4].plusDays(15),
                        ImmutableSet.copyOf(EnumSet.allOf(Content.class))),
                new AssemblyHeld(days[5].plusDays(15), Optional.empty(), true),
                new CommitteeFiled(days[6].plusDays(15)),
                new Ended(days[7].plusDays(15), EndReason.WITHDRAWN)));
        steps.subList(Math.min(length, steps.size()), steps.size()).clear();
        if (strayAt <= steps.size()) {
            steps.add(strayAt, stray);
        }
        return steps;
    }
}
