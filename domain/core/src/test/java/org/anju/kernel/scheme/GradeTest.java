package org.anju.kernel.scheme;

import static org.anju.kernel.scheme.Schemes.band;
import static org.anju.kernel.scheme.Schemes.grade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.scheme.Aggregation.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {

    private static Score score(String total, int bad, boolean veto, boolean black) {
        return new Score(Points.of(total), ImmutableList.of(), ImmutableList.of(), bad, veto, black);
    }

    @ParameterizedTest
    @CsvSource({
        "85.00,  0, AAA, BAND", "84.999, 0, AA,  BAND", "84.99,  0, AA,  BAND", "80.00,  0, AA,  BAND",
        "79.99,  0, A,   BAND", "70,     0, A,   BAND", "60,     1, B,   BAND", "59.99,  0, B,   FLOOR",
        "59.99,  1, C,   FLOOR", "-10,   1, C,   FLOOR"
    })
    void aScoreAtABoundBelongsToTheHigherBand(String total, int bad, String grade, Grading.Basis basis) {
        Grading grading = Schemes.scheme().grade(score(total, bad, false, false));

        assertThat(grading.grade().code()).isEqualTo(grade);
        assertThat(grading.basis()).isEqualTo(basis);
    }

    @Test
    void aVetoForcesItsGradeAndTheBlacklistOverridesAll() {
        assertThat(Schemes.scheme().grade(score("99", 1, true, false)))
                .isEqualTo(new Grading(grade("C"), Grading.Basis.VETO));
        assertThat(Schemes.scheme().grade(score("99", 1, true, true)))
                .isEqualTo(new Grading(grade("OUT"), Grading.Basis.BLACKLIST));
    }

    @Test
    void belowAFloorThatDoesNotRateThereIsNoGradeButMaybeAList() {
        Scheme scheme = Scheme.of(
                Schemes.terms().floor(new Floor.Unrated(GradeList.BLACK)).build());

        Grade grade = scheme.grade(score("59.99", 0, false, false)).grade();

        assertThat(grade.code()).isEqualTo("UNRATED");
        assertThat(grade.list()).isEqualTo(GradeList.BLACK);
    }

    @Test
    void aFixedFloorIsAlwaysTheSameGrade() {
        Scheme scheme = Scheme.of(Schemes.terms().floor(new Floor.Fixed("C")).build());

        assertThat(scheme.grade(score("59.99", 0, false, false)).grade()).isEqualTo(grade("C"));
        assertThat(scheme.gradeOfMissing()).isEqualTo(grade("ABSENT"));
        assertThat(Scheme.of(Schemes.terms().missing(Optional.empty()).build()).gradeOfMissing())
                .isEqualTo(Grade.UNRATED);
    }

    @Test
    void theProjectsOfACompanyAreSummedWeighedOrTheWorstCounts() {
        List<Part> parts = List.of(new Part(Points.of("92"), 30), new Part(Points.of("81"), 70));

        assertThat(Aggregation.AREA_WEIGHTED_MEAN.of(parts, Rounding.DOWN)).isEqualTo(Points.of("84.30"));
        assertThat(Aggregation.SUM.of(parts, Rounding.DOWN)).isEqualTo(Points.of("173"));
        assertThat(Aggregation.WORST.of(parts, Rounding.DOWN)).isEqualTo(Points.of("81"));
        List<Part> thirds = List.of(new Part(Points.of("1"), 2), new Part(Points.ZERO, 1));
        assertThat(Aggregation.AREA_WEIGHTED_MEAN.of(thirds, Rounding.DOWN)).isEqualTo(Points.of("0.666"));
        assertThat(Aggregation.AREA_WEIGHTED_MEAN.of(thirds, Rounding.HALF_UP)).isEqualTo(Points.of("0.667"));
        assertThatThrownBy(() -> Aggregation.SUM.of(List.of(), Rounding.DOWN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Part(Points.ZERO, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSchemeIsRejectedWithEveryReason() {
        SchemeTerms.Builder terms = Schemes.terms();
        terms.addGroup(new Group("GOOD", grade("x").text(), GroupKind.GOOD, Optional.of(Points.of("-1"))))
                .addItem(Schemes.item("PRAISE", "NOWHERE", "-1").build())
                .addItem(Schemes.item("V", "BAD", "1").effect(ItemEffect.VETO).build())
                .addItem(Schemes.item("L", "BAD", "1")
                        .effect(ItemEffect.BLACKLIST)
                        .build())
                .addGrade(grade("AAA"))
                .bands(List.of(
                        new Band("AAA", Points.of("85"), Optional.of(Points.of("100"))),
                        new Band("AA", Points.of("80"), Optional.of(Points.of("84"))),
                        new Band("A", Points.of("80"), Optional.of(Points.of("81"))),
                        band("A", "70"),
                        band("Z", "60")))
                .floor(new Floor.ByBadRecord("Y", "X"))
                .veto(Optional.empty())
                .blacklist(Optional.empty())
                .missing("W")
                .least(Points.of("2"))
                .most(Points.of("1"))
                .aggregation(Aggregation.AREA_WEIGHTED_MEAN);

        List<SchemeFault> faults = Scheme.check(terms.build()).getError().asJava();

        assertThat(faults)
                .map(SchemeFault::toString)
                .containsExactlyInAnyOrder(
                        "DUPLICATE groups[3]",
                        "NEGATIVE groups[3].cap",
                        "DUPLICATE items[7]",
                        "UNKNOWN_GROUP items[7].group",
                        "NEGATIVE items[7].points",
                        "NO_VETO_GRADE items[5].effect",
                        "NO_BLACKLIST_GRADE items[6].effect",
                        "NO_VETO_GRADE items[8].effect",
                        "NO_BLACKLIST_GRADE items[9].effect",
                        "DUPLICATE grades[7]",
                        "UNKNOWN_GRADE missing",
                        "DUPLICATE bands[3]",
                        "BAND_GAP bands[0].below",
                        "BAND_GAP bands[1].below",
                        "BAND_ORDER bands[2].from",
                        "BAND_OVERLAP bands[2].below",
                        "UNKNOWN_GRADE bands[4].grade",
                        "UNKNOWN_GRADE floor.without",
                        "UNKNOWN_GRADE floor.with",
                        "CLAMP_EMPTY clamp",
                        "NO_ROUNDING rounding");
        assertThatThrownBy(() -> Scheme.of(terms.build())).hasMessageContaining("BAND_OVERLAP bands[2].below");
    }

    @Test
    void aSchemeWithoutBandsOrWithAnUnknownFloorIsRejected() {
        SchemeTerms terms = Schemes.terms()
                .bands(List.of())
                .floor(new Floor.Fixed("Z"))
                .veto("Q")
                .blacklist("P")
                .build();

        assertThat(Scheme.check(terms).getError().map(SchemeFault::toString))
                .containsExactlyInAnyOrder(
                        "NO_BANDS bands", "UNKNOWN_GRADE floor.grade", "UNKNOWN_GRADE veto", "UNKNOWN_GRADE blacklist");
    }

    @Test
    void aClampOfOnePointIsAllowed() {
        Scheme scheme = Scheme.of(
                Schemes.terms().least(Points.of("5")).most(Points.of("5")).build());

        assertThat(scheme.clamp(Points.of("7"))).isEqualTo(Points.of("5"));
    }

    @Test
    void aSchemeTellsWhatKindOfInformationAnItemIs() {
        assertThat(Schemes.scheme().kindOf("PENALTY")).contains(GroupKind.BAD);
        assertThat(Schemes.scheme().kindOf("UNHEARD")).isEmpty();
        assertThat(Schemes.scheme()).hasToString("测试方案");
    }
}
