package org.anju.city;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.anju.city.Trinity.Place;
import org.anju.city.Trinity.Side;
import org.anju.kernel.journal.WorkCount;
import org.anju.kernel.journal.WorkCursor;
import org.anju.kernel.journal.WorkFilter;
import org.anju.kernel.journal.WorkItem;
import org.anju.kernel.journal.spi.WorkLists;
import org.anju.kernel.register.Body;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.Provider;
import org.anju.kernel.register.Territory;
import org.anju.kernel.register.spi.Register;
import org.anju.kernel.time.AsOf;

/** Puts the trinity of a complex, or of all complexes of a division, together from the register and the work list. */
public final class TrinityView {

    private static final ImmutableSet<Body.Kind> OWNERS_BODIES =
            ImmutableSet.of(Body.Kind.OWNERS_COMMITTEE, Body.Kind.PROPERTY_MANAGEMENT_COMMITTEE);
    private static final int PAGE = 500;

    private final Territory territory;
    private final Register register;
    private final WorkLists lists;

    private TrinityView(Territory territory, Register register, WorkLists lists) {
        this.territory = territory;
        this.register = register;
        this.lists = lists;
    }

    /** Returns the view over a register and a work list that is up to date. */
    public static TrinityView over(Territory territory, Register register, WorkLists lists) {
        return new TrinityView(territory, register, lists);
    }

    /** Returns the trinity of a complex; empty where the register does not have it. */
    public Optional<Trinity> of(ComplexId complex, AsOf asOf) {
        return register.findComplex(complex, asOf).map(found -> of(found, asOf));
    }

    private Trinity of(Complex complex, AsOf asOf) {
        ImmutableList<WorkItem> owed = owed(complex.id());
        return new Trinity(
                complex,
                Stream.of(Place.values())
                        .map(place -> new Side(
                                place,
                                name(place, complex, asOf),
                                owed.stream()
                                        .filter(item -> place.owes(item.by()))
                                        .collect(toImmutableList())))
                        .collect(toImmutableList()));
    }

    private ImmutableList<WorkItem> owed(ComplexId complex) {
        WorkFilter filter = WorkFilter.ALL.in(List.of(complex.value()));
        List<WorkItem> all = new ArrayList<>();
        ImmutableList<WorkItem> page = lists.items(filter, Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = lists.items(filter, Optional.of(WorkCursor.of(page.get(page.size() - 1))), PAGE);
        }
        return ImmutableList.copyOf(all);
    }

    private Optional<String> name(Place place, Complex complex, AsOf asOf) {
        return switch (place) {
            case RESIDENTS -> territory.find(complex.community()).map(Division::name);
            case OWNERS ->
                register.bodiesOf(complex.id(), asOf).stream()
                        .filter(body -> OWNERS_BODIES.contains(body.kind()))
                        .map(Body::name)
                        .findFirst();
            case PROVIDER ->
                register.serviceOf(complex.id(), asOf)
                        .map(contract -> register.findProvider(contract.provider(), asOf)
                                .map(Provider::name)
                                .orElse(contract.provider().code()));
        };
    }

    /**
     * Counts the trinities of a division or overlay.
     *
     * @param at the moment at which something is overdue
     */
    public TrinitySum in(DivisionCode division, AsOf asOf, LocalDateTime at) {
        ImmutableList<Complex> complexes = register.complexesIn(division, asOf).stream()
                .filter(complex -> territory.governs(division, complex.community()))
                .collect(toImmutableList());
        Map<ComplexStage, Long> stages = new EnumMap<>(ComplexStage.class);
        long served = 0;
        long whole = 0;
        for (Complex complex : complexes) {
            stages.merge(complex.stage(), 1L, Long::sum);
            boolean provider = name(Place.PROVIDER, complex, asOf).isPresent();
            served += provider ? 1 : 0;
            whole += provider && name(Place.OWNERS, complex, asOf).isPresent() ? 1 : 0;
        }
        ImmutableList<WorkCount> counts = lists.counts(
                WorkFilter.ALL.in(
                        complexes.stream().map(complex -> complex.id().value()).toList()),
                at);
        return new TrinitySum(
                complexes.size(),
                Maps.immutableEnumMap(stages),
                served,
                whole,
                sum(counts, WorkCount::open),
                sum(counts, WorkCount::overdue));
    }

    private static ImmutableMap<Place, Long> sum(ImmutableList<WorkCount> counts, ToLongFunction<WorkCount> figure) {
        Map<Place, Long> sums = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            sums.put(
                    place,
                    counts.stream()
                            .filter(count -> place.owes(count.by()))
                            .mapToLong(figure)
                            .sum());
        }
        return Maps.immutableEnumMap(sums);
    }
}
