package org.anju.assembly.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Periods;
import org.anju.kernel.time.Term;

/**
 * Decides when voting closes where the time to vote was extended: an extension counts if the rules of procedure allow so
 * many and so long ones and it was announced before the close it puts off. Otherwise that close stands, and with it the
 * first result.
 *
 * <p>Refused with {@code EXTENSION_NOT_ALLOWED}, {@code EXTENSION_TOO_LONG} or {@code EXTENSION_ANNOUNCED_LATE}; what it
 * considered is the close that stands. Pure and thread-safe.
 */
public final class VotingExtension {

    private static final Fact CLOSE = Fact.open("vote.closesAt", "投票截止时刻", "close of voting");
    private static final Fact UNTIL = Fact.open("vote.extendedUntil", "投票期延长至", "voting extended until");
    private static final Fact ANNOUNCED =
            Fact.open("vote.extensionAnnouncedAt", "公告延长的时刻", "announcement of the extension");

    private static final Rule ALLOWED = rule(
            "EXTENSION_NOT_ALLOWED",
            "第{0}次延长，议事规则允许{1}次",
            "extension {0} of the {1} that the rules of procedure allow",
            "第{0}次延长，议事规则仅允许{1}次",
            "extension {0}, of which the rules of procedure allow {1}");
    private static final Rule SHORT_ENOUGH = rule(
            "EXTENSION_TOO_LONG",
            "延长至{0}，不超过{1}",
            "extended until {0}, by no more than {1}",
            "延长至{0}，超过{1}（至{2}止）",
            "extended until {0}, by more than {1}, which ends on {2}");
    private static final Rule IN_TIME = rule(
            "EXTENSION_ANNOUNCED_LATE",
            "延长在投票截止前公告",
            "the extension was announced before the close",
            "延长在投票截止后公告，以原截止时的结果为准",
            "the extension was announced after the close; the result at the close stands");

    private final RuleBook book;

    private VotingExtension(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static VotingExtension by(RuleBook book) {
        return new VotingExtension(book);
    }

    /**
     * Returns the close that stands: ballots cast until then are in time.
     *
     * @param closesAt   the first close, in local time
     * @param extensions in the order announced; each later than the close before it, else {@link IllegalArgumentException}
     */
    public Decision<LocalDateTime> decide(LocalDateTime closesAt, ImmutableList<Extension> extensions, AsOf asOf) {
        Reasoning why = Reasoning.of("vote.extension", book, asOf);
        if (extensions.isEmpty()) {
            return why.conclude(closesAt);
        }
        Reading<Long> most = why.read(AssemblyParameters.EXTENSIONS_MOST);
        Reading<Term> longest = why.read(AssemblyParameters.EXTENSION_LONGEST);
        if (extensions.stream().anyMatch(each -> each.announcedAt().isEmpty())) {
            why.lack(ANNOUNCED);
        }
        if (why.lacks()) {
            return why.undetermined();
        }
        LocalDateTime close = closesAt;
        long used = 0;
        for (Extension extension : extensions) {
            boolean counts = why.check(ALLOWED, most, used < most.value(), used + 1, most.value());
            counts &= isShortEnough(extension, close, longest, why);
            counts &= isInTime(extension, close, most, why);
            close = counts ? extension.until() : close;
            used += counts ? 1 : 0;
        }
        why.use(CLOSE, close);
        return why.conclude(close);
    }

    private static boolean isShortEnough(
            Extension extension, LocalDateTime close, Reading<Term> longest, Reasoning why) {
        checkArgument(extension.until().isAfter(close), "an extension until %s of %s", extension.until(), close);
        LocalDate until = why.use(UNTIL, extension.until().toLocalDate());
        LocalDate last = Periods.due(close.toLocalDate(), longest.value());
        return why.check(SHORT_ENOUGH, longest, !until.isAfter(last), until, longest.value(), last);
    }

    private static boolean isInTime(Extension extension, LocalDateTime close, Reading<?> basis, Reasoning why) {
        LocalDateTime announced = why.use(ANNOUNCED, extension.announcedAt().orElseThrow());
        return why.check(IN_TIME, basis, announced.isBefore(close));
    }

    private static Rule rule(String code, String metZh, String metEn, String unmetZh, String unmetEn) {
        return Rule.of("2.5", code, Text.of(metZh, metEn), Text.of(unmetZh, unmetEn));
    }
}
