package org.anju.testkit.law;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.Resolution;
import org.anju.kernel.law.Resolution.Kind;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePack;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A wrong rule book does not pass. */
class RuleBookLawsBiteTest {

    private static final AsOf DAY = AsOf.date("2024-01-10").knownAt(Instant.EPOCH);

    private static void finds(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }

    private static Parameter.Builder entry(Layer layer, long value) {
        Parameter.Builder entry = Parameter.builder();
        entry.key("one")
                .layer(layer)
                .recordedAt(Instant.EPOCH)
                .provenance(Provenance.TEXT)
                .value(value);
        return entry;
    }

    private static List<RulePack> packs(Parameter... entries) {
        List<RulePack> packs = new ArrayList<>();
        for (Parameter entry : entries) {
            packs.add(LawArbitraries.pack("p" + packs.size(), entry));
        }
        return packs;
    }

    /** A shuffle that always changes the order: the last comes first. */
    private static Random turning() {
        return new Random(0) {
            @Override
            public int nextInt(int bound) {
                return 0;
            }
        };
    }

    @Test
    void aBookThatKnowsTheFuture() {
        RuleBookLaws knowing = new RuleBookLaws() {
            @Override
            public Resolution resolve(List<RulePack> packs, ParameterKey<?> key, AsOf asOf) {
                return RuleBook.of(packs).resolve(key, asOf.knownAt(Instant.MAX));
            }
        };
        List<RulePack> packs = packs(
                entry(Layer.CITY, 1).build(),
                entry(Layer.CITY, 2).recordedAt(Instant.EPOCH.plusSeconds(1)).build());
        finds(() -> knowing.aLaterRecordNeverChangesAnEarlierAnswer(packs, DAY));
    }

    @Test
    void aBookThatForgetsDates() {
        RuleBookLaws timeless = new RuleBookLaws() {
            @Override
            public Resolution resolve(List<RulePack> packs, ParameterKey<?> key, AsOf asOf) {
                return RuleBook.of(packs).resolve(key, asOf.on(LocalDate.parse("2024-01-01")));
            }
        };
        finds(() -> timeless.onlyWhatAppliesOnTheDayCounts(
                packs(entry(Layer.CITY, 1)
                        .valid(DateRange.from(LocalDate.parse("2024-01-05")))
                        .build()),
                DAY));
    }

    @Test
    void aBookThatTakesTheLastPackGiven() {
        RuleBookLaws last = new RuleBookLaws() {
            @Override
            public Resolution resolve(List<RulePack> packs, ParameterKey<?> key, AsOf asOf) {
                return RuleBook.of(packs.get(packs.size() - 1)).resolve(key, asOf);
            }
        };
        List<RulePack> packs =
                packs(entry(Layer.NATIONAL, 1).build(), entry(Layer.CITY, 2).build());
        finds(() -> last.theOrderOfPacksDoesNotMatter(packs, DAY, turning()));
        finds(() -> last.aValueThatMayNotBeOverriddenStands(
                packs(entry(Layer.NATIONAL, 1).build()),
                DAY,
                entry(Layer.CITY, 2).build()));
    }

    @Test
    void aBookThatForgetsLimits() {
        RuleBookLaws free = new RuleBookLaws() {
            @Override
            public Resolution resolve(List<RulePack> packs, ParameterKey<?> key, AsOf asOf) {
                Resolution answer = RuleBook.of(packs).resolve(key, asOf);
                return answer.kind() == Kind.OUT_OF_BOUNDS ? new Resolution(Kind.SET, answer.parameter()) : answer;
            }
        };
        finds(() -> free.anAnswerKeepsWithinTheLimitsAbove(
                packs(
                        entry(Layer.NATIONAL, 1).overridable(true).atMost(3L).build(),
                        entry(Layer.CITY, 4).build()),
                DAY));
    }

    @Test
    void aBookThatFindsConflictsWhereThereAreNone() {
        RuleBookLaws quarrelling = new RuleBookLaws() {
            @Override
            public Resolution resolve(List<RulePack> packs, ParameterKey<?> key, AsOf asOf) {
                Resolution answer = RuleBook.of(packs).resolve(key, asOf);
                return new Resolution(Kind.CONFLICT, answer.parameter());
            }
        };
        finds(() -> quarrelling.aBookWithoutOverlapHasNoConflict(
                packs(entry(Layer.CITY, 1).build(), entry(Layer.CITY, 1).build()), DAY));
    }

    @Test
    void aDigestThatLeavesOutValuesOrRemembersOrder() {
        RuleBookLaws careless = new RuleBookLaws() {
            @Override
            public Digest digest(List<RulePack> packs) {
                return Digest.ofLeaf(packs.stream()
                        .map(RulePack::id)
                        .toList()
                        .toString()
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        };
        finds(() -> careless.aChangedValueChangesTheDigest(
                List.of(), entry(Layer.CITY, 1).build()));
        List<RulePack> packs =
                packs(entry(Layer.NATIONAL, 1).build(), entry(Layer.CITY, 2).build());
        finds(() -> careless.theOrderOfPacksDoesNotMatter(packs, DAY, turning()));
    }
}
