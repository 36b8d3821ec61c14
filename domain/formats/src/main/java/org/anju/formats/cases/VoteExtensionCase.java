package org.anju.formats.cases;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.assembly.Counts;
import org.anju.assembly.Figure;
import org.anju.assembly.Motion;
import org.anju.assembly.Requirement;
import org.anju.assembly.Tally;
import org.anju.assembly.meeting.Extension;
import org.anju.assembly.meeting.VotingExtension;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/** Whether enough took part where the time to vote was extended: see {@code voteExtension.schema.json}. */
final class VoteExtensionCase implements CaseKind {

    private enum Announced {
        BEFORE_CLOSE,
        AFTER_CLOSE
    }

    @Override
    public String name() {
        return "voteExtension";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        ImmutableList<CaseInput> windows = given.list("windows");
        if (windows.isEmpty()) {
            throw given.problem("windows", "至少一个投票期", "at least one period");
        }
        List<LocalDateTime> closes = closes(windows, asOf);
        Motion motion = VoteFacts.motion(given);
        Decision<LocalDateTime> decision = VotingExtension.by(book)
                .decide(
                        closes.get(0),
                        extensions(windows, closes, given.findChoice("extensionAnnounced", Announced.class)),
                        asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        for (int i = 0; i < windows.size(); i++) {
            Counts counts = VoteFacts.with(
                    VoteFacts.with(Counts.UNKNOWN, given, "roll", Figure.ROLL), windows.get(i), Figure.PARTICIPATING);
            if (decision.considered().equals(Optional.of(closes.get(i)))) {
                answer.put("closesAt", closes.get(i)).put("window", i + 1);
                describe(book, motion, counts, asOf, answer);
            }
        }
        return answer;
    }

    /** A period whose end is not stated ends a day after the one before it, the first on the day asked about. */
    private static List<LocalDateTime> closes(List<CaseInput> windows, AsOf asOf) {
        List<LocalDateTime> closes = new ArrayList<>();
        LocalDateTime next = asOf.validOn().atTime(18, 0);
        for (CaseInput window : windows) {
            LocalDateTime close = window.has("closesAt") ? window.moment("closesAt") : next;
            closes.add(close);
            next = close.plusDays(1);
        }
        return closes;
    }

    private static ImmutableList<Extension> extensions(
            List<CaseInput> windows, List<LocalDateTime> closes, Optional<Announced> announced) {
        ImmutableList.Builder<Extension> extensions = ImmutableList.builder();
        for (int i = 1; i < windows.size(); i++) {
            LocalDateTime close = closes.get(i - 1);
            CaseInput window = windows.get(i);
            Optional<LocalDateTime> at = window.has("announcedAt")
                    ? Optional.of(window.moment("announcedAt"))
                    : announced.map(when -> when == Announced.BEFORE_CLOSE ? close.minusHours(1) : close.plusHours(1));
            extensions.add(new Extension(at, closes.get(i)));
        }
        return extensions.build();
    }

    private static void describe(RuleBook book, Motion motion, Counts counts, AsOf asOf, CaseAnswer answer) {
        Tally.by(book).decideCounts(motion, counts, asOf).considered().ifPresent(result -> {
            List<Requirement> quorum = result.requirements().subList(0, 2);
            answer.put("quorum", VoteCase.sides(quorum));
            if (quorum.stream().anyMatch(each -> each.met().equals(Optional.of(false)))) {
                answer.put("result", "NOT_QUORATE");
            } else if (quorum.stream().allMatch(each -> each.met().isPresent())) {
                answer.put("result", "QUORATE");
            }
        });
    }
}
