package org.anju.assembly.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.junit.jupiter.api.Test;

class VotingExtensionTest {

    private static final AsOf NOW = AsOf.date("2024-10-08");
    private static final LocalDateTime CLOSE = LocalDateTime.parse("2024-10-08T10:00:00");
    private static final RuleBook RULES = RuleBook.of(TestRules.national()
            .set("vote.extensionsMost", 1, 9)
            .set("vote.extensionLongest", Term.months(3), 9)
            .build());
    private static final RuleBook SILENT = RuleBook.of(TestRules.national().build());

    private static Extension to(String until, LocalDateTime announcedAt) {
        return new Extension(Optional.of(announcedAt), LocalDateTime.parse(until));
    }

    private static Decision<LocalDateTime> extend(RuleBook book, Extension... extensions) {
        return VotingExtension.by(book).decide(CLOSE, ImmutableList.copyOf(extensions), NOW);
    }

    @Test
    void anExtensionAnnouncedBeforeTheCloseCountsToItsLastDay() {
        Decision<LocalDateTime> decision = extend(RULES, to("2025-01-08T10:00:00", CLOSE.minusNanos(1)));

        assertThat(decision.isGranted()).isTrue();
        assertThat(decision.considered().orElseThrow()).isEqualTo(LocalDateTime.parse("2025-01-08T10:00:00"));
    }

    @Test
    void oneAnnouncedAtTheCloseOrTooLongOrTooManyLeavesTheFirstResult() {
        Decision<LocalDateTime> late = extend(RULES, to("2024-11-08T10:00:00", CLOSE));
        assertThat(late.violations()).extracting(Violation::code).containsExactly("EXTENSION_ANNOUNCED_LATE");
        assertThat(late.considered().orElseThrow()).isEqualTo(CLOSE);
        assertThat(late.explanation().render(Locale.CHINA)).contains("以原截止时的结果为准");

        Decision<LocalDateTime> bothWrong = extend(RULES, to("2025-01-09T10:00:00", CLOSE.plusSeconds(1)));
        assertThat(bothWrong.violations())
                .extracting(Violation::code)
                .containsExactly("EXTENSION_TOO_LONG", "EXTENSION_ANNOUNCED_LATE");

        Decision<LocalDateTime> second = extend(
                RULES,
                to("2024-11-08T10:00:00", CLOSE.minusSeconds(1)),
                to("2024-12-08T10:00:00", LocalDateTime.parse("2024-11-08T09:00:00")));
        assertThat(second.violations()).extracting(Violation::code).containsExactly("EXTENSION_NOT_ALLOWED");
        assertThat(second.considered().orElseThrow()).isEqualTo(LocalDateTime.parse("2024-11-08T10:00:00"));
    }

    @Test
    void whatTheRulesOrTheFactsLeaveOpenIsNamed() {
        Extension unknown = new Extension(Optional.empty(), CLOSE.plusSeconds(9));

        assertThat(extend(SILENT, unknown).missing())
                .extracting(Missing::code)
                .containsExactly("vote.extensionsMost", "vote.extensionLongest", "vote.extensionAnnouncedAt");
        assertThat(extend(SILENT).isGranted()).isTrue();
        assertThatThrownBy(() -> extend(RULES, to("2024-10-08T10:00:00", CLOSE)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
