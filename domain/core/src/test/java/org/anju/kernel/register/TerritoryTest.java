package org.anju.kernel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerritoryTest {

    private static final Division CITY = Division.root("4115", "信阳市", DivisionLevel.CITY);
    private static final Division SHIHE = CITY.part("411502", "浉河区", DivisionLevel.COUNTY);
    private static final Division PINGQIAO = CITY.part("411503", "平桥区", DivisionLevel.COUNTY);
    private static final Division STREET = PINGQIAO.part("411503006", "街道甲", DivisionLevel.STREET);
    private static final Division OTHER = PINGQIAO.part("411503007", "街道乙", DivisionLevel.STREET);
    private static final Division FIRST = STREET.part("411503006001", "社区一", DivisionLevel.COMMUNITY);
    private static final Division SECOND = STREET.part("411503006002", "社区二", DivisionLevel.COMMUNITY);
    private static final Division THIRD = OTHER.part("411503007001", "社区三", DivisionLevel.COMMUNITY);
    private static final List<Division> ALL = List.of(CITY, SHIHE, PINGQIAO, STREET, OTHER, FIRST, SECOND, THIRD);
    private static final DivisionTree TREE = DivisionTree.of(ALL).get();
    private static final Division YANGSHAN = CITY.part("YANGSHAN", "羊山新区", DivisionLevel.COUNTY);

    @Test
    void aTreeAnswersInBothDirections() {
        assertThat(TREE.all()).containsExactly(CITY, SHIHE, PINGQIAO, STREET, FIRST, SECOND, OTHER, THIRD);
        assertThat(TREE.root()).isEqualTo(CITY);
        assertThat(TREE.size()).isEqualTo(8);
        assertThat(TREE).hasToString("信阳市 (8)");
        assertThat(TREE.find(FIRST.code())).contains(FIRST);
        assertThat(TREE.has(YANGSHAN.code())).isFalse();
        assertThat(TREE.parentOf(FIRST.code())).contains(STREET);
        assertThat(TREE.parentOf(CITY.code())).isEmpty();
        assertThat(TREE.childrenOf(PINGQIAO.code())).containsExactly(STREET, OTHER);
        assertThat(TREE.childrenOf(FIRST.code())).isEmpty();
        assertThat(TREE.ancestorsOf(FIRST.code())).containsExactly(STREET, PINGQIAO, CITY);
        assertThat(TREE.subtreeOf(STREET.code())).containsExactly(STREET, FIRST, SECOND);
        assertThat(TREE.ofLevel(DivisionLevel.COUNTY)).containsExactly(SHIHE, PINGQIAO);
        assertThat(TREE.levelOf(STREET.code())).isEqualTo(DivisionLevel.STREET);
    }

    @Test
    void aSubtreeContainsItsRootAndEndsBeforeItsSibling() {
        assertThat(TREE.contains(STREET.code(), STREET.code())).isTrue();
        assertThat(TREE.contains(STREET.code(), SECOND.code())).isTrue();
        assertThat(TREE.contains(STREET.code(), OTHER.code())).isFalse();
        assertThat(TREE.contains(OTHER.code(), SECOND.code())).isFalse();
        assertThat(TREE.contains(STREET.code(), YANGSHAN.code())).isFalse();
        assertThat(TREE.contains(YANGSHAN.code(), STREET.code())).isFalse();
    }

    @Test
    void aCodeThatIsNotThereIsAnsweredWithNothing() {
        DivisionCode nowhere = DivisionCode.of("99");

        assertThat(TREE.find(nowhere)).isEmpty();
        assertThat(TREE.childrenOf(nowhere)).isEmpty();
        assertThat(TREE.subtreeOf(nowhere)).isEmpty();
        assertThat(TREE.ancestorsOf(nowhere)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TREE.levelOf(nowhere))
                .withMessage("no such division: 99");
    }

    @Test
    void theOrderOfTheListDoesNotMatter() {
        List<Division> reversed = new ArrayList<>(ALL);
        Collections.reverse(reversed);

        assertThat(DivisionTree.of(reversed).get()).isEqualTo(TREE).hasSameHashCodeAs(TREE);
        assertThat(DivisionTree.of(List.of(CITY)).get()).isNotEqualTo(TREE).isNotEqualTo("tree");
    }

    @Test
    void aMalformedTreeIsRejectedWithEveryReason() {
        Division orphan =
                new Division(DivisionCode.of("98"), "x", DivisionLevel.STREET, Optional.of(DivisionCode.of("99")));
        Division upside = new Division(DivisionCode.of("97"), "x", DivisionLevel.CITY, Optional.of(CITY.code()));
        Division second = Division.root("96", "x", DivisionLevel.PROVINCE);

        assertThat(DivisionTree.of(List.of(CITY, CITY.part("4115", "x", DivisionLevel.COUNTY), orphan, upside, second))
                        .getError())
                .containsExactly(
                        new Finding(1, Fault.DUPLICATE, "4115"),
                        new Finding(2, Fault.UNKNOWN_PARENT, "99"),
                        new Finding(3, Fault.PARENT_NOT_ABOVE, "97"),
                        new Finding(4, Fault.SECOND_ROOT, "96"));
        assertThat(DivisionTree.of(List.of()).getError()).containsExactly(new Finding(-1, Fault.EMPTY, ""));
    }

    @Test
    void aFindingSpeaksBothLanguages() {
        Finding finding = new Finding(1, Fault.UNKNOWN_PARENT, "99");

        assertThat(finding.in(Locale.CHINA)).isEqualTo("第2行，上级区划不存在：99");
        assertThat(finding.in(Locale.ENGLISH)).isEqualTo("row 2, unknown parent: 99");
        assertThat(new Finding(-1, Fault.EMPTY, "x").in(Locale.ENGLISH)).isEqualTo("nothing given: x");
        assertThat(new Finding(0, Fault.EMPTY, "x").in(Locale.ENGLISH)).isEqualTo("row 1, nothing given: x");
    }

    @Test
    void aCodeHasTwoToTwelveDigitsOrCapitals() {
        assertThat(List.of("41", "411502001001", "AZ09")).allMatch(DivisionCode::isValid);
        assertThat(List.of("4", "4115020010011", "", "41a", "４１", "4 1", "4/", "4:", "4@", "4["))
                .noneMatch(DivisionCode::isValid);
        assertThatIllegalArgumentException().isThrownBy(() -> DivisionCode.of("4"));
        assertThat(DivisionCode.of("41")).isLessThan(DivisionCode.of("42")).hasToString("41");
    }

    @Test
    void anOverlayTakesThePlaceOfTheParentOfItsMembers() {
        Territory territory = lay(Overlay.of(YANGSHAN, List.of(STREET.code()))).get();

        assertThat(territory.lineOf(FIRST.code())).containsExactly(FIRST, STREET, YANGSHAN, CITY);
        assertThat(territory.lineOf(THIRD.code())).containsExactly(THIRD, OTHER, PINGQIAO, CITY);
        assertThat(territory.governs(YANGSHAN.code(), FIRST.code())).isTrue();
        assertThat(territory.governs(PINGQIAO.code(), FIRST.code())).isFalse();
        assertThat(territory.above(FIRST.code(), DivisionLevel.COUNTY)).contains(YANGSHAN);
        assertThat(territory.above(FIRST.code(), DivisionLevel.COMMUNITY)).contains(FIRST);
        assertThat(territory.above(FIRST.code(), DivisionLevel.PROVINCE)).isEmpty();
        assertThat(territory.childrenOf(CITY.code())).containsExactly(SHIHE, PINGQIAO, YANGSHAN);
        assertThat(territory.childrenOf(PINGQIAO.code())).containsExactly(OTHER);
        assertThat(territory.childrenOf(YANGSHAN.code())).containsExactly(STREET);
        assertThat(territory.membersOf(YANGSHAN.code()).get()).containsExactly(STREET.code());
    }

    @Test
    void aRollUpCountsEachThingOnceAtEveryNodeOfItsLine() {
        Territory territory = lay(Overlay.of(YANGSHAN, List.of(STREET.code()))).get();

        assertThat(territory.rollUp(List.of(FIRST.code(), FIRST.code(), THIRD.code(), DivisionCode.of("99"))))
                .containsOnly(
                        java.util.Map.entry(CITY.code(), 3),
                        java.util.Map.entry(YANGSHAN.code(), 2),
                        java.util.Map.entry(STREET.code(), 2),
                        java.util.Map.entry(FIRST.code(), 2),
                        java.util.Map.entry(PINGQIAO.code(), 1),
                        java.util.Map.entry(OTHER.code(), 1),
                        java.util.Map.entry(THIRD.code(), 1));
    }

    @Test
    void anOverlayWhoseMembersNobodyStatedHoldsNothingAndSaysSo() {
        Territory territory = lay(Overlay.unstated(YANGSHAN)).get();

        assertThat(territory.membersOf(YANGSHAN.code()).getLeft())
                .isEqualTo(new Finding(-1, Fault.MEMBERS_NOT_STATED, "羊山新区"));
        assertThat(territory.membersOf(CITY.code()).getLeft().fault()).isEqualTo(Fault.UNKNOWN_DIVISION);
        assertThat(territory.lineOf(FIRST.code())).containsExactly(FIRST, STREET, PINGQIAO, CITY);
        assertThat(territory.childrenOf(YANGSHAN.code())).isEmpty();
        assertThat(territory.find(YANGSHAN.code())).contains(YANGSHAN);
        assertThat(territory.parentOf(YANGSHAN.code())).contains(CITY);
        assertThat(territory.overlays()).containsExactly(Overlay.unstated(YANGSHAN));
        assertThat(territory.tree()).isSameAs(TREE);
        assertThat(lay(Overlay.of(YANGSHAN, List.of()))
                        .get()
                        .membersOf(YANGSHAN.code())
                        .get())
                .isEmpty();
    }

    @Test
    void anOverlayThatDoesNotLieOnTheTreeIsRejected() {
        Division lost = new Division(DivisionCode.of("LOST"), "x", DivisionLevel.COUNTY, Optional.empty());
        Division low = STREET.part("LOW", "x", DivisionLevel.COUNTY);
        Division inShihe = SHIHE.part("INSHIHE", "x", DivisionLevel.STREET);

        assertThat(faults(Overlay.unstated(SHIHE))).containsExactly(Fault.DUPLICATE);
        assertThat(faults(Overlay.unstated(YANGSHAN), Overlay.unstated(YANGSHAN)))
                .containsExactly(Fault.DUPLICATE);
        assertThat(faults(Overlay.unstated(lost))).containsExactly(Fault.UNKNOWN_PARENT);
        assertThat(faults(Overlay.unstated(low))).containsExactly(Fault.PARENT_NOT_ABOVE);
        assertThat(faults(Overlay.of(YANGSHAN, List.of(DivisionCode.of("99")))))
                .containsExactly(Fault.UNKNOWN_DIVISION);
        assertThat(faults(Overlay.of(YANGSHAN, List.of(SHIHE.code())))).containsExactly(Fault.MEMBER_OUTSIDE);
        assertThat(faults(Overlay.of(inShihe, List.of(FIRST.code())))).containsExactly(Fault.MEMBER_OUTSIDE);
        assertThat(faults(Overlay.of(YANGSHAN, List.of(STREET.code(), FIRST.code()))))
                .containsExactly(Fault.MEMBER_TWICE);
        assertThat(faults(Overlay.of(YANGSHAN, List.of(FIRST.code(), STREET.code()))))
                .containsExactly(Fault.MEMBER_TWICE);
        assertThat(Territory.of(TREE).overlays()).isEmpty();
    }

    private static Validation<Seq<Finding>, Territory> lay(Overlay... overlays) {
        return Territory.of(TREE, List.of(overlays));
    }

    private static List<Fault> faults(Overlay... overlays) {
        return lay(overlays).getError().map(Finding::fault).asJava();
    }

    @Test
    void communitiesLieInTheirDivisionsAndInTheOverlayThatHasThem() {
        Overlay overlay = Overlay.of(YANGSHAN, List.of(OTHER.code(), FIRST.code()));
        Territory territory = Territory.of(TREE, List.of(overlay)).get();

        assertThat(territory.communitiesIn(YANGSHAN.code())).containsExactlyInAnyOrder(FIRST.code(), THIRD.code());
        assertThat(territory.communitiesIn(PINGQIAO.code())).containsExactly(FIRST.code(), SECOND.code(), THIRD.code());
        assertThat(territory.communitiesIn(SECOND.code())).containsExactly(SECOND.code());
        assertThat(territory.communitiesIn(DivisionCode.of("99"))).isEmpty();
        assertThat(Territory.of(TREE, List.of(Overlay.unstated(YANGSHAN))).get().communitiesIn(YANGSHAN.code()))
                .isEmpty();
    }
}
