package org.anju.kernel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.kernel.area.Area;
import org.junit.jupiter.api.Test;

class ExclusiveUnitTest {

    private static final Optional<Area> REGISTER = Optional.of(Area.squareMetres("98.76"));
    private static final Optional<Area> SURVEY = Optional.of(Area.squareMetres("99.10"));
    private static final Optional<Area> CONTRACT = Optional.of(Area.squareMetres("100.00"));
    private static final UnitId UNIT = UnitId.of("U1");

    @Test
    void theRegisteredAreaGoesFirstThenTheSurveyThenTheContract() {
        assertThat(new AreaFigures(REGISTER, SURVEY, CONTRACT).counted())
                .contains(new AreaFigure(Area.squareMetres("98.76"), AreaBasis.REGISTER));
        assertThat(new AreaFigures(Optional.empty(), SURVEY, CONTRACT).counted())
                .contains(new AreaFigure(Area.squareMetres("99.10"), AreaBasis.SURVEY));
        assertThat(new AreaFigures(Optional.empty(), Optional.empty(), CONTRACT).counted())
                .contains(new AreaFigure(Area.squareMetres("100.00"), AreaBasis.CONTRACT));
    }

    @Test
    void theAreaAloneFollowsTheSameOrder() {
        assertThat(new AreaFigures(REGISTER, SURVEY, CONTRACT).area()).isEqualTo(REGISTER);
        assertThat(new AreaFigures(Optional.empty(), SURVEY, CONTRACT).area()).isEqualTo(SURVEY);
        assertThat(new AreaFigures(Optional.empty(), Optional.empty(), CONTRACT).area())
                .isEqualTo(CONTRACT);
        assertThat(AreaFigures.registered(Area.squareMetres("98.76")).area()).isEqualTo(REGISTER);
    }

    @Test
    void aMissingAreaStaysMissing() {
        assertThat(AreaFigures.UNKNOWN.counted()).isEmpty();
        assertThat(AreaFigures.UNKNOWN.area()).isEmpty();
    }

    @Test
    void anOwnershipNamesEachOwnerOnce() {
        OwnerId one = OwnerId.of("o1");
        OwnerId two = OwnerId.of("o2");

        assertThat(Ownership.sole(UNIT, Title.REGISTERED, one).isJoint()).isFalse();
        assertThat(new Ownership(UNIT, Title.REGISTERED, ImmutableList.of(one, two)).isJoint())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ownership(UNIT, Title.REGISTERED, ImmutableList.of(one, one)))
                .withMessage("unit U1 names an owner twice: [o1, o1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ownership(UNIT, Title.REGISTERED, ImmutableList.of()))
                .withMessage("unit U1 needs an owner");
    }

    @Test
    void onlyTheTwoTitlesOfTheDeveloperAreTheDevelopers() {
        assertThat(Stream.of(Title.values()).filter(Title::isDeveloper))
                .containsExactly(Title.DEVELOPER_UNSOLD, Title.DEVELOPER_UNDELIVERED);
        assertThat(Stream.of(UnitUsage.values()).filter(UnitUsage::isParking)).containsExactly(UnitUsage.PARKING);
    }

    @Test
    void everyChoiceHasANameInBothLanguages() {
        assertThat(Stream.of(AreaBasis.values(), UnitUsage.values(), Title.values())
                        .flatMap(Stream::of)
                        .map(choice -> ((org.anju.kernel.law.Named) choice).text()))
                .allSatisfy(text -> {
                    assertThat(text.zh()).isNotBlank();
                    assertThat(text.en()).isNotBlank();
                });
    }
}
