package org.anju.formats.cases;

import java.time.Instant;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.NoticeDay;
import org.anju.revenue.NoticeFacts;
import org.anju.revenue.Publication;
import org.anju.revenue.PublicationCheck;

/** Cases of posting a quarterly statement in time and long enough. */
final class PublicationCase implements CaseKind {

    @Override
    public String name() {
        return "publication";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        NoticeFacts facts = new NoticeFacts(
                day(given, "postedOn"),
                day(given, "takenDownOn"),
                given.findFlag("zeroReport").orElse(false));
        Decision<Publication> decision = PublicationCheck.by(book, Calendars.read(given))
                .decide(Quarter.parse(given.text("quarter")), facts, asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered()
                .ifPresent(publication -> answer.put("state", publication.state())
                        .put("deadline", publication.deadline())
                        .put("stayUntil", publication.stayUntil()));
        return answer;
    }

    private static Optional<NoticeDay> day(CaseInput given, String name) {
        return given.findDay(name).map(day -> new NoticeDay(day, Instant.EPOCH));
    }
}
