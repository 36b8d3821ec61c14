package org.anju.kernel.register.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.TreeMultimap;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.anju.kernel.register.Body;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.Finding;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Provider;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.Recorded;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.register.RegisterFact;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.register.Territory;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.spi.Register;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Dated;
import org.anju.kernel.time.Timelines;

/** A register that lives as long as the program; thread-safe, one caller at a time. */
public final class InMemoryRegister implements Register {

    private final Territory territory;
    private final Timelines<ComplexId, Complex> complexes = new Timelines<>();
    private final Timelines<UnitId, ExclusiveUnit> units = new Timelines<>();
    private final Timelines<UnitId, Ownership> ownerships = new Timelines<>();
    private final Timelines<ProviderId, Provider> providers = new Timelines<>();
    private final Timelines<ComplexId, ServiceContract> services = new Timelines<>();
    private final Timelines<BodyId, Body> bodies = new Timelines<>();
    private final TreeMultimap<ComplexId, UnitId> unitsByComplex = TreeMultimap.create();
    private final Recorded recorded = new Held();
    private Optional<Instant> lastMoment = Optional.empty();

    /** Begins an empty register of the complexes of {@code territory}. */
    public InMemoryRegister(Territory territory) {
        this.territory = territory;
    }

    /** Begins an empty register of the complexes of {@code tree}. */
    public InMemoryRegister(DivisionTree tree) {
        this(Territory.of(tree));
    }

    @Override
    public synchronized ImmutableList<Finding> record(RegisterBatch batch) {
        ImmutableList<Finding> findings = batch.check(territory, recorded);
        if (findings.isEmpty()) {
            batch.entries().forEach(entry -> put(entry, batch.recordedAt()));
            lastMoment = Optional.of(batch.recordedAt());
        }
        return findings;
    }

    private void put(RegisterEntry entry, Instant at) {
        RegisterFact fact = entry.fact();
        if (fact instanceof Complex complex) {
            complexes.add(complex.id(), dated(complex, entry, at));
        } else if (fact instanceof ExclusiveUnit unit) {
            units.add(unit.id(), dated(unit, entry, at));
            unitsByComplex.put(unit.complex(), unit.id());
        } else if (fact instanceof Ownership ownership) {
            ownerships.add(ownership.unit(), dated(ownership, entry, at));
        } else if (fact instanceof Provider provider) {
            providers.add(provider.id(), dated(provider, entry, at));
        } else if (fact instanceof ServiceContract service) {
            services.add(service.complex(), dated(service, entry, at));
        } else if (fact instanceof Body body) {
            bodies.add(body.id(), dated(body, entry, at));
        }
    }

    private static <F> Dated<Optional<F>> dated(F fact, RegisterEntry entry, Instant at) {
        return new Dated<>(entry.withdrawn() ? Optional.empty() : Optional.of(fact), entry.valid(), at);
    }

    @Override
    public synchronized Optional<Complex> findComplex(ComplexId id, AsOf asOf) {
        return complexes.of(id).at(asOf);
    }

    @Override
    public synchronized ImmutableList<Complex> complexesIn(DivisionCode division, AsOf asOf) {
        Set<DivisionCode> communities = territory.communitiesIn(division);
        return complexes.at(asOf, complex -> communities.contains(complex.community()));
    }

    @Override
    public synchronized Optional<ExclusiveUnit> findUnit(UnitId id, AsOf asOf) {
        return units.of(id).at(asOf);
    }

    @Override
    public synchronized ImmutableList<ExclusiveUnit> unitsOf(ComplexId complex, AsOf asOf) {
        return unitsByComplex.get(complex).stream()
                .flatMap(unit -> units.of(unit).at(asOf).stream())
                .filter(unit -> unit.complex().equals(complex)) // a row that takes a unit back may name any
                .collect(toImmutableList());
    }

    @Override
    public synchronized Optional<Ownership> ownershipOf(UnitId unit, AsOf asOf) {
        return ownerships.of(unit).at(asOf);
    }

    @Override
    public synchronized ImmutableList<Ownership> ownershipsOf(ComplexId complex, AsOf asOf) {
        return unitsOf(complex, asOf).stream()
                .flatMap(unit -> ownershipOf(unit.id(), asOf).stream())
                .collect(toImmutableList());
    }

    @Override
    public synchronized Optional<Provider> findProvider(ProviderId id, AsOf asOf) {
        return providers.of(id).at(asOf);
    }

    @Override
    public synchronized Optional<ServiceContract> serviceOf(ComplexId complex, AsOf asOf) {
        return services.of(complex).at(asOf);
    }

    @Override
    public synchronized ImmutableList<Body> bodiesOf(ComplexId complex, AsOf asOf) {
        return bodies.at(asOf, body -> body.complex().equals(Optional.of(complex)));
    }

    private final class Held implements Recorded {

        @Override
        public Optional<Instant> lastMoment() {
            return lastMoment;
        }

        @Override
        public ImmutableSet<ComplexId> complexes(Set<ComplexId> asked) {
            return asked.stream().filter(complexes::has).collect(toImmutableSet());
        }

        @Override
        public ImmutableSet<ProviderId> providers(Set<ProviderId> asked) {
            return asked.stream().filter(providers::has).collect(toImmutableSet());
        }

        @Override
        public ImmutableMap<UnitId, ComplexId> complexesOf(Set<UnitId> asked) {
            ImmutableMap.Builder<UnitId, ComplexId> homes = ImmutableMap.builder();
            for (UnitId id : asked) {
                units.of(id).entries().stream()
                        .flatMap(entry -> entry.value().stream())
                        .forEach(unit -> homes.put(id, unit.complex()));
            }
            return homes.buildKeepingLast();
        }
    }
}
