package org.anju.formats.cases;

import java.time.Instant;
import org.anju.credit.list.Consequence;
import org.anju.credit.list.LadderStep;
import org.anju.credit.list.ListHistory;
import org.anju.credit.list.ListLadder;
import org.anju.credit.list.ListSide;
import org.anju.credit.list.ListStanding;
import org.anju.credit.list.Listing;
import org.anju.credit.list.Merger;
import org.anju.credit.list.Rectification;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;

/** Cases of kind {@code ladder}: what follows from the lists of the past quarters. */
final class LadderCase implements CaseKind {

    @Override
    public String name() {
        return "ladder";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Decision<ListStanding> decision =
                ListLadder.by(book).decide(history(given), ListCase.subject(given.object("subject")), asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered().ifPresent(standing -> put(answer, standing));
        return answer;
    }

    private static ListHistory history(CaseInput given) {
        ListHistory.Builder history = ListHistory.builder();
        given.list("published").forEach(each -> {
            Quarter quarter = ListCase.quarter(each, "quarter");
            history.publish(quarter, each.findDay("on").orElse(quarter.next().firstDay()));
        });
        given.list("listings").forEach(each -> history.add(listing(each)));
        given.list("rectifications").forEach(each -> history.add(rectification(each)));
        given.list("mergers").forEach(each -> history.add(merger(each)));
        return history.build();
    }

    private static Listing listing(CaseInput given) {
        Listing listing = Listing.of(
                ListCase.quarter(given, "quarter"), ListCase.subject(given), given.choice("side", ListSide.class));
        return given.findFlag("removed").orElse(false) ? listing.removedAt(Instant.EPOCH) : listing;
    }

    private static Rectification rectification(CaseInput given) {
        return new Rectification(
                ListCase.subject(given),
                ListCase.quarter(given, "quarter"),
                given.day("due"),
                given.findDay("acceptedOn"),
                Instant.MIN);
    }

    private static Merger merger(CaseInput given) {
        return new Merger(
                CaseProviders.of(given, "absorbed"), CaseProviders.of(given, "into"), given.day("on"), Instant.MIN);
    }

    private static void put(CaseAnswer answer, ListStanding standing) {
        CaseAnswer steps = CaseAnswer.plain();
        standing.steps().forEach(step -> steps.put(step.quarter().toString(), step(step)));
        answer.put("steps", steps);
        answer.texts(
                "latest",
                standing.latest().stream()
                        .flatMap(step -> step.consequences().stream())
                        .map(Enum::name));
    }

    private static CaseAnswer step(LadderStep step) {
        CaseAnswer answer = CaseAnswer.plain();
        answer.put("side", step.side().map(Enum::name).orElse("NOT_LISTED"));
        answer.put("badRun", step.badRun());
        answer.put("goodRun", step.goodRun());
        answer.put("gravest", step.gravest().map(Consequence::name).orElse("NOTHING"));
        answer.texts("consequences", step.consequences().stream().map(Enum::name));
        return answer;
    }
}
