package org.anju.credit.list;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.anju.credit.list.QuarterlyList.Stage;
import org.anju.kernel.deadline.Deadlines;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/**
 * Takes a list from draft to publication: prior notice, objections, review, publication.
 *
 * <p>The model is the social credit regulation, which tells a subject before it is listed and hears its objection (art.
 * 28). Pure and thread-safe; the day a step is taken is the day decided for.
 */
public final class ListPublication {

    private static final Fact STAGE = Fact.open("list.stage", "榜单状态", "stage of the list");
    private static final Fact OBJECTION = Fact.open("list.objection", "异议", "objection");

    private static final Rule STAGE_FITS = rule(
            "WRONG_STAGE",
            "榜单处于“{0}”状态",
            "the list is at the stage {0}",
            "榜单应处于“{1}”状态，实为“{0}”",
            "the list should be at the stage {1}, it is at {0}");
    private static final Rule NOTICE_GIVEN = rule(
            "NO_PRIOR_NOTICE",
            "已于{0}事前告知",
            "prior notice given on {0}",
            "发布前未告知拟列入的主体",
            "subjects were not told before publication");
    private static final Rule WINDOW_OVER = rule(
            "OBJECTION_WINDOW_OPEN",
            "异议期已于{0}届满",
            "the time to object ended on {0}",
            "异议期至{0}，尚未届满",
            "the time to object runs until {0}");
    private static final Rule ALL_SETTLED = rule(
            "OBJECTION_PENDING", "异议{0}已处理", "objection {0} is settled", "异议{0}尚未处理", "objection {0} is not settled");
    private static final Rule TERM_GIVEN = rule(
            "OBJECTION_TERM_TOO_SHORT",
            "异议期至{0}，不短于规定的期限",
            "the time to object ran until {0}, as long as it must",
            "异议期至{0}，短于规定的期限，应至{1}",
            "the time to object ran until {0}, it must run until {1}");
    private static final Rule TAKEN_OFF = rule(
            "OBJECTION_UPHELD",
            "{0}的异议成立，未列入榜单",
            "the objection of {0} was upheld, and it is not listed",
            "{0}的异议成立，不得列入榜单",
            "the objection of {0} was upheld, and it must not be listed");
    private static final Rule IN_TIME = rule(
            "OBJECTION_TOO_LATE",
            "异议在{0}前提出",
            "the objection came by {0}",
            "异议期已于{0}届满",
            "the time to object ended on {0}");
    private static final Rule IS_LISTED = rule(
            "NOT_ON_THE_LIST", "{0}拟列入榜单", "{0} is about to be listed", "{0}不在拟列入名单中", "{0} is not about to be listed");
    private static final Rule ONE_SIDE = rule(
            "CONTRADICTORY_LISTING",
            "各主体只列入一侧",
            "everybody stands on one side only",
            "{0}同时列入好榜和差榜",
            "{0} stands on both sides");
    private static final Rule ONE_LINE = rule(
            "LINE_REPEATED",
            "各主体在每一侧只列一次",
            "everybody stands on a side once only",
            "“{0}”重复列入",
            "the line {0} stands there more than once");

    private final RuleBook book;
    private final WorkingCalendar calendar;

    private ListPublication(RuleBook book, WorkingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /** Returns the procedure under {@code book}, counting working days by {@code calendar}. */
    public static ListPublication by(RuleBook book, WorkingCalendar calendar) {
        return new ListPublication(book, calendar);
    }

    private static Rule rule(String code, String met, String metEn, String unmet, String unmetEn) {
        return Rule.of("3.1", code, Text.of(met, metEn), Text.of(unmet, unmetEn));
    }

    /** Tells the subjects of a draft; from the next day they may object. */
    public Decision<QuarterlyList> giveNotice(QuarterlyList list, AsOf asOf) {
        Reasoning why = Reasoning.of("list.notice", book, asOf);
        Reading<Boolean> notice = why.read(ListParameters.PRIOR_NOTICE);
        Reading<Term> term = why.read(ListParameters.OBJECTION_DAYS);
        if (why.lacks()) {
            return why.fail();
        }
        checkStage(why, notice, list, Stage.DRAFT);
        Optional<LocalDate> until = Deadlines.due(why, term, asOf.validOn(), calendar);
        if (until.isEmpty()) {
            return why.fail();
        }
        return why.conclude(change(list)
                .stage(Stage.NOTIFIED)
                .noticeOn(asOf.validOn())
                .objectionsUntil(until)
                .build());
    }

    /** Takes in an objection of somebody about to be listed, while the time to object runs, its last day included. */
    public Decision<QuarterlyList> object(QuarterlyList list, ListObjection objection, AsOf asOf) {
        Reasoning why = Reasoning.of("list.object", book, asOf);
        Reading<Term> term = why.read(ListParameters.OBJECTION_DAYS);
        why.use(OBJECTION, objection.id());
        checkStage(why, term, list, Stage.NOTIFIED);
        boolean listed =
                list.entries().stream().anyMatch(entry -> entry.subject().equals(objection.subject()));
        why.check(IS_LISTED, term, listed, objection.subject());
        list.objectionsUntil()
                .ifPresent(
                        until -> why.check(IN_TIME, term, !objection.filedOn().isAfter(until), until));
        return why.lacks()
                ? why.fail()
                : why.conclude(change(list).addObjection(objection).build());
    }

    /** Settles an objection; one that is upheld takes its subject off the list. */
    public Decision<QuarterlyList> settle(QuarterlyList list, String objection, boolean upheld, AsOf asOf) {
        Reasoning why = Reasoning.of("list.settle", book, asOf);
        Reading<Boolean> notice = why.read(ListParameters.PRIOR_NOTICE);
        checkStage(why, notice, list, Stage.NOTIFIED);
        Optional<ListObjection> found = list.objections().stream()
                .filter(each -> each.id().equals(objection))
                .findFirst();
        if (found.isEmpty()) {
            why.lack(OBJECTION, objection);
        }
        if (why.lacks()) {
            return why.fail();
        }
        ListObjection settled = new ListObjection(
                objection, found.orElseThrow().subject(), found.get().filedOn(), Optional.of(upheld));
        return why.conclude(change(list)
                .objections(list.objections().stream()
                        .map(each -> each.id().equals(objection) ? settled : each)
                        .collect(toImmutableList()))
                .entries(list.entries().stream()
                        .filter(entry -> !upheld || !entry.subject().equals(settled.subject()))
                        .collect(toImmutableList()))
                .build());
    }

    /**
     * Publishes a list: refused while the time to object runs or if it was shorter than the term in force on the day of
     * publication, while an objection is open, if somebody stands there whose objection was upheld, or if the list
     * says a line twice or contradicts itself. What the list says of its own procedure is not believed: its caller may have drawn it up.
     */
    public Decision<QuarterlyList> publish(QuarterlyList list, AsOf asOf) {
        Reasoning why = Reasoning.of("list.publish", book, asOf);
        Reading<Boolean> notice = why.read(ListParameters.PRIOR_NOTICE);
        Reading<Term> term = why.read(ListParameters.OBJECTION_DAYS);
        Reading<ListUnit> unit = why.read(ListParameters.UNIT);
        repetitions(why, unit, list);
        contradictions(why, unit, list);
        if (why.lacks()) {
            return why.fail();
        }
        checkUpheld(why, notice, list);
        if (notice.value()) {
            checkProcedure(why, notice, term, list);
        } else {
            checkStage(why, notice, list, Stage.DRAFT);
        }
        return why.conclude(
                change(list).stage(Stage.PUBLISHED).publishedOn(asOf.validOn()).build());
    }

    /** Whoever objected with success is not listed (after the model of HN-CREDIT art. 28), notice or not. */
    private static void checkUpheld(Reasoning why, Reading<Boolean> notice, QuarterlyList list) {
        ImmutableSet<ListSubject> listed =
                list.entries().stream().map(ListEntry::subject).collect(toImmutableSet());
        list.objections().stream()
                .filter(objection -> objection.upheld().orElse(false))
                .map(ListObjection::subject)
                .distinct()
                .forEach(subject -> why.check(TAKEN_OFF, notice, !listed.contains(subject), subject));
    }

    private void checkProcedure(Reasoning why, Reading<Boolean> notice, Reading<Term> term, QuarterlyList list) {
        why.use(STAGE, list.stage());
        boolean told = list.stage() == Stage.NOTIFIED
                && list.noticeOn().isPresent()
                && list.objectionsUntil().isPresent();
        why.check(
                NOTICE_GIVEN,
                notice,
                told,
                list.noticeOn().map(Object.class::cast).orElse(list.stage()));
        list.objectionsUntil()
                .ifPresent(until ->
                        why.check(WINDOW_OVER, term, why.asOf().validOn().isAfter(until), until));
        if (told) {
            checkTerm(
                    why,
                    term,
                    list.noticeOn().orElseThrow(),
                    list.objectionsUntil().orElseThrow());
        }
        list.objections()
                .forEach(objection ->
                        why.check(ALL_SETTLED, notice, objection.upheld().isPresent(), objection.id()));
    }

    /** The last day to object is counted again from the day of the notice; a longer time hurts nobody. */
    private void checkTerm(Reasoning why, Reading<Term> term, LocalDate notice, LocalDate until) {
        Deadlines.due(why, term, notice, calendar)
                .ifPresent(due -> why.check(TERM_GIVEN, term, !until.isBefore(due), until, due));
    }

    /** A line is kept once: of a list that says it twice, what was kept would not be what came out. */
    private static void repetitions(Reasoning why, Reading<ListUnit> unit, QuarterlyList list) {
        ImmutableList<ListEntry> repeated = list.repeated();
        repeated.forEach(line -> why.check(ONE_LINE, unit, false, line));
        if (repeated.isEmpty()) {
            why.check(ONE_LINE, unit, true);
        }
    }

    /** A complex, or a company listed as a whole, cannot be good and bad at once; a company with two complexes can. */
    private static void contradictions(Reasoning why, Reading<ListUnit> unit, QuarterlyList list) {
        Map<String, ListSide> sides = new HashMap<>();
        ImmutableSet.Builder<String> both = ImmutableSet.builder();
        for (ListEntry entry : list.entries()) {
            String place = entry.subject()
                    .complex()
                    .map(ComplexId::value)
                    .orElse(entry.subject().toString());
            if (sides.getOrDefault(place, entry.side()) != entry.side()) {
                both.add(place);
            }
            sides.put(place, entry.side());
        }
        ImmutableList<String> contradicted = ImmutableList.sortedCopyOf(both.build());
        contradicted.forEach(place -> why.check(ONE_SIDE, unit, false, place));
        if (contradicted.isEmpty()) {
            why.check(ONE_SIDE, unit, true);
        }
    }

    private static void checkStage(Reasoning why, Reading<?> basis, QuarterlyList list, Stage stage) {
        why.check(STAGE_FITS, basis, list.stage() == stage, list.stage(), stage);
    }

    private static QuarterlyList.Builder change(QuarterlyList list) {
        QuarterlyList.Builder builder = QuarterlyList.builder();
        builder.from(list);
        return builder;
    }
}
