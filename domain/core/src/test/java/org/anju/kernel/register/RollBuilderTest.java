package org.anju.kernel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.anju.kernel.area.Area;
import org.anju.kernel.law.Text;
import org.junit.jupiter.api.Test;

class RollBuilderTest {

    private static final LocalDate DAY = LocalDate.parse("2024-10-08");
    private static final List<RollEntry> ENTRIES = List.of(
            entry(0, "1", Title.REGISTERED, false, "A"),
            entry(1, "2", Title.REGISTERED, true, "A", "B"),
            entry(2, "3", Title.CONTRACT_ONLY, false, "C"),
            entry(0, "4", Title.REGISTERED, false, "A"));

    private static RollEntry entry(int head, String unit, Title title, boolean restricted, String... owners) {
        ImmutableList<OwnerId> ids =
                ImmutableList.copyOf(owners).stream().map(OwnerId::of).collect(ImmutableList.toImmutableList());
        return new RollEntry(head, Area.squareMetres("89.50"), new Ownership(UnitId.of(unit), title, ids), restricted);
    }

    private static Roll roll(CostBearingRange range, List<RollEntry> entries) {
        RollBuilder roll = new RollBuilder(ComplexId.of("C1"), range, DAY);
        entries.forEach(roll::add);
        return roll.build();
    }

    @Test
    void aRollIsWhatItsEntriesSay() {
        Roll roll = roll(CostBearingRange.WHOLE, ENTRIES);

        assertThat(roll.complex()).isEqualTo(ComplexId.of("C1"));
        assertThat(roll.range()).isEqualTo(CostBearingRange.WHOLE);
        assertThat(roll.frozenOn()).isEqualTo(DAY);
        assertThat(roll.entries()).isEqualTo(ENTRIES);
        assertThat(roll.units()).isEqualTo(4);
        assertThat(roll.heads()).isEqualTo(3);
        assertThat(roll.area()).isEqualTo(Area.squareMetres("358.00"));
        assertThat(roll.areaOf(0)).isEqualTo(17_900);
        assertThat(roll.findHead(UnitId.of("4"))).hasValue(0);
        assertThat(roll.headsOf(OwnerId.of("A")).asList()).containsExactly(0, 1);
        assertThat(roll.headsOf(OwnerId.of("C")).isEmpty()).isTrue();
        assertThat(List.of(roll.isJoint(0), roll.isJoint(1), roll.isJoint(2))).containsExactly(false, true, false);
        assertThat(List.of(roll.isRestricted(0), roll.isRestricted(1))).containsExactly(false, true);
    }

    @Test
    void moreHeadsThanExpectedFindRoom() {
        RollBuilder roll = new RollBuilder(ComplexId.of("C1"), CostBearingRange.WHOLE, DAY);
        for (int head = 0; head < 100; head++) {
            roll.add(entry(head, "" + head, Title.REGISTERED, false, "A" + head));
        }
        Roll built = roll.build();

        assertThat(built.heads()).isEqualTo(100);
        assertThat(built.areaOf(99)).isEqualTo(8_950);
    }

    @Test
    void theDigestTellsOfEveryField() {
        Roll roll = roll(CostBearingRange.WHOLE, ENTRIES);
        UnitId unit = UnitId.of("1");

        assertThat(roll(CostBearingRange.WHOLE, ENTRIES)).isEqualTo(roll);
        assertThat(List.of(
                        entry(0, "0", Title.REGISTERED, false, "A"),
                        entry(0, "1", Title.CONTRACT_ONLY, false, "A"),
                        entry(0, "1", Title.REGISTERED, true, "A"),
                        entry(0, "1", Title.REGISTERED, false, "A", "B"),
                        new RollEntry(0, Area.ZERO, ENTRIES.get(0).ownership(), false)))
                .allSatisfy(other -> assertThat(roll(
                                CostBearingRange.WHOLE,
                                ImmutableList.<RollEntry>builder()
                                        .add(other)
                                        .addAll(ENTRIES.subList(1, 4))
                                        .build()))
                        .isNotEqualTo(roll));
        assertThat(List.of(
                        CostBearingRange.building("1"),
                        CostBearingRange.units(CostBearingRange.WHOLE.text(), ImmutableSet.of(unit)),
                        new CostBearingRange(Text.of("全体业主", "everybody"), ImmutableSet.of(), ImmutableSet.of())))
                .allSatisfy(range -> assertThat(roll(range, ENTRIES)).isNotEqualTo(roll));
    }

    @Test
    void headsAreNumberedAsTheyAppearAndUnitsStandOnce() {
        assertThatThrownBy(() -> roll(CostBearingRange.WHOLE, List.of(entry(1, "1", Title.REGISTERED, false, "A"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0, not 1");
        assertThatThrownBy(() -> entry(-1, "1", Title.REGISTERED, false, "A"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> roll(CostBearingRange.WHOLE, List.of(ENTRIES.get(0), ENTRIES.get(0))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
