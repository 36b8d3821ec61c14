package org.anju.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.city.Trinity.Place;
import org.anju.kernel.journal.ProceedingId;
import org.anju.kernel.journal.ProceedingView;
import org.anju.kernel.journal.ResponsibleUnit;
import org.anju.kernel.journal.WorkItem;
import org.anju.kernel.journal.memory.InMemoryWorkLists;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.Body;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionLevel;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.register.Provider;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.register.RegisterFact;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.register.Territory;
import org.anju.kernel.register.memory.InMemoryRegister;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.junit.jupiter.api.Test;

class TrinityViewTest {

    private static final AsOf DAY = AsOf.date("2024-10-08");
    private static final LocalDateTime NOW = LocalDateTime.parse("2024-10-08T00:00");
    private static final ComplexId WHOLE = ComplexId.of("C1");
    private static final ComplexId BARE = ComplexId.of("C2");
    private static final ProviderId FIRM =
            ProviderId.of("91411500MA0000000" + ProviderId.checkDigit("91411500MA0000000"));
    private static final Division CITY = Division.root("4115", "信阳市", DivisionLevel.CITY);
    private static final Division COUNTY = CITY.part("411502", "浉河区", DivisionLevel.COUNTY);
    private static final Division STREET = COUNTY.part("411502001", "街道甲", DivisionLevel.STREET);
    private static final Division COMMUNITY = STREET.part("411502001001", "社区一", DivisionLevel.COMMUNITY);
    private static final Territory TERRITORY = Territory.of(
            DivisionTree.of(List.of(CITY, COUNTY, STREET, COMMUNITY)).get());

    private final InMemoryRegister register = new InMemoryRegister(TERRITORY);
    private final InMemoryWorkLists lists = new InMemoryWorkLists();
    private final TrinityView view = TrinityView.over(TERRITORY, register, lists);

    private void record(RegisterFact... facts) {
        assertThat(register.record(RegisterBatch.of(
                        Instant.parse("2024-01-01T00:00:00Z"),
                        Stream.of(facts)
                                .map(fact -> RegisterEntry.state(fact, DateRange.ALWAYS))
                                .toList())))
                .isEmpty();
    }

    private void twoComplexes() {
        record(
                new Complex(WHOLE, "演示小区", COMMUNITY.code(), ComplexStage.OWNERS_COMMITTEE),
                new Complex(BARE, "演示旧院", COMMUNITY.code(), ComplexStage.UNSERVED),
                new Provider(FIRM, "演示物业"),
                new ServiceContract(WHOLE, FIRM, ServiceContract.Kind.OWNERS),
                new Body(
                        BodyId.of("B1"),
                        Body.Kind.OWNERS_COMMITTEE,
                        "演示小区业主委员会",
                        COMMUNITY.code(),
                        Optional.of(WHOLE)));
        owe(WHOLE, ResponsibleUnit.OWNERS_COMMITTEE, Optional.of(NOW));
        owe(WHOLE, ResponsibleUnit.STREET, Optional.of(NOW));
        owe(BARE, ResponsibleUnit.PREPARATORY_GROUP, Optional.empty());
    }

    private void owe(ComplexId complex, ResponsibleUnit by, Optional<LocalDateTime> limit) {
        ProceedingId id = new ProceedingId(complex.value(), "w", by.name());
        Text what = Text.of("办理", "do it");
        lists.put(new ProceedingView(
                id,
                1,
                "OPEN",
                what,
                false,
                ImmutableList.of(new WorkItem(id, "D", "", what, by, limit, ImmutableList.of()))));
    }

    @Test
    void everyPlaceShowsWhoFillsItAndWhatIsOwedThere() {
        twoComplexes();
        Trinity trinity = view.of(WHOLE, DAY).orElseThrow();
        assertThat(trinity.isWhole()).isTrue();
        assertThat(trinity.side(Place.RESIDENTS).name()).contains("社区一");
        assertThat(trinity.side(Place.OWNERS).name()).contains("演示小区业主委员会");
        assertThat(trinity.side(Place.PROVIDER).name()).contains("演示物业");
        assertThat(trinity.side(Place.OWNERS).owed()).hasSize(1);
        assertThat(trinity.side(Place.PROVIDER).owed()).isEmpty();
        assertThat(view.of(ComplexId.of("C3"), DAY)).isEmpty();
    }

    @Test
    void aPlaceNobodyFillsIsEmpty() {
        twoComplexes();
        Trinity trinity = view.of(BARE, DAY).orElseThrow();
        assertThat(trinity.isWhole()).isFalse();
        assertThat(trinity.side(Place.OWNERS).name()).isEmpty();
        assertThat(trinity.side(Place.OWNERS).owed())
                .as("the group acts for the owners")
                .hasSize(1);
    }

    @Test
    void aDivisionCountsItsComplexes() {
        twoComplexes();
        TrinitySum sum = view.in(COUNTY.code(), DAY, NOW);
        assertThat(sum.complexes()).isEqualTo(2);
        assertThat(sum.served()).isEqualTo(1);
        assertThat(sum.whole()).isEqualTo(1);
        assertThat(sum.byStage())
                .containsEntry(ComplexStage.OWNERS_COMMITTEE, 1L)
                .containsEntry(ComplexStage.UNSERVED, 1L);
        assertThat(sum.open()).containsEntry(Place.OWNERS, 2L).containsEntry(Place.PROVIDER, 0L);
        assertThat(sum.overdue()).containsEntry(Place.OWNERS, 1L);
    }
}
