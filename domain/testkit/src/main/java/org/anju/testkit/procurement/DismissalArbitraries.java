package org.anju.testkit.procurement;

import static org.anju.testkit.procurement.TenderArbitraries.PROVIDERS;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.anju.kernel.register.OwnersResolution;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.time.Term;
import org.anju.procurement.DismissalStep;
import org.anju.procurement.DismissalStep.Caller;
import org.anju.procurement.DismissalStep.ContractEnded;
import org.anju.procurement.DismissalStep.ContractFiled;
import org.anju.procurement.DismissalStep.DecidedBy;
import org.anju.procurement.DismissalStep.Ground;
import org.anju.procurement.DismissalStep.HandedOver;
import org.anju.procurement.DismissalStep.NewContractSigned;
import org.anju.procurement.DismissalStep.NoticeGiven;
import org.anju.procurement.DismissalStep.Resolved;
import org.anju.procurement.DismissalStep.StopReason;
import org.anju.procurement.DismissalStep.Stopped;
import org.anju.procurement.DismissalStep.Successor;
import org.anju.procurement.DismissalStep.TakenOver;
import org.anju.procurement.DismissalStep.TakeoverFiled;
import org.anju.procurement.DismissalStep.VoteCalled;
import org.anju.procurement.FilingOffice;
import org.anju.procurement.HandoverItem;

/** Dismissals of a provider by either route, most of which go well for a while. */
public final class DismissalArbitraries {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final String MATTER = "HIRE_OR_DISMISS_PROVIDER";

    private DismissalArbitraries() {}

    /** Returns a course of steps that may stop, or have one that does not belong somewhere in it. */
    public static Arbitrary<List<DismissalStep>> courses() {
        return Combinators.combine(
                        Arbitraries.of(Ground.NEW_CONTRACT, Ground.NOTICE),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 12),
                        strays())
                .as(DismissalArbitraries::course);
    }

    private static OwnersResolution resolution(String matter, LocalDate countedOn, Optional<Boolean> carried) {
        return new OwnersResolution("C/v", "m", matter, countedOn, carried, Optional.empty());
    }

    private static Arbitrary<DismissalStep> strays() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-10, 200).map(FIRST::plusDays);
        Arbitrary<Optional<Boolean>> flags = Arbitraries.of(true, false).optional();
        Arbitrary<Optional<Term>> terms = Combinators.combine(
                        Arbitraries.integers().between(0, 90), Arbitraries.of(Term.Unit.values()))
                .as(Term::new)
                .optional();
        return Arbitraries.oneOf(
                Combinators.combine(days, Arbitraries.of(Caller.values())).as(VoteCalled::new),
                resolutions(days, flags),
                Combinators.combine(days, days, flags, terms).as(NoticeGiven::new),
                Combinators.combine(days, Arbitraries.of(PROVIDERS), days, flags)
                        .as(NewContractSigned::new),
                Combinators.combine(days, Arbitraries.of(Ground.values())).as(ContractEnded::new),
                Combinators.combine(days, Arbitraries.subsetOf(HandoverItem.values()))
                        .as((on, items) -> new HandedOver(on, ImmutableSet.copyOf(items))),
                Combinators.combine(days, Arbitraries.of(Successor.values())).as(TakenOver::new),
                Combinators.combine(days, Arbitraries.subsetOf(FilingOffice.values()))
                        .as((on, with) -> new ContractFiled(on, ImmutableSet.copyOf(with))),
                days.map(TakeoverFiled::new),
                Combinators.combine(days, Arbitraries.of(StopReason.values())).as(Stopped::new));
    }

    private static Arbitrary<DismissalStep> resolutions(Arbitrary<LocalDate> days, Arbitrary<Optional<Boolean>> flags) {
        Arbitrary<OwnersResolution> resolutions = Combinators.combine(Arbitraries.of(MATTER, "REBUILD"), days, flags)
                .as(DismissalArbitraries::resolution);
        Arbitrary<Optional<ProviderId>> providers = Arbitraries.of(PROVIDERS).optional();
        return Combinators.combine(
                        days,
                        Arbitraries.of(DecidedBy.values()),
                        resolutions,
                        Arbitraries.of(ServiceContract.Kind.values()),
                        providers,
                        days.optional())
                .as(Resolved::new);
    }

    private static List<DismissalStep> course(Ground ground, int slack, int length, int strayAt, DismissalStep stray) {
        LocalDate signed = FIRST.plusDays(slack);
        LocalDate ended = signed.plusDays(60 + slack);
        List<DismissalStep> steps = new ArrayList<>(List.of(
                new VoteCalled(FIRST.minusDays(30), Caller.OWNERS_COMMITTEE),
                new Resolved(
                        FIRST,
                        DecidedBy.OWNERS,
                        resolution(MATTER, FIRST, Optional.of(true)),
                        ServiceContract.Kind.PRELIMINARY,
                        Optional.of(PROVIDERS.get(0)),
                        Optional.empty()),
                new NoticeGiven(signed, ended, Optional.of(true), Optional.empty()),
                new NewContractSigned(signed, PROVIDERS.get(1), ended, Optional.of(slack > 10)),
                new ContractEnded(ended, ground),
                new HandedOver(ended.plusDays(slack), ImmutableSet.copyOf(HandoverItem.values())),
                new TakenOver(ended.plusDays(slack), Successor.NEW_PROVIDER),
                new ContractFiled(ended, ImmutableSet.copyOf(FilingOffice.values())),
                new TakeoverFiled(ended.plusDays(2L * slack))));
        steps.subList(Math.min(length, steps.size()), steps.size()).clear();
        if (strayAt <= steps.size()) {
            steps.add(strayAt, stray);
        }
        return steps;
    }
}
