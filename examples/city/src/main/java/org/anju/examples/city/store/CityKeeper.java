package org.anju.examples.city.store;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anju.city.CityFacts;
import org.anju.city.ComplexFacts;
import org.anju.city.ComplexReview;
import org.anju.city.ProviderFacts;
import org.anju.city.QuarterReview;
import org.anju.credit.list.ListEntry;
import org.anju.credit.list.Listing;
import org.anju.credit.list.QuarterlyList;
import org.anju.credit.spi.CreditRecords;
import org.anju.credit.spi.Listings;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.register.Fault;
import org.anju.kernel.register.Finding;
import org.anju.kernel.register.Provider;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.register.RegisterFact;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.register.Territory;
import org.anju.kernel.register.spi.Register;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.spi.Ledgers;

/**
 * Keeps a city in its registers, complex by complex.
 *
 * <p>Begun again after it broke off, from the same facts in the same order and with the same moment, it leaves what a run
 * without a break leaves: batches that are there are passed over, ledgers go on where they stand.
 */
public final class CityKeeper {

    private final Register register;
    private final Ledgers ledgers;
    private final CreditRecords creditRecords;
    private final Listings listings;
    private final DecisionKeeper decisions;
    private final Instant begun;
    /** Batches so far; each is recorded a millisecond after the one before. */
    private long batches;

    private CityKeeper(CityStore store, Territory territory, QuarterReview quarter, Instant begun) {
        this.register = store.register(territory);
        this.ledgers = store.ledgers();
        this.creditRecords = store.creditRecords();
        this.listings = store.listings();
        this.decisions = new DecisionKeeper(store, quarter, begun);
        this.begun = begun;
    }

    /**
     * Begins to keep a city.
     *
     * @param territory where its complexes lie
     * @param quarter   bills as it reviews
     * @param begun     when that was; the same when it is begun again
     */
    public static CityKeeper in(CityStore store, Territory territory, QuarterReview quarter, Instant begun) {
        return new CityKeeper(store, territory, quarter, begun);
    }

    /** Keeps the providers, their credit records and the lists published before; the first thing to keep. */
    public void keep(CityFacts city) {
        record(city.providers().values().stream()
                .map(provider -> RegisterEntry.state(new Provider(provider.id(), provider.name()), DateRange.ALWAYS))
                .collect(toImmutableList()));
        for (ProviderFacts provider : city.providers().values()) {
            ImmutableList<String> conflicts = creditRecords.keep(provider.records());
            checkState(conflicts.isEmpty(), "told before with another content: %s", conflicts);
        }
        city.published().forEach((quarter, day) -> publish(quarter, day, city.listings()));
    }

    private void publish(Quarter quarter, LocalDate day, List<Listing> all) {
        ImmutableList<Listing> lines =
                all.stream().filter(line -> line.quarter().equals(quarter)).collect(toImmutableList());
        ImmutableList<ListEntry> entries =
                lines.stream().map(Listing::entry).distinct().collect(toImmutableList());
        QuarterlyList list = QuarterlyList.builder()
                .quarter(quarter)
                .stage(QuarterlyList.Stage.PUBLISHED)
                .entries(entries)
                .publishedOn(day)
                .build();
        Instant recorded =
                lines.stream().map(Listing::recordedAt).max(Instant::compareTo).orElse(begun);
        checkState(
                listings.publish(list, recorded) || entries.containsAll(standing(quarter)),
                "another list of %s is published",
                quarter);
        lines.forEach(line -> line.removedAt().ifPresent(at -> listings.takeOff(quarter, line.entry(), at)));
    }

    private ImmutableList<ListEntry> standing(Quarter quarter) {
        return listings.history(Instant.MAX).standing(quarter);
    }

    /** Keeps one complex with its units, who holds them, its ledger, votes, bills and notices. */
    public void keep(ComplexReview review) {
        record(facts(review.facts()));
        keep(review.books().ledger());
        decisions.keep(review);
    }

    private static ImmutableList<RegisterEntry> facts(ComplexFacts complex) {
        Complex known = new Complex(complex.id(), complex.name(), complex.community(), complex.stage());
        ServiceContract.Kind kind = complex.stage() == ComplexStage.PRELIMINARY
                ? ServiceContract.Kind.PRELIMINARY
                : ServiceContract.Kind.OWNERS;
        return Stream.of(
                        Stream.of(RegisterEntry.state(known, DateRange.ALWAYS)),
                        complex.services().stream()
                                .map(service -> RegisterEntry.state(
                                        new ServiceContract(complex.id(), service.provider(), kind), service.days())),
                        complex.units().stream().map(unit -> RegisterEntry.state(unit, DateRange.ALWAYS)),
                        complex.holdings().stream()
                                .map(holding -> RegisterEntry.state(holding.ownership(), holding.days())))
                .flatMap(entries -> entries)
                .collect(toImmutableList());
    }

    private void record(ImmutableList<RegisterEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        batches++;
        Instant moment = begun.plusMillis(batches);
        ImmutableList<Finding> findings = register.record(RegisterBatch.of(moment, entries));
        boolean later = findings.stream().anyMatch(finding -> finding.fault() == Fault.RECORDED_TOO_EARLY);
        checkState(
                findings.isEmpty() || (later && isThere(entries.get(0).fact(), moment)),
                "%s",
                Iterables.transform(findings, each -> each.in(Locale.CHINA)));
    }

    /** Facts recorded later are ours only if the register holds this batch; else somebody has recorded in between. */
    private boolean isThere(RegisterFact first, Instant moment) {
        AsOf then = new AsOf(LocalDate.EPOCH, moment);
        if (first instanceof Complex complex) {
            return register.findComplex(complex.id(), then)
                    .filter(complex::equals)
                    .isPresent();
        }
        return first instanceof Provider provider
                && register.findProvider(provider.id(), then)
                        .filter(provider::equals)
                        .isPresent();
    }

    private void keep(Ledger ledger) {
        Ledger there = ledgers.open(ledger.complex(), ledger.chart());
        checkState(
                there.continues(ledger) || ledgers.extend(there, ledger),
                "somebody else keeps the ledger of %s",
                ledger.complex());
    }
}
