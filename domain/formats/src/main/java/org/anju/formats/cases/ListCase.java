package org.anju.formats.cases;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.credit.list.Candidate;
import org.anju.credit.list.ListDrafting;
import org.anju.credit.list.ListEntry;
import org.anju.credit.list.ListObjection;
import org.anju.credit.list.ListPublication;
import org.anju.credit.list.ListSide;
import org.anju.credit.list.ListSubject;
import org.anju.credit.list.Placing;
import org.anju.credit.list.QuarterlyList;
import org.anju.credit.list.QuarterlyList.Stage;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;

/**
 * Cases of kind {@code list}: a quarterly list drafted from candidates, or one with given entries about to be published.
 */
final class ListCase implements CaseKind {

    @Override
    public String name() {
        return "list";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Quarter quarter = quarter(given, "quarter");
        Decision<QuarterlyList> decision =
                given.has("candidates") ? draft(book, asOf, quarter, given) : publish(book, asOf, quarter, given);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered().ifPresent(list -> put(answer, list));
        return answer;
    }

    private static Decision<QuarterlyList> draft(RuleBook book, AsOf asOf, Quarter quarter, CaseInput given) {
        ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
        given.list("candidates").forEach(each -> candidates.add(candidate(each)));
        return ListDrafting.by(book).draft(quarter, candidates.build(), asOf);
    }

    private static Candidate candidate(CaseInput given) {
        Points score = CreditCases.points(given, "score")
                .orElseThrow(() -> given.problem("score", "缺少必填字段", "a required field is missing"));
        return new Candidate(
                subject(given),
                score,
                given.findInteger("sample").orElse(1L),
                given.findInteger("complaints"),
                given.findDay("servingSince"));
    }

    private static Decision<QuarterlyList> publish(RuleBook book, AsOf asOf, Quarter quarter, CaseInput given) {
        ImmutableList.Builder<ListEntry> entries = ImmutableList.builder();
        given.list("entries")
                .forEach(each -> entries.add(new ListEntry(subject(each), each.choice("side", ListSide.class))));
        QuarterlyList.Builder list = QuarterlyList.builder();
        list.from(QuarterlyList.draft(quarter, entries.build()))
                .stage(given.has("noticeOn") ? Stage.NOTIFIED : Stage.DRAFT)
                .noticeOn(given.findDay("noticeOn"))
                .objectionsUntil(given.findDay("objectionsUntil"));
        ListPublication procedure = ListPublication.by(book, WorkingCalendars.china());
        QuarterlyList told = list.build();
        for (CaseInput each : given.list("objections")) {
            told = object(procedure, told, each, asOf);
        }
        return procedure.publish(told, asOf);
    }

    /** Files an objection and settles it if it was; one that is not admitted leaves the list as it was. */
    private static QuarterlyList object(ListPublication procedure, QuarterlyList list, CaseInput given, AsOf asOf) {
        ListObjection filed = ListObjection.filed(given.text("id"), subject(given), given.day("filedOn"));
        Optional<Boolean> upheld = given.findFlag("upheld");
        QuarterlyList after = procedure.object(list, filed, asOf).granted().orElse(list);
        return upheld.flatMap(
                        how -> procedure.settle(after, filed.id(), how, asOf).granted())
                .orElse(after);
    }

    /** Reads who is listed: a complex, its provider, or both. */
    static ListSubject subject(CaseInput given) {
        ProviderId provider = CaseProviders.orA(given, "provider");
        return new ListSubject(provider, given.findText("complex").map(ComplexId::of));
    }

    /** Reads a quarter that must be there. */
    static Quarter quarter(CaseInput given, String name) {
        try {
            return Quarter.parse(given.text(name));
        } catch (IllegalArgumentException e) {
            throw given.problem(name, "应为季度，如 2024Q3", "should be a quarter such as 2024Q3");
        }
    }

    private static void put(CaseAnswer answer, QuarterlyList list) {
        answer.put("quarter", list.quarter());
        answer.put("stage", list.stage().name());
        answer.put("publishedOn", list.publishedOn());
        answer.texts("good", on(list, ListSide.GOOD));
        answer.texts("bad", on(list, ListSide.BAD));
        answer.texts(
                "notRanked",
                list.placings().stream()
                        .filter(placing -> placing.unranked().isPresent())
                        .map(Placing::candidate)
                        .map(Candidate::subject)
                        .map(ListCase::label));
    }

    private static Stream<String> on(QuarterlyList list, ListSide side) {
        return list.entries().stream()
                .filter(entry -> entry.side() == side)
                .map(ListEntry::subject)
                .map(ListCase::label);
    }

    private static String label(ListSubject subject) {
        Optional<ComplexId> complex = subject.complex();
        return complex.map(ComplexId::value).orElse(subject.provider().code());
    }
}
