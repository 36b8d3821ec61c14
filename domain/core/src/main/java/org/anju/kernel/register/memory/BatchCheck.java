package org.anju.kernel.register.memory;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anju.kernel.register.Body;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionLevel;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.Fault;
import org.anju.kernel.register.Finding;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Provider;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.register.RegisterFact;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.DateRange;

/** Looks for everything wrong with a batch before any of it is recorded. Used once. */
final class BatchCheck {

    /** What a row is about: two kinds may share a key, such as a complex and its contract. */
    private record Subject(Class<?> kind, Comparable<?> key) {}

    private final InMemoryRegister register;
    private final RegisterBatch batch;
    private final Set<ComplexId> complexes = new HashSet<>();
    private final Set<ProviderId> providers = new HashSet<>();
    private final Map<UnitId, ComplexId> units = new HashMap<>();
    private final Map<Subject, List<DateRange>> days = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int row;

    BatchCheck(InMemoryRegister register, RegisterBatch batch) {
        this.register = register;
        this.batch = batch;
    }

    ImmutableList<Finding> findings(Instant lastRecorded) {
        if (!batch.recordedAt().isAfter(lastRecorded)) {
            findings.add(
                    new Finding(-1, Fault.RECORDED_TOO_EARLY, batch.recordedAt().toString()));
        }
        batch.entries().forEach(this::announce);
        for (RegisterEntry entry : batch.entries()) {
            checkDays(entry);
            check(entry.fact());
            row++;
        }
        return ImmutableList.copyOf(findings);
    }

    /** Rows may name what a later row of the batch brings. */
    private void announce(RegisterEntry entry) {
        if (entry.withdrawn()) {
            return;
        }
        RegisterFact fact = entry.fact();
        if (fact instanceof Complex complex) {
            complexes.add(complex.id());
        } else if (fact instanceof Provider provider) {
            providers.add(provider.id());
        } else if (fact instanceof ExclusiveUnit unit) {
            units.putIfAbsent(unit.id(), unit.complex());
        }
    }

    private void checkDays(RegisterEntry entry) {
        List<DateRange> taken = days.computeIfAbsent(
                new Subject(entry.fact().getClass(), entry.fact().key()), subject -> new ArrayList<>(1));
        find(
                taken.stream().noneMatch(entry.valid()::overlaps),
                Fault.DUPLICATE,
                entry.fact().key());
        taken.add(entry.valid());
    }

    private void check(RegisterFact fact) {
        if (fact instanceof Complex complex) {
            checkCommunity(complex.community());
        } else if (fact instanceof ExclusiveUnit unit) {
            checkComplex(unit.complex());
            find(unit.complex().equals(complexOf(unit.id()).orElse(unit.complex())), Fault.UNIT_ELSEWHERE, unit.id());
        } else if (fact instanceof Ownership ownership) {
            find(complexOf(ownership.unit()).isPresent(), Fault.UNKNOWN_UNIT, ownership.unit());
        } else if (fact instanceof ServiceContract service) {
            checkComplex(service.complex());
            boolean known = providers.contains(service.provider()) || register.providers.has(service.provider());
            find(known, Fault.UNKNOWN_PROVIDER, service.provider());
        } else if (fact instanceof Body body) {
            find(register.tree.has(body.division()), Fault.UNKNOWN_DIVISION, body.division());
            body.complex().ifPresent(this::checkComplex);
        }
    }

    private void checkCommunity(DivisionCode code) {
        Optional<Division> community = register.tree.find(code);
        find(community.isPresent(), Fault.UNKNOWN_DIVISION, code);
        find(
                community.map(Division::level).orElse(DivisionLevel.COMMUNITY) == DivisionLevel.COMMUNITY,
                Fault.NOT_A_COMMUNITY,
                code);
    }

    private void checkComplex(ComplexId id) {
        find(complexes.contains(id) || register.complexes.has(id), Fault.UNKNOWN_COMPLEX, id);
    }

    private Optional<ComplexId> complexOf(UnitId unit) {
        return register.units.first(unit).map(ExclusiveUnit::complex).or(() -> Optional.ofNullable(units.get(unit)));
    }

    private void find(boolean good, Fault fault, Object about) {
        if (!good) {
            findings.add(new Finding(row, fault, about.toString()));
        }
    }
}
