package org.anju.formats.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.party.CommitteeCounts;
import org.anju.party.MemberCount;
import org.anju.party.PartyShareReport;
import org.anju.party.ShareFigure;
import org.anju.party.ShareLine;
import org.anju.party.ShareReport;

/** What may be told of the share of party members? See {@code partyShareReport.schema.json}. */
final class PartyShareReportCase implements CaseKind {

    @Override
    public String name() {
        return "partyShareReport";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        CaseDivisions divisions = new CaseDivisions();
        Set<String> seen = new HashSet<>();
        ImmutableList.Builder<CommitteeCounts> counts = ImmutableList.builder();
        for (CaseInput row : given.list("committees")) {
            String id = row.text("committee");
            if (id.isEmpty() || !seen.add(id)) {
                throw row.problem("committee", "为空或者重复：" + id, "empty, or there twice: " + id);
            }
            counts.add(new CommitteeCounts(BodyId.of(id), divisions.street(row), quarters(row)));
        }
        DivisionTree tree = divisions.tree();
        Decision<ShareReport> decision =
                PartyShareReport.by(book).decide(tree, counts.build(), ids(tree, given.texts("toldBefore")), asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.granted().ifPresent(report -> put(answer, report));
        return answer;
    }

    private static ImmutableMap<Quarter, MemberCount> quarters(CaseInput row) {
        ImmutableMap.Builder<Quarter, MemberCount> quarters = ImmutableMap.builder();
        Set<Quarter> seen = new HashSet<>();
        for (CaseInput each : row.list("quarters")) {
            Quarter quarter = quarter(each);
            if (!seen.add(quarter)) {
                throw each.problem("quarter", "重复：" + quarter, "there twice: " + quarter);
            }
            int members = CaseCounts.of(each, "members");
            Optional<Integer> party = CaseCounts.find(each, "partyMembers");
            if (party.filter(count -> count > members).isPresent()) {
                throw each.problem("partyMembers", "不得多于成员人数", "should not be more than the members");
            }
            quarters.put(quarter, new MemberCount(members, party));
        }
        return quarters.buildOrThrow();
    }

    private static Quarter quarter(CaseInput row) {
        String text = row.text("quarter");
        try {
            return Quarter.parse(text);
        } catch (IllegalArgumentException e) {
            throw row.problem("quarter", "应为季度，如 2024Q3：" + text, "should be a quarter such as 2024Q3: " + text);
        }
    }

    /** A report names divisions by code, a case by name. */
    private static ImmutableSet<String> ids(DivisionTree tree, List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.concat(
                        Stream.of(name),
                        tree.all().stream()
                                .filter(division -> division.name().equals(name))
                                .map(Division::code)
                                .map(code -> code.value())))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static void put(CaseAnswer answer, ShareReport report) {
        CaseAnswer shares = CaseAnswer.plain();
        CaseAnswer trends = CaseAnswer.plain();
        CaseAnswer targets = CaseAnswer.plain();
        for (ShareLine line : report.lines()) {
            String name = line.place().name();
            if (!line.isWithheld()) {
                shares.put(
                        name,
                        line.figures().stream().map(PartyShareReportCase::share).toList());
            }
            trends.put(name, line.trend().map(Enum::name));
            targets.put(name, line.onTarget());
        }
        answer.texts("told", names(report, false))
                .texts("withheld", names(report, true))
                .texts("leftOut", report.leftOut().stream().map(BodyId::value))
                .texts("countedOn", report.countedOn().stream().map(BodyId::value))
                .put("shares", shares)
                .put("trends", trends)
                .put("onTarget", targets);
    }

    private static String share(ShareFigure figure) {
        return figure.partyMembers().map(String::valueOf).orElse("") + "/" + figure.members();
    }

    private static Stream<String> names(ShareReport report, boolean withheld) {
        return report.lines().stream()
                .filter(line -> line.isWithheld() == withheld)
                .map(line -> line.place().name());
    }
}
