package org.anju.testkit.procurement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.anju.kernel.area.Area;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.ServiceContract;
import org.anju.procurement.FilingOffice;
import org.anju.procurement.SelectionForm;
import org.anju.procurement.TenderStep;
import org.anju.procurement.TenderStep.Awarded;
import org.anju.procurement.TenderStep.BidReceived;
import org.anju.procurement.TenderStep.BidsEvaluated;
import org.anju.procurement.TenderStep.BidsOpened;
import org.anju.procurement.TenderStep.CandidatesPosted;
import org.anju.procurement.TenderStep.ContractFiled;
import org.anju.procurement.TenderStep.ContractSigned;
import org.anju.procurement.TenderStep.DocumentsClarified;
import org.anju.procurement.TenderStep.EndReason;
import org.anju.procurement.TenderStep.Ended;
import org.anju.procurement.TenderStep.FormChosen;
import org.anju.procurement.TenderStep.NoticeIssued;
import org.anju.procurement.TenderStep.ObjectionAnswered;
import org.anju.procurement.TenderStep.ObjectionRaised;
import org.anju.procurement.TenderStep.PanelFormed;
import org.anju.procurement.TenderStep.ResultFiled;
import org.anju.procurement.TenderStep.TakenOver;
import org.anju.procurement.TenderStep.TakeoverFiled;
import org.anju.procurement.TenderStep.TenderFailed;
import org.anju.procurement.TenderStep.TenderFiled;

/** Selections of a provider, most of which go well for a while. */
public final class TenderArbitraries {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

    /** Providers that may bid; each has a correct check digit. */
    static final ImmutableList<ProviderId> PROVIDERS =
            ImmutableList.of(provider(1), provider(2), provider(3), provider(4));

    private TenderArbitraries() {}

    private static ProviderId provider(int number) {
        String body = "9141150000000000" + number;
        return ProviderId.of(body + ProviderId.checkDigit(body));
    }

    /** Returns a course of steps that may stop, or have one that does not belong somewhere in it. */
    public static Arbitrary<List<TenderStep>> courses() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 25),
                        strays())
                .as(TenderArbitraries::course);
    }

    private static Arbitrary<TenderStep> strays() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-10, 200).map(FIRST::plusDays);
        Arbitrary<LocalDateTime> times = days.map(LocalDate::atStartOfDay);
        Arbitrary<Long> few = Arbitraries.longs().between(0, 7);
        Arbitrary<ProviderId> providers = Arbitraries.of(PROVIDERS);
        Arbitrary<ImmutableSet<ProviderId>> some =
                Arbitraries.subsetOf(PROVIDERS).map(ImmutableSet::copyOf);
        Arbitrary<String> objections = Arbitraries.of("1", "2");
        return Arbitraries.oneOf(
                forms(days, few),
                days.map(TenderFiled::new),
                Combinators.combine(days, days, times, some).as(NoticeIssued::new),
                Combinators.combine(days, times.optional()).as(DocumentsClarified::new),
                Combinators.combine(times, providers).as(BidReceived::new),
                Arbitraries.oneOf(times.map(BidsOpened::new), times.map(TenderFailed::new)),
                Combinators.combine(days, few, few.optional())
                        .as((on, experts, interested) -> new PanelFormed(on, 7, experts, interested)),
                Combinators.combine(days, some).as(BidsEvaluated::new),
                Combinators.combine(days, few).as((on, posted) -> new CandidatesPosted(on, on.plusDays(posted))),
                Combinators.combine(days, objections).as(ObjectionRaised::new),
                Combinators.combine(days, objections).as(ObjectionAnswered::new),
                Combinators.combine(days, providers).as(Awarded::new),
                Combinators.combine(days, providers).as(ContractSigned::new),
                Combinators.combine(days, Arbitraries.subsetOf(FilingOffice.values()))
                        .as((on, with) -> new ContractFiled(on, ImmutableSet.copyOf(with))),
                Arbitraries.oneOf(days.map(ResultFiled::new), days.map(TakenOver::new), days.map(TakeoverFiled::new)),
                Combinators.combine(days, Arbitraries.of(EndReason.values())).as(Ended::new));
    }

    private static Arbitrary<TenderStep> forms(Arbitrary<LocalDate> days, Arbitrary<Long> few) {
        return Combinators.combine(
                        days,
                        Arbitraries.of(SelectionForm.values()),
                        Arbitraries.of(ServiceContract.Kind.values()),
                        few.map(number -> Area.ofHundredths(number * 1_000_000)).optional(),
                        few.optional(),
                        Arbitraries.of(true, false).optional())
                .as(FormChosen::new);
    }

    private static List<TenderStep> course(int slack, int length, int strayAt, TenderStep stray) {
        LocalDate noticed = FIRST.plusDays(10 + slack);
        LocalDate opened = noticed.plusDays(20 + slack);
        LocalDate posted = opened.plusDays(1 + slack);
        LocalDate awarded = posted.plusDays(5);
        ProviderId winner = PROVIDERS.get(0);
        List<TenderStep> steps = new ArrayList<>(List.of(
                new FormChosen(
                        FIRST,
                        SelectionForm.PUBLIC,
                        ServiceContract.Kind.PRELIMINARY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new TenderFiled(FIRST),
                new NoticeIssued(noticed, noticed, opened.atTime(9, 0), ImmutableSet.of()),
                new DocumentsClarified(noticed.plusDays(1), Optional.empty()),
                new BidReceived(noticed.plusDays(2).atTime(9, 0), winner),
                new BidReceived(noticed.plusDays(3).atTime(9, 0), PROVIDERS.get(1)),
                new BidReceived(opened.atTime(9, 0), PROVIDERS.get(2)),
                new BidsOpened(opened.atTime(9, 0)),
                new PanelFormed(opened, 7, 5, Optional.of(0L)),
                new BidsEvaluated(opened, ImmutableSet.of(winner, PROVIDERS.get(1))),
                new CandidatesPosted(posted, posted.plusDays(3)),
                new ObjectionRaised(posted, "1"),
                new ObjectionAnswered(posted.plusDays(slack), "1"),
                new Awarded(awarded.plusDays(slack), winner),
                new ResultFiled(awarded.plusDays(3L * slack)),
                new ContractSigned(awarded.plusDays(6L * slack), winner),
                new ContractFiled(awarded.plusDays(8L * slack), ImmutableSet.copyOf(FilingOffice.values())),
                new TakenOver(awarded.plusDays(9L * slack)),
                new TakeoverFiled(awarded.plusDays(15L * slack))));
        steps.subList(Math.min(length, steps.size()), steps.size()).clear();
        if (strayAt <= steps.size()) {
            steps.add(strayAt, stray);
        }
        return steps;
    }
}
