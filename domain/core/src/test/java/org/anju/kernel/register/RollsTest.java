package org.anju.kernel.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.TestRules;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.junit.jupiter.api.Test;

class RollsTest {

    private static final ComplexId HOME = ComplexId.of("C1");
    private static final AsOf DAY = AsOf.date("2024-10-08");
    private static final RuleBook SILENT = RuleBook.of(
            TestRules.national().leaveOpen("vote.parkingCounts", Text.EMPTY, 25).build());

    private final List<ExclusiveUnit> units = new ArrayList<>();
    private final List<Ownership> ownerships = new ArrayList<>();

    private static RuleBook with(String key, Object value) {
        return RuleBook.of(TestRules.complex().set(key, value, 3).build());
    }

    private RollsTest unit(String id, String building, UnitUsage usage, String area, Title title, String... owners) {
        units.add(new ExclusiveUnit(
                UnitId.of(id),
                HOME,
                building,
                id,
                usage,
                area.isEmpty() ? AreaFigures.UNKNOWN : AreaFigures.registered(Area.squareMetres(area))));
        if (owners.length > 0) {
            ownerships.add(new Ownership(
                    UnitId.of(id),
                    title,
                    ImmutableList.copyOf(owners).stream().map(OwnerId::of).collect(ImmutableList.toImmutableList())));
        }
        return this;
    }

    private RollsTest home(String id, String area, String... owners) {
        return unit(id, "1", UnitUsage.DWELLING, area, Title.REGISTERED, owners);
    }

    private RollBasis.Builder basis() {
        RollBasis.Builder basis = RollBasis.builder();
        basis.complex(HOME).units(units).ownerships(ownerships);
        return basis;
    }

    private Decision<Roll> freeze(RuleBook book) {
        return Rolls.by(book).freeze(basis().build(), DAY);
    }

    @Test
    void oneOwnerOfSeveralUnitsIsOneHeadWithAllTheirArea() {
        Roll roll = home("1", "89.50", "A")
                .home("2", "100", "B")
                .home("3", "10.01", "A")
                .freeze(SILENT)
                .getOrElseThrow();

        assertThat(roll.heads()).isEqualTo(2);
        assertThat(roll.units()).isEqualTo(3);
        assertThat(roll.area()).isEqualTo(Area.squareMetres("199.51"));
        assertThat(roll.findHead(UnitId.of("3"))).hasValue(0);
        assertThat(roll.areaOf(0)).isEqualTo(9951);
        assertThat(roll.headsOf(OwnerId.of("B")).asList()).containsExactly(1);
        assertThat(roll.headsOf(OwnerId.of("Z")).isEmpty()).isTrue();
        assertThat(roll.findHead(UnitId.of("9"))).isEmpty();
    }

    @Test
    void whatTheDeveloperHasNotSoldOrNotHandedOverIsOneHead() {
        Roll roll = unit("1", "1", UnitUsage.DWELLING, "50", Title.DEVELOPER_UNSOLD, "DEV")
                .unit("2", "1", UnitUsage.DWELLING, "50", Title.DEVELOPER_UNDELIVERED, "DEV")
                .unit("3", "1", UnitUsage.DWELLING, "50", Title.CONTRACT_ONLY, "BUYER")
                .unit("4", "1", UnitUsage.DWELLING, "50", Title.DEVELOPER_UNSOLD, "SISTER")
                .home("5", "50", "A")
                .freeze(SILENT)
                .getOrElseThrow();

        assertThat(roll.heads()).isEqualTo(2);
        assertThat(roll.areaOf(0)).isEqualTo(20000);
        assertThat(roll.headsOf(OwnerId.of("BUYER")).isEmpty()).isTrue();
        assertThat(roll.headsOf(OwnerId.of("DEV")).asList()).containsExactly(0);
    }

    @Test
    void whoOnlyBoughtDoesNotRestrictTheDeveloper() {
        unit("1", "1", UnitUsage.DWELLING, "50", Title.DEVELOPER_UNSOLD, "DEV")
                .unit("2", "1", UnitUsage.DWELLING, "50", Title.CONTRACT_ONLY, "BUYER")
                .home("3", "50", "A");

        for (boolean stay : new boolean[] {true, false}) {
            Roll roll = Rolls.by(with("vote.restrictedOwnersInDenominator", stay))
                    .freeze(basis().addRestricted(OwnerId.of("BUYER")).build(), DAY)
                    .getOrElseThrow();

            assertThat(roll.hasRestricted()).isFalse();
            assertThat(roll.heads()).isEqualTo(2);
        }
    }

    @Test
    void aJointlyOwnedUnitIsOneHeadWithoutAnyParameter() {
        Roll roll = home("1", "50", "A", "B")
                .home("2", "50", "B", "A")
                .freeze(SILENT)
                .getOrElseThrow();

        assertThat(roll.heads()).isEqualTo(1);
    }

    @Test
    void whetherACoupleAndOneOfThemAloneAreOneHeadIsForTheRules() {
        home("1", "50", "A", "B").home("2", "50", "B").home("3", "50", "A");

        assertThat(freeze(SILENT).missing()).extracting(Missing::code).containsExactly("vote.ownerIdentityKey");
        assertThat(heads(OwnerIdentityKey.SAME_OWNERS)).isEqualTo(3);
        assertThat(heads(OwnerIdentityKey.FIRST_NAMED_OWNER)).isEqualTo(2);
        assertThat(heads(OwnerIdentityKey.ANY_SHARED_OWNER)).isEqualTo(1);
    }

    private int heads(OwnerIdentityKey key) {
        return freeze(with("vote.ownerIdentityKey", key)).getOrElseThrow().heads();
    }

    @Test
    void anOwnerCanBelongToSeveralHeads() {
        home("1", "50", "A", "B").home("2", "50", "B");

        Roll roll = freeze(with("vote.ownerIdentityKey", OwnerIdentityKey.SAME_OWNERS))
                .getOrElseThrow();

        assertThat(roll.headsOf(OwnerId.of("B")).asList()).containsExactly(0, 1);
    }

    @Test
    void parkingCountsInAllFourTotalsOrInNone() {
        home("1", "100", "A").unit("P1", "1", UnitUsage.PARKING, "12.50", Title.REGISTERED, "B");

        assertThat(freeze(SILENT).missing()).extracting(Missing::code).containsExactly("vote.parkingCounts");
        Roll with = freeze(with("vote.parkingCounts", true)).getOrElseThrow();
        assertThat(with.heads()).isEqualTo(2);
        assertThat(with.area()).isEqualTo(Area.squareMetres("112.50"));
        Roll without = freeze(with("vote.parkingCounts", false)).getOrElseThrow();
        assertThat(without.heads()).isEqualTo(1);
        assertThat(without.area()).isEqualTo(Area.squareMetres("100"));
    }

    @Test
    void aVoteOfOneBuildingHasOnlyItsOwners() {
        home("1", "100", "A").unit("2", "2", UnitUsage.DWELLING, "70", Title.REGISTERED, "A");
        unit("3", "3", UnitUsage.DWELLING, "30", Title.REGISTERED, "C");

        Roll one = Rolls.by(SILENT)
                .freeze(basis().range(CostBearingRange.building("2")).build(), DAY)
                .getOrElseThrow();
        Roll two = Rolls.by(SILENT)
                .freeze(
                        basis().range(CostBearingRange.units(
                                        Text.of("楼顶", "roof"), List.of(UnitId.of("2"), UnitId.of("3"))))
                                .build(),
                        DAY)
                .getOrElseThrow();

        assertThat(one.area()).isEqualTo(Area.squareMetres("70"));
        assertThat(two.heads()).isEqualTo(2);
        assertThat(two.area()).isEqualTo(Area.squareMetres("100"));
        assertThat(two.range().text().en()).isEqualTo("roof");
    }

    @Test
    void aMissingAreaOrOwnerBlocksAndEveryUnitIsNamed() {
        Decision<Roll> decision = home("1", "100", "A")
                .home("2", "", "B")
                .home("3", "", "C")
                .home("4", "1")
                .freeze(SILENT);

        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing())
                .extracting(missing -> missing.code() + " " + missing.about())
                .containsExactly("AREA_MISSING 2", "AREA_MISSING 3", "OWNER_MISSING 4");
    }

    @Test
    void anEmptyRollIsNeverAResult() {
        assertThat(freeze(SILENT).missing()).extracting(Missing::code).containsExactly("EMPTY_ROLL");
        assertThat(home("1", "0", "A").freeze(SILENT).missing())
                .extracting(Missing::code)
                .containsExactly("EMPTY_ROLL");
    }

    @Test
    void whetherRestrictedOwnersStayInTheWholeIsForTheRules() {
        home("1", "100", "A").home("2", "50", "B");
        RollBasis basis = basis().addRestricted(OwnerId.of("B")).build();

        Roll stay = Rolls.by(with("vote.restrictedOwnersInDenominator", true))
                .freeze(basis, DAY)
                .getOrElseThrow();
        Roll go = Rolls.by(with("vote.restrictedOwnersInDenominator", false))
                .freeze(basis, DAY)
                .getOrElseThrow();

        assertThat(Rolls.by(SILENT).freeze(basis, DAY).missing())
                .extracting(Missing::code)
                .containsExactly("vote.restrictedOwnersInDenominator");
        assertThat(stay.heads()).isEqualTo(2);
        assertThat(stay.isRestricted(1)).isTrue();
        assertThat(stay.isRestricted(0)).isFalse();
        assertThat(go.heads()).isEqualTo(1);
        assertThat(go.findHead(UnitId.of("2"))).isEmpty();
        assertThat(stay.digest()).isNotEqualTo(freeze(SILENT).getOrElseThrow().digest());
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        home("1", "100", "A").home("2", "50", "B").home("3", "25.25", "A");
        Roll one = freeze(SILENT).getOrElseThrow();
        RollBasis reversed = RollBasis.builder()
                .complex(HOME)
                .units(Lists.reverse(units))
                .ownerships(Lists.reverse(ownerships))
                .build();

        assertThat(Rolls.by(SILENT).freeze(reversed, DAY).getOrElseThrow()).isEqualTo(one);
    }

    @Test
    void theDigestSeesEveryTransferAndEveryArea() {
        Roll before = home("1", "100", "A").home("2", "50", "B").freeze(SILENT).getOrElseThrow();
        ownerships.set(1, Ownership.sole(UnitId.of("2"), Title.REGISTERED, OwnerId.of("C")));
        Roll transferred = freeze(SILENT).getOrElseThrow();

        assertThat(transferred).isNotEqualTo(before).doesNotHaveSameHashCodeAs(before);
        assertThat(Rolls.by(SILENT)
                        .freeze(basis().build(), AsOf.date("2024-10-09"))
                        .getOrElseThrow())
                .isNotEqualTo(transferred);
    }

    @Test
    void unitsOfAnotherComplexArePassedOver() {
        home("1", "100", "A");
        units.add(new ExclusiveUnit(
                UnitId.of("X"),
                ComplexId.of("C2"),
                "1",
                "X",
                UnitUsage.DWELLING,
                new AreaFigures(Optional.empty(), Optional.empty(), Optional.empty())));

        assertThat(freeze(SILENT).getOrElseThrow().units()).isEqualTo(1);
    }

    @Test
    void theExplanationStatesTotalsAndNamesNoOwner() {
        Decision<Roll> decision = home("1", "100", "A").home("2", "50", "B").freeze(SILENT);

        assertThat(decision.explanation().render(Locale.CHINA))
                .isEqualTo("事实：表决范围＝全体业主\n事实：专有部分个数＝2\n事实：业主总人数＝2\n事实：专有部分总面积＝150.00平方米");
        assertThat(decision.getOrElseThrow().toString()).startsWith("C1: 2 heads, 150.00 m2, ");
        assertThat(decision.getOrElseThrow().frozenOn()).isEqualTo("2024-10-08");
        assertThat(decision.getOrElseThrow().complex()).isEqualTo(HOME);
    }
}
