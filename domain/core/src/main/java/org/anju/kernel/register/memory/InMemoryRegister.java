package org.anju.kernel.register.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.TreeMultimap;
import java.time.Instant;
import java.util.Optional;
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
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.register.RegisterFact;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.spi.Register;
import org.anju.kernel.time.AsOf;

/** A register that lives as long as the program; thread-safe, one caller at a time. */
public final class InMemoryRegister implements Register {

    final DivisionTree tree;
    final Shelf<ComplexId, Complex> complexes = new Shelf<>();
    final Shelf<UnitId, ExclusiveUnit> units = new Shelf<>();
    final Shelf<UnitId, Ownership> ownerships = new Shelf<>();
    final Shelf<ProviderId, Provider> providers = new Shelf<>();
    final Shelf<ComplexId, ServiceContract> services = new Shelf<>();
    final Shelf<BodyId, Body> bodies = new Shelf<>();
    private final TreeMultimap<ComplexId, UnitId> unitsByComplex = TreeMultimap.create();
    private Instant lastRecorded = Instant.MIN;

    /** Begins an empty register of the complexes of {@code tree}. */
    public InMemoryRegister(DivisionTree tree) {
        this.tree = tree;
    }

    @Override
    public synchronized ImmutableList<Finding> record(RegisterBatch batch) {
        ImmutableList<Finding> findings = new BatchCheck(this, batch).findings(lastRecorded);
        if (findings.isEmpty()) {
            batch.entries().forEach(entry -> put(entry, batch.recordedAt()));
            lastRecorded = batch.recordedAt();
        }
        return findings;
    }

    private void put(RegisterEntry entry, Instant at) {
        RegisterFact fact = entry.fact();
        if (fact instanceof Complex complex) {
            complexes.put(complex.id(), complex, entry, at);
        } else if (fact instanceof ExclusiveUnit unit) {
            units.put(unit.id(), unit, entry, at);
            unitsByComplex.put(unit.complex(), unit.id());
        } else if (fact instanceof Ownership ownership) {
            ownerships.put(ownership.unit(), ownership, entry, at);
        } else if (fact instanceof Provider provider) {
            providers.put(provider.id(), provider, entry, at);
        } else if (fact instanceof ServiceContract service) {
            services.put(service.complex(), service, entry, at);
        } else if (fact instanceof Body body) {
            bodies.put(body.id(), body, entry, at);
        }
    }

    @Override
    public synchronized Optional<Complex> findComplex(ComplexId id, AsOf asOf) {
        return complexes.find(id, asOf);
    }

    @Override
    public synchronized ImmutableList<Complex> complexesIn(DivisionCode division, AsOf asOf) {
        return complexes.list(asOf, complex -> tree.contains(division, complex.community()));
    }

    @Override
    public synchronized Optional<ExclusiveUnit> findUnit(UnitId id, AsOf asOf) {
        return units.find(id, asOf);
    }

    @Override
    public synchronized ImmutableList<ExclusiveUnit> unitsOf(ComplexId complex, AsOf asOf) {
        return unitsByComplex.get(complex).stream()
                .flatMap(unit -> units.find(unit, asOf).stream())
                .collect(toImmutableList());
    }

    @Override
    public synchronized Optional<Ownership> ownershipOf(UnitId unit, AsOf asOf) {
        return ownerships.find(unit, asOf);
    }

    @Override
    public synchronized Optional<Provider> findProvider(ProviderId id, AsOf asOf) {
        return providers.find(id, asOf);
    }

    @Override
    public synchronized Optional<ServiceContract> serviceOf(ComplexId complex, AsOf asOf) {
        return services.find(complex, asOf);
    }

    @Override
    public synchronized ImmutableList<Body> bodiesOf(ComplexId complex, AsOf asOf) {
        return bodies.list(asOf, body -> body.complex().equals(Optional.of(complex)));
    }
}
