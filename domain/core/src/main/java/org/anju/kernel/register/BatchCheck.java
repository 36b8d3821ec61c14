package org.anju.kernel.register;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anju.kernel.time.DateRange;

/** Looks for everything wrong with a batch before any of it is recorded. Used once. */
final class BatchCheck {

    /** What a row is about: two kinds may share a key, such as a complex and its contract. */
    private record Subject(Class<?> kind, Comparable<?> key) {}

    private final RegisterBatch batch;
    private final Territory territory;
    private final Recorded recorded;
    private final Set<ComplexId> complexes = new HashSet<>();
    private final Set<ProviderId> providers = new HashSet<>();
    private final Map<UnitId, ComplexId> units = new HashMap<>();
    private final Map<Subject, List<DateRange>> days = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int row;

    BatchCheck(RegisterBatch batch, Territory territory, Recorded recorded) {
        this.batch = batch;
        this.territory = territory;
        this.recorded = recorded;
    }

    ImmutableList<Finding> findings() {
        if (recorded.lastMoment()
                .filter(last -> !batch.recordedAt().isAfter(last))
                .isPresent()) {
            findings.add(
                    new Finding(-1, Fault.RECORDED_TOO_EARLY, batch.recordedAt().toString()));
        }
        lookUp();
        batch.entries().forEach(this::announce);
        for (RegisterEntry entry : batch.entries()) {
            checkDays(entry);
            check(entry.fact());
            row++;
        }
        return ImmutableList.copyOf(findings);
    }

    /** Asks for everything the rows name at once, so that a store need not be asked row by row. */
    private void lookUp() {
        Set<ComplexId> namedComplexes = new HashSet<>();
        Set<ProviderId> namedProviders = new HashSet<>();
        Set<UnitId> namedUnits = new HashSet<>();
        for (RegisterEntry entry : batch.entries()) {
            RegisterFact fact = entry.fact();
            if (fact instanceof ExclusiveUnit unit) {
                namedUnits.add(unit.id());
                namedComplexes.add(unit.complex());
            } else if (fact instanceof Ownership ownership) {
                namedUnits.add(ownership.unit());
            } else if (fact instanceof ServiceContract service) {
                namedComplexes.add(service.complex());
                namedProviders.add(service.provider());
            } else if (fact instanceof Body body) {
                body.complex().ifPresent(namedComplexes::add);
            }
        }
        complexes.addAll(recorded.complexes(namedComplexes));
        providers.addAll(recorded.providers(namedProviders));
        units.putAll(recorded.complexesOf(namedUnits));
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
            ComplexId home = units.getOrDefault(unit.id(), unit.complex());
            find(unit.complex().equals(home), Fault.UNIT_ELSEWHERE, unit.id());
        } else if (fact instanceof Ownership ownership) {
            find(units.containsKey(ownership.unit()), Fault.UNKNOWN_UNIT, ownership.unit());
        } else if (fact instanceof ServiceContract service) {
            checkComplex(service.complex());
            find(providers.contains(service.provider()), Fault.UNKNOWN_PROVIDER, service.provider());
        } else if (fact instanceof Body body) {
            find(territory.find(body.division()).isPresent(), Fault.UNKNOWN_DIVISION, body.division());
            body.complex().ifPresent(this::checkComplex);
        }
    }

    private void checkCommunity(DivisionCode code) {
        Optional<Division> community = territory.tree().find(code);
        find(community.isPresent(), Fault.UNKNOWN_DIVISION, code);
        find(
                community.map(Division::level).orElse(DivisionLevel.COMMUNITY) == DivisionLevel.COMMUNITY,
                Fault.NOT_A_COMMUNITY,
                code);
    }

    private void checkComplex(ComplexId id) {
        find(complexes.contains(id), Fault.UNKNOWN_COMPLEX, id);
    }

    private void find(boolean good, Fault fault, Object about) {
        if (!good) {
            findings.add(new Finding(row, fault, about.toString()));
        }
    }
}
