package org.anju.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.LintFinding;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.Resolution;
import org.anju.kernel.law.Resolution.Kind;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePack;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;

/** What must hold for every rule book: who says what on which day, and as known when. */
public interface RuleBookLaws {

    /** Returns what the book of {@code packs} says about {@code key}. */
    default Resolution resolve(List<RulePack> packs, ParameterKey<?> key, AsOf asOf) {
        return RuleBook.of(packs).resolve(key, asOf);
    }

    /** Returns the digest of the book of {@code packs}. */
    default Digest digest(List<RulePack> packs) {
        return RuleBook.of(packs).digest();
    }

    /** Returns packs of one entry each. */
    @Provide
    default Arbitrary<List<RulePack>> packs() {
        return LawArbitraries.packs();
    }

    /** Returns questions about the days of these packs. */
    @Provide
    default Arbitrary<AsOf> questions() {
        return LawArbitraries.questions();
    }

    private Optional<Object> value(List<RulePack> packs, ParameterKey<?> key, AsOf asOf) {
        Resolution answer = resolve(packs, key, asOf);
        return answer.isSet() ? answer.parameter().flatMap(Parameter::value) : Optional.empty();
    }

    /** What is recorded later never changes an answer for an earlier knowledge. */
    @Property
    default void aLaterRecordNeverChangesAnEarlierAnswer(
            @ForAll("packs") List<RulePack> packs, @ForAll("questions") AsOf asOf) {
        List<RulePack> known = packs.stream()
                .filter(pack -> !entry(pack).recordedAt().isAfter(asOf.knownAt()))
                .toList();
        for (ParameterKey<?> key : LawArbitraries.KEYS) {
            assertThat(resolve(packs, key, asOf)).isEqualTo(resolve(known, key, asOf));
        }
    }

    /** What does not apply on a day says nothing about it, and what applies does so whatever its other days are. */
    @Property
    default void onlyWhatAppliesOnTheDayCounts(@ForAll("packs") List<RulePack> packs, @ForAll("questions") AsOf asOf) {
        List<RulePack> applying = packs.stream()
                .filter(pack -> entry(pack).appliesOn(asOf.validOn()))
                .map(pack -> LawArbitraries.pack(pack.id(), timeless(entry(pack))))
                .toList();
        for (ParameterKey<?> key : LawArbitraries.KEYS) {
            assertThat(value(packs, key, asOf)).isEqualTo(value(applying, key, asOf));
        }
    }

    /** The order in which packs are given says nothing. */
    @Property
    default void theOrderOfPacksDoesNotMatter(
            @ForAll("packs") List<RulePack> packs, @ForAll("questions") AsOf asOf, @ForAll Random random) {
        List<RulePack> shuffled = new ArrayList<>(packs);
        Collections.shuffle(shuffled, random);
        assertThat(digest(shuffled)).isEqualTo(digest(packs));
        for (ParameterKey<?> key : LawArbitraries.KEYS) {
            assertThat(resolve(shuffled, key, asOf)).isEqualTo(resolve(packs, key, asOf));
        }
    }

    /** A value that may not be overridden stands, whatever inner layers say. */
    @Property
    default void aValueThatMayNotBeOverriddenStands(
            @ForAll("packs") List<RulePack> packs, @ForAll("questions") AsOf asOf, @ForAll Parameter inner) {
        for (ParameterKey<?> key : LawArbitraries.KEYS) {
            Resolution before = resolve(packs, key, asOf);
            boolean isFixed = before.isSet()
                    && !before.parameter().orElseThrow().overridable()
                    && before.parameter().orElseThrow().layer().compareTo(inner.layer()) < 0;
            if (isFixed) {
                assertThat(resolve(with(packs, LawArbitraries.pack("inner", inner)), key, asOf))
                        .isEqualTo(before);
            }
        }
    }

    /** A value that is the answer keeps within the limits that outer layers set for that day. */
    @Property
    default void anAnswerKeepsWithinTheLimitsAbove(
            @ForAll("packs") List<RulePack> packs, @ForAll("questions") AsOf asOf) {
        for (ParameterKey<?> key : LawArbitraries.KEYS) {
            Resolution answer = resolve(packs, key, asOf);
            if (answer.isSet()) {
                Parameter entry = answer.parameter().orElseThrow();
                Resolution outer = resolve(
                        packs.stream()
                                .filter(pack -> pack.layer().compareTo(entry.layer()) < 0)
                                .toList(),
                        key,
                        asOf);
                assertThat(outer.kind()).isNotIn(Kind.CONFLICT, Kind.OUT_OF_BOUNDS);
                if (outer.isSet()) {
                    assertThat(allows(outer.parameter().orElseThrow(), entry)).isTrue();
                }
            }
        }
    }

    /** A book in which nothing overlaps never finds two entries of one layer in conflict. */
    @Property
    default void aBookWithoutOverlapHasNoConflict(
            @ForAll("packs") List<RulePack> packs, @ForAll("questions") AsOf asOf) {
        boolean overlaps = RuleBook.of(packs).lint(LawArbitraries.FIRST_DAY, List.of()).stream()
                .anyMatch(finding -> finding.code() == LintFinding.Code.OVERLAP);
        for (ParameterKey<?> key : LawArbitraries.KEYS) {
            if (!overlaps) {
                assertThat(resolve(packs, key, asOf).kind()).isNotEqualTo(Kind.CONFLICT);
            }
        }
    }

    /** Another value, another digest. */
    @Property
    default void aChangedValueChangesTheDigest(@ForAll("packs") List<RulePack> packs, @ForAll Parameter entry) {
        Parameter other = Parameter.builder().from(entry).value(9L).build();
        assertThat(digest(with(packs, LawArbitraries.pack("last", entry))))
                .isNotEqualTo(digest(with(packs, LawArbitraries.pack("last", other))));
    }

    private static Parameter entry(RulePack pack) {
        return pack.parameters().get(0);
    }

    private static List<RulePack> with(List<RulePack> packs, RulePack more) {
        return ImmutableList.<RulePack>builder().addAll(packs).add(more).build();
    }

    private static Parameter timeless(Parameter entry) {
        return Parameter.builder()
                .from(entry)
                .valid(DateRange.ALWAYS)
                .citations(ImmutableList.<Citation>of())
                .build();
    }

    private static boolean allows(Parameter outer, Parameter inner) {
        long value = (Long) inner.value().orElseThrow();
        return value >= (Long) outer.atLeast().orElse(Long.MIN_VALUE)
                && value <= (Long) outer.atMost().orElse(Long.MAX_VALUE);
    }
}
