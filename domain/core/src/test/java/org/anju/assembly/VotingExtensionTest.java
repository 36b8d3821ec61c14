package org.anju.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.junit.jupiter.api.Test;

class VotingExtensionTest {

    private static final AsOf NOW = AsOf.date("2024-10-08");
    private static final Instant CLOSE = Instant.parse("2024-10-08T10:00:00Z");
    private static final RuleBook RULES =
            VoteBooks.with("vote.extensionsMost", 1, "vote.extensionLongest", Term.months(3));

    private static Motion motion() {
        Motion.Builder motion = Motion.builder();
        return motion.id("M")
                .matter(JointDecisionMatter.OTHER_MAJOR)
                .closesAt(CLOSE)
                .build();
    }

    private static Extension to(String until, Instant announcedAt) {
        return new Extension(Optional.of(announcedAt), Instant.parse(until));
    }

    private static Decision<Motion> extend(RuleBook book, Extension... extensions) {
        return VotingExtension.by(book, ZoneOffset.ofHours(8)).extend(motion(), ImmutableList.copyOf(extensions), NOW);
    }

    private static Instant close(Decision<Motion> decision) {
        return decision.considered().orElseThrow().closesAt().orElseThrow();
    }

    @Test
    void anExtensionAnnouncedBeforeTheCloseCountsToItsLastDay() {
        Decision<Motion> decision = extend(RULES, to("2025-01-08T10:00:00Z", CLOSE.minusMillis(1)));

        assertThat(decision.isGranted()).isTrue();
        assertThat(close(decision)).isEqualTo("2025-01-08T10:00:00Z");
    }

    @Test
    void oneAnnouncedAtTheCloseOrTooLongOrTooManyLeavesTheFirstResult() {
        Decision<Motion> late = extend(RULES, to("2024-11-08T10:00:00Z", CLOSE));
        assertThat(late.violations()).extracting(Violation::code).containsExactly("EXTENSION_ANNOUNCED_LATE");
        assertThat(close(late)).isEqualTo(CLOSE);
        assertThat(late.explanation().render(Locale.CHINA)).contains("以原截止时的结果为准");

        Decision<Motion> bothWrong = extend(RULES, to("2025-01-09T10:00:00Z", CLOSE.plusSeconds(1)));
        assertThat(bothWrong.violations())
                .extracting(Violation::code)
                .containsExactly("EXTENSION_TOO_LONG", "EXTENSION_ANNOUNCED_LATE");

        Decision<Motion> second = extend(
                RULES,
                to("2024-11-08T10:00:00Z", CLOSE.minusSeconds(1)),
                to("2024-12-08T10:00:00Z", Instant.parse("2024-11-08T09:00:00Z")));
        assertThat(second.violations()).extracting(Violation::code).containsExactly("EXTENSION_NOT_ALLOWED");
        assertThat(close(second)).isEqualTo("2024-11-08T10:00:00Z");
    }

    @Test
    void whatTheRulesOrTheFactsLeaveOpenIsNamed() {
        Extension unknown = new Extension(Optional.empty(), CLOSE.plusSeconds(9));

        assertThat(extend(VoteBooks.law(), unknown).missing())
                .extracting(Missing::code)
                .containsExactly("vote.extensionsMost", "vote.extensionLongest", "vote.extensionAnnouncedAt");
        assertThat(extend(VoteBooks.law()).isGranted()).isTrue();
        assertThat(VotingExtension.by(RULES, ZoneOffset.UTC)
                        .extend(
                                Motion.of("M", JointDecisionMatter.OTHER_MAJOR),
                                ImmutableList.of(to("2024-11-08T10:00:00Z", CLOSE)),
                                NOW)
                        .missing())
                .extracting(Missing::code)
                .containsExactly("vote.closesAt");
        assertThatThrownBy(() -> extend(RULES, to("2024-10-08T10:00:00Z", CLOSE)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
