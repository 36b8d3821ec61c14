package org.anju.pages.bulletins;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.anju.committee.establishment.EstablishmentFacts;
import org.anju.committee.establishment.Preparation;
import org.anju.committee.establishment.PreparationState;
import org.anju.committee.establishment.PreparationStep;
import org.anju.committee.establishment.PreparationStep.ConditionsMet;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.journal.Proceeding;
import org.anju.kernel.journal.app.Proceedings;
import org.anju.kernel.journal.memory.InMemoryJournals;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.pages.Bulletin;
import org.anju.pages.HtmlRenderer;
import org.junit.jupiter.api.Test;

class ProceedingBulletinTest {

    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.ofYears(2024, 2024).build();
    private static final RuleBook RULES = RuleBook.of(BulletinRules.pack()
            .set("firstAssembly.movedInShare", Ratio.of(3, 10), 18)
            .set("deadline.firstAssembly.documents", Term.months(2), 19)
            .set("period.putOffDayOff", true, 203)
            .build());
    private static final AsOf DAY = AsOf.date("2024-05-07");

    private static Bulletin page(LocalDateTime at) {
        Proceedings<PreparationState, PreparationStep> proceedings =
                Proceedings.of(Preparation.WORKFLOW, new InMemoryJournals(), RULES, CALENDAR);
        ConditionsMet step =
                new ConditionsMet(LocalDate.parse("2024-03-01"), EstablishmentFacts.UNKNOWN.movedIn(300, 1000));
        proceedings
                .take("C1", "first", "1", step, Instant.parse("2024-03-01T17:00:00Z"), DAY)
                .getOrElseThrow();
        Proceeding<PreparationState, PreparationStep> found =
                proceedings.find("C1", "first", DAY).orElseThrow();
        return ProceedingBulletin.of(ComplexId.of("C1"), Preparation.WORKFLOW, found, at, ImmutableList.of());
    }

    private static String html(Bulletin page, Locale locale) {
        return HtmlRenderer.in(locale).render(page);
    }

    @Test
    void itShowsTheStageWhatIsOwedAndTheDaysThatProveIt() {
        Bulletin page = page(LocalDateTime.parse("2024-05-02T00:00"));
        assertThat(page.path()).isEqualTo("complex/C1/preparation-first.html");
        assertThat(html(page, Locale.CHINA))
                .contains("首次业主大会筹备", "已符合条件", "报送首次业主大会文件资料", "2024年5月1日", "逾期", "第十九条")
                .contains("2024年3月2日")
                .contains("2024年3月1日：起算当日，不计入")
                .doesNotContain("300");
        assertThat(html(page, Locale.ENGLISH)).contains("conditions met", "file the papers", "2024-05-01", "overdue");
    }

    @Test
    void onTheLastDayThereIsStillTime() {
        assertThat(html(page(LocalDateTime.parse("2024-05-01T23:59")), Locale.CHINA))
                .contains("期限内")
                .doesNotContain("逾期");
    }
}
