package org.anju.kernel.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final LocalDate DAY = LocalDate.parse("2024-10-08");

    private static Notice.Builder notice(DateRange stands) {
        Notice.Builder notice = Notice.builder();
        notice.id(NoticeId.of("1"))
                .kind(NoticeKind.ANNOUNCEMENT)
                .about("vote.result")
                .division(DivisionCode.of("411502001001"))
                .title(Text.of("表决结果公告", "Result of the vote"))
                .body(Text.of("通过", "adopted"))
                .postedAt(Instant.EPOCH)
                .stands(stands);
        return notice;
    }

    @Test
    void aNoticeRestsOnTheReasonsItWasRenderedFrom() {
        RuleBook book =
                RuleBook.of(TestRules.national().set("a.flag", true, 278).build());
        Reasoning why = Reasoning.of("vote", book, AsOf.date(DAY));
        why.read(ParameterKey.of("a.flag", ParameterType.FLAG));
        Decision<String> decision = why.conclude("adopted");

        Notice notice =
                notice(DateRange.from(DAY)).renderedFrom(decision.explanation()).build();

        assertThat(notice.source()).isEqualTo(decision.explanation().digest());
        assertThat(notice.citations())
                .containsExactly(decision.explanation().citations().get(0).toString());
    }

    @Test
    void aNoticeThatStandsOnNoDayIsNone() {
        assertThatThrownBy(() ->
                        notice(DateRange.of(DAY, DAY)).source(Digest.EMPTY).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one day at least");
    }

    @Test
    void theDigestChangesWithEveryWord() {
        Notice one = notice(DateRange.from(DAY)).source(Digest.EMPTY).build();
        Notice.Builder other = Notice.builder();
        Notice two = other.from(one).body(Text.of("通过", "Adopted")).build();

        assertThat(two.digest()).isNotEqualTo(one.digest());
        assertThat(notice(DateRange.from(DAY)).source(Digest.EMPTY).build().digest())
                .isEqualTo(one.digest());
    }

    @Test
    void anIdIsOneTo200Characters() {
        assertThat(NoticeId.of("x".repeat(200)).value()).hasSize(200);
        assertThatThrownBy(() -> NoticeId.of("x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoticeId.of("")).isInstanceOf(IllegalArgumentException.class);
    }
}
