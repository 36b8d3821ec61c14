package org.anju.credit.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anju.credit.list.QuarterlyList.Stage;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

class ListPublicationTest {

    private static final Quarter Q4 = Quarter.of(2024, 4);
    private static final ProviderId FIRM = Firms.FIRM;
    private static final ListSubject X = ListSubject.of(FIRM, ComplexId.of("X"));
    private static final ListSubject Y = ListSubject.of(FIRM, ComplexId.of("Y"));
    private static final AsOf FRIDAY = AsOf.date("2025-01-03");
    private static final AsOf LAST_DAY = AsOf.date("2025-01-08");
    private static final AsOf AFTER = AsOf.date("2025-01-09");

    private static ListPublication by(boolean notice) {
        RuleBook book = RuleBook.of(TestRules.national()
                .set("list.unit", ListUnit.PROJECT, 3)
                .set("list.priorNotice", notice, 28)
                .set("list.objectionDays", Term.workingDays(3), 28)
                .build());
        return ListPublication.by(book, WorkingCalendar.ofYears(2025, 2025).build());
    }

    private static QuarterlyList draft() {
        return QuarterlyList.draft(Q4, List.of(new ListEntry(X, ListSide.BAD), new ListEntry(Y, ListSide.GOOD)));
    }

    private static QuarterlyList notified() {
        return by(true).giveNotice(draft(), FRIDAY).getOrElseThrow();
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }

    @Test
    void subjectsAreToldAndMayObjectForSoManyWorkingDays() {
        QuarterlyList list = notified();

        assertThat(list.stage()).isEqualTo(Stage.NOTIFIED);
        assertThat(list.noticeOn()).contains(LocalDate.parse("2025-01-03"));
        assertThat(list.objectionsUntil()).contains(LocalDate.parse("2025-01-08"));
        assertThat(codes(by(true).giveNotice(list, FRIDAY))).containsExactly("WRONG_STAGE");
    }

    @Test
    void aYearWithoutACalendarIsMissing() {
        assertThat(by(true).giveNotice(draft(), AsOf.date("2026-01-03")).missing())
                .extracting(Missing::code)
                .containsExactly("calendar.2026");
    }

    @Test
    void aTimeToObjectInCalendarDaysIsPutOffAsTheRulesSay() {
        QuarterlyList putOff = inDays(true).giveNotice(draft(), FRIDAY).getOrElseThrow();
        QuarterlyList fixed = inDays(false).giveNotice(draft(), FRIDAY).getOrElseThrow();

        assertThat(putOff.objectionsUntil()).contains(LocalDate.parse("2025-01-06"));
        assertThat(fixed.objectionsUntil()).contains(LocalDate.parse("2025-01-04"));
    }

    private static ListPublication inDays(boolean putOff) {
        RuleBook book = RuleBook.of(TestRules.national()
                .set("list.priorNotice", true, 28)
                .set("list.objectionDays", Term.days(1), 28)
                .set("period.putOffDayOff", putOff, 203)
                .build());
        return ListPublication.by(book, WorkingCalendar.ofYears(2025, 2025).build());
    }

    @Test
    void aListIsPublishedTheDayAfterTheTimeToObjectEnds() {
        assertThat(codes(by(true).publish(notified(), LAST_DAY))).containsExactly("OBJECTION_WINDOW_OPEN");

        QuarterlyList published = by(true).publish(notified(), AFTER).getOrElseThrow();
        assertThat(published.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(published.publishedOn()).contains(LocalDate.parse("2025-01-09"));
        assertThat(published.quarter()).isEqualTo(Q4);
        assertThat(codes(by(true).publish(published, AFTER))).containsExactly("NO_PRIOR_NOTICE");
    }

    @Test
    void aListNobodyWasToldOfIsNotPublished() {
        assertThat(codes(by(true).publish(draft(), AFTER))).containsExactly("NO_PRIOR_NOTICE");
        assertThat(by(false).publish(draft(), FRIDAY).isGranted()).isTrue();
        assertThat(codes(by(false).publish(notified(), AFTER))).containsExactly("WRONG_STAGE");
    }

    @Test
    void objectionsCountUpToTheLastDayAndFromThoseConcerned() {
        ListObjection inTime = ListObjection.filed("1", X, LocalDate.parse("2025-01-08"));
        ListObjection late = ListObjection.filed("1", X, LocalDate.parse("2025-01-09"));
        ListObjection stranger = ListObjection.filed("1", ListSubject.of(FIRM), LocalDate.parse("2025-01-08"));

        assertThat(by(true).object(notified(), inTime, LAST_DAY)
                        .getOrElseThrow()
                        .objections())
                .containsExactly(inTime);
        assertThat(codes(by(true).object(notified(), late, AFTER))).containsExactly("OBJECTION_TOO_LATE");
        assertThat(codes(by(true).object(notified(), stranger, LAST_DAY))).containsExactly("NOT_ON_THE_LIST");
        assertThat(codes(by(true).object(draft(), inTime, LAST_DAY))).containsExactly("WRONG_STAGE");
    }

    @Test
    void anObjectionMustBeSettledFirstAndOneUpheldTakesItsSubjectOff() {
        QuarterlyList contested = by(true).object(
                        notified(), ListObjection.filed("1", X, LocalDate.parse("2025-01-08")), LAST_DAY)
                .getOrElseThrow();

        assertThat(codes(by(true).publish(contested, AFTER))).containsExactly("OBJECTION_PENDING");
        QuarterlyList upheld = by(true).settle(contested, "1", true, AFTER).getOrElseThrow();
        assertThat(by(true).publish(upheld, AFTER).getOrElseThrow().entries())
                .containsExactly(new ListEntry(Y, ListSide.GOOD));
        QuarterlyList rejected = by(true).settle(contested, "1", false, AFTER).getOrElseThrow();
        assertThat(rejected.objections().get(0).upheld()).contains(false);
        assertThat(by(true).publish(rejected, AFTER).getOrElseThrow().entries()).hasSize(2);
        assertThat(by(true).settle(contested, "2", true, AFTER).missing())
                .extracting(missing -> missing.code() + missing.about())
                .containsExactly("list.objection2");
    }

    private static QuarterlyList told(String on, String until, ListObjection... objections) {
        QuarterlyList.Builder list = QuarterlyList.builder();
        return list.from(draft())
                .stage(Stage.NOTIFIED)
                .noticeOn(LocalDate.parse(on))
                .objectionsUntil(LocalDate.parse(until))
                .objections(List.of(objections))
                .build();
    }

    @Test
    void nobodyIsListedWhoseObjectionWasUpheld() {
        LocalDate filed = LocalDate.parse("2025-01-06");
        ListObjection upheld = new ListObjection("1", X, filed, Optional.of(true));
        ListObjection dismissed = new ListObjection("2", X, filed, Optional.of(false));
        ListObjection whole = new ListObjection("3", ListSubject.of(FIRM), filed, Optional.of(true));
        Decision<QuarterlyList> decision =
                by(true).publish(told("2025-01-03", "2025-01-08", upheld, dismissed, whole), AFTER);

        assertThat(codes(decision)).containsExactly("OBJECTION_UPHELD");
        assertThat(decision.violations().get(0).args()).containsExactly(X);
        assertThat(decision.violations().get(0).in(Locale.CHINA)).startsWith("X/" + FIRM + "的异议成立，不得列入榜单");
        assertThat(by(true).publish(told("2025-01-03", "2025-01-08", dismissed, whole), AFTER)
                        .isGranted())
                .isTrue();
        QuarterlyList.Builder untold = QuarterlyList.builder();
        assertThat(codes(by(false)
                        .publish(untold.from(draft()).addObjection(upheld).build(), FRIDAY)))
                .containsExactly("OBJECTION_UPHELD");
    }

    @Test
    void theTimeToObjectIsCountedAgainFromTheNotice() {
        Decision<QuarterlyList> decision = by(true).publish(told("2025-01-03", "2025-01-07"), AFTER);

        assertThat(codes(decision)).containsExactly("OBJECTION_TERM_TOO_SHORT");
        assertThat(decision.violations().get(0).args())
                .containsExactly(LocalDate.parse("2025-01-07"), LocalDate.parse("2025-01-08"));
        assertThat(decision.violations().get(0).in(Locale.ENGLISH))
                .startsWith("the time to object ran until 2025-01-07, it must run until 2025-01-08");
        assertThat(by(true).publish(told("2025-01-03", "2025-01-08"), AFTER).isGranted())
                .isTrue();
        assertThat(by(true).publish(told("2025-01-02", "2025-01-08"), AFTER).isGranted())
                .isTrue();
        assertThat(codes(by(true).publish(told("2025-01-09", "2025-01-08"), AFTER)))
                .containsExactly("OBJECTION_TERM_TOO_SHORT");
    }

    @Test
    void aTimeToObjectThatCannotBeCountedIsMissing() {
        assertThat(by(true).publish(told("2024-12-31", "2025-01-08"), AFTER).missing())
                .extracting(Missing::code)
                .containsExactly("calendar.2024");
        QuarterlyList.Builder noDay = QuarterlyList.builder();
        QuarterlyList untold = noDay.from(told("2025-01-03", "2025-01-08"))
                .noticeOn(Optional.empty())
                .build();
        assertThat(codes(by(true).publish(untold, AFTER))).containsExactly("NO_PRIOR_NOTICE");
    }

    @Test
    void aListThatContradictsItselfIsRefused() {
        ListSubject otherFirm = ListSubject.of(Firms.provider("91411500MA000000B"), ComplexId.of("X"));
        QuarterlyList both = QuarterlyList.draft(
                Q4,
                List.of(
                        new ListEntry(X, ListSide.GOOD),
                        new ListEntry(otherFirm, ListSide.BAD),
                        new ListEntry(Y, ListSide.GOOD)));

        Decision<QuarterlyList> decision = by(false).publish(both, FRIDAY);

        assertThat(codes(decision)).containsExactly("CONTRADICTORY_LISTING");
        assertThat(decision.violations().get(0).args()).isEqualTo(ImmutableList.of("X"));
    }

    @Test
    void aListThatSaysALineTwiceIsRefused() {
        ListEntry bad = new ListEntry(X, ListSide.BAD);
        ListEntry good = new ListEntry(Y, ListSide.GOOD);
        Decision<QuarterlyList> decision =
                by(false).publish(QuarterlyList.draft(Q4, List.of(bad, good, bad, bad)), FRIDAY);

        assertThat(codes(decision)).containsExactly("LINE_REPEATED");
        assertThat(decision.violations().get(0).args()).containsExactly(bad);
        assertThat(decision.violations().get(0).in(Locale.CHINA)).contains("重复列入");
        assertThat(decision.violations().get(0).in(Locale.ENGLISH)).contains("stands there more than once");
    }

    @Test
    void openParametersAreNamed() {
        ListPublication bare = ListPublication.by(
                RuleBook.of(), WorkingCalendar.ofYears(2025, 2025).build());
        ListObjection objection = ListObjection.filed("1", X, LocalDate.parse("2025-01-08"));

        assertThat(bare.giveNotice(draft(), FRIDAY).missing())
                .extracting(Missing::code)
                .containsExactly("list.priorNotice", "list.objectionDays");
        assertThat(bare.publish(draft(), FRIDAY).missing())
                .extracting(Missing::code)
                .containsExactly("list.priorNotice", "list.objectionDays", "list.unit");
        assertThat(bare.object(notified(), objection, LAST_DAY).isUndetermined())
                .isTrue();
        assertThat(bare.settle(notified(), "1", true, LAST_DAY).isUndetermined())
                .isTrue();
    }
}
