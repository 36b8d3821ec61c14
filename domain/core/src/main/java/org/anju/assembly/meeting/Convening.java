package org.anju.assembly.meeting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.anju.assembly.meeting.Meeting.Form;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Periods;
import org.anju.kernel.time.Term;

/**
 * Decides whether a meeting of the owners was convened as the law asks: notice to all owners in time, the residents'
 * committee told, no topic that was not announced (SC-379 art. 14); a first assembly posted in time and long enough (HN-2017
 * art. 21). An electronic vote that is not under real names is warned of (HN-2017 art. 26).
 *
 * <p>Refused with {@code NOTICE_TOO_LATE}, {@code NOTICE_NOT_TO_ALL}, {@code POSTED_TOO_LATE}, {@code POSTED_TOO_SHORT},
 * {@code RESIDENTS_COMMITTEE_NOT_TOLD} or {@code UNLISTED_TOPIC}. Granted with the earliest day the
 * meeting could be held. Pure and thread-safe.
 */
public final class Convening {

    private static final Fact NOTICE = Fact.open("assembly.noticeOn", "通知日", "day of the notice");
    private static final Fact TO_ALL = Fact.open("assembly.noticeToAll", "通知是否送达全体业主", "whether all owners had notice");
    private static final Fact POSTED = Fact.open("assembly.postedOn", "公告日", "day of the posting");
    private static final Fact POSTED_UNTIL = Fact.open("assembly.postedUntil", "公告最后一日", "last day of the posting");
    private static final Fact TOLD =
            Fact.open("assembly.residentsCommitteeTold", "是否告知居民委员会", "whether the residents' committee was told");
    private static final Fact NAMES = Fact.open("assembly.realNames", "是否实名投票", "whether votes are under real names");
    private static final Fact EARLIEST = Fact.open("assembly.earliest", "最早召开日", "earliest day of the meeting");

    private static final Rule IN_TIME = rule(
            "NOTICE_TOO_LATE",
            "{0}通知，{1}召开，相隔不少于{2}",
            "notice on {0}, meeting on {1}: at least {2}",
            "{0}通知，{1}召开，相隔不足{2}，最早{3}召开",
            "notice on {0}, meeting on {1}: less than {2}; {3} at the earliest");
    private static final Rule ALL =
            rule("NOTICE_NOT_TO_ALL", "已通知全体业主", "all owners had notice", "未通知全体业主", "not all owners had notice");
    private static final Rule POSTED_IN_TIME = rule(
            "POSTED_TOO_LATE",
            "{0}公告，距召开不少于{2}",
            "posted on {0}, at least {2} before",
            "{0}公告，距{1}召开不足{2}，最早{3}召开",
            "posted on {0}, less than {2} before {1}; {3} at the earliest");
    private static final Rule LONG_ENOUGH = rule(
            "POSTED_TOO_SHORT",
            "公告{0}日，不少于{1}",
            "posted for {0} days, at least {1}",
            "公告{0}日，少于{1}",
            "posted for {0} days, less than {1}");
    private static final Rule TELL = rule(
            "RESIDENTS_COMMITTEE_NOT_TOLD",
            "已告知居民委员会",
            "the residents' committee was told",
            "未告知居民委员会",
            "the residents' committee was not told");
    private static final Rule UNLISTED = rule(
            "UNLISTED_TOPIC",
            "议题{0}虽未公告，议事规则允许表决",
            "topic {0} was not announced, and the rules of procedure allow a vote on it",
            "议题{0}未列入公告议程，不得表决",
            "topic {0} was not announced and may not be voted on");
    private static final Rule REAL_NAMES = rule(
            "NO_REAL_NAMES",
            "电子表决实名进行",
            "the electronic vote is under real names",
            "电子表决未实名",
            "the electronic vote is not under real names");

    private final RuleBook book;

    private Convening(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static Convening by(RuleBook book) {
        return new Convening(book);
    }

    /** Returns the earliest day {@code meeting} could be held, or why it was not convened as the law asks. */
    public Decision<LocalDate> decide(Meeting meeting, AsOf asOf) {
        Reasoning why = Reasoning.of("assembly.convening", book, asOf);
        Optional<LocalDate> earliest =
                after(IN_TIME, AssemblyParameters.NOTICE, NOTICE, meeting.noticeOn(), meeting, why);
        Reading<Term> notice = why.read(AssemblyParameters.NOTICE);
        must(ALL, notice, TO_ALL, meeting.noticeToAll(), why);
        if (meeting.isFirst()) {
            Optional<LocalDate> posted = after(
                    POSTED_IN_TIME, AssemblyParameters.FIRST_ANNOUNCEMENT, POSTED, meeting.postedOn(), meeting, why);
            earliest = earliest.flatMap(day -> posted.map(other -> day.isAfter(other) ? day : other));
            checkLength(meeting, why);
        }
        Reading<Boolean> tell = why.read(AssemblyParameters.TELL_RESIDENTS_COMMITTEE);
        if (tell.find().orElse(false)) {
            must(TELL, tell, TOLD, meeting.residentsCommitteeTold(), why);
        }
        checkTopics(meeting, why);
        if (meeting.form() == Form.ELECTRONIC) {
            Reading<Boolean> names = why.read(AssemblyParameters.REAL_NAMES);
            if (names.find().orElse(false)) {
                encouraged(names, meeting.realNames(), why);
            }
        }
        earliest.ifPresent(day -> why.use(EARLIEST, day));
        return earliest.map(why::conclude).orElseGet(why::fail);
    }

    /** Checks that a term lies between a day and the meeting; the day itself is not counted (Civil Code art. 201). */
    private static Optional<LocalDate> after(
            Rule rule, ParameterKey<Term> key, Fact fact, Optional<LocalDate> from, Meeting meeting, Reasoning why) {
        Reading<Term> term = why.read(key);
        if (from.isEmpty()) {
            why.lack(fact);
        }
        if (from.isEmpty() || !term.isSet()) {
            return Optional.empty();
        }
        LocalDate earliest = Periods.due(why.use(fact, from.get()), term.value());
        why.check(
                rule, term, !meeting.heldOn().isBefore(earliest), from.get(), meeting.heldOn(), term.value(), earliest);
        return Optional.of(earliest);
    }

    /** The regulation encourages electronic votes under real names (提倡); it does not forbid others, so that this only warns. */
    private static void encouraged(Reading<Boolean> names, Optional<Boolean> real, Reasoning why) {
        if (real.isPresent()) {
            why.warn(REAL_NAMES, names, why.use(NAMES, real.get()));
        } else {
            why.skip(REAL_NAMES, Text.of("未说明是否实名", "not said whether under real names"));
        }
    }

    private static void must(Rule rule, Reading<?> basis, Fact fact, Optional<Boolean> is, Reasoning why) {
        if (is.isEmpty()) {
            why.lack(fact);
        } else {
            why.check(rule, basis, why.use(fact, is.get()));
        }
    }

    /** The first and the last day both count as posted. */
    private static void checkLength(Meeting meeting, Reasoning why) {
        Reading<Term> length = why.read(AssemblyParameters.FIRST_POSTING);
        if (meeting.postedUntil().isEmpty()) {
            why.lack(POSTED_UNTIL);
        } else if (meeting.postedOn().isPresent() && length.isSet()) {
            LocalDate from = meeting.postedOn().get();
            LocalDate until = why.use(POSTED_UNTIL, meeting.postedUntil().get());
            why.check(
                    LONG_ENOUGH,
                    length,
                    !until.plusDays(1).isBefore(Periods.due(from, length.value())),
                    Math.max(0, ChronoUnit.DAYS.between(from, until) + 1),
                    length.value());
        }
    }

    private static void checkTopics(Meeting meeting, Reasoning why) {
        ImmutableList<String> unlisted = meeting.topics().stream()
                .filter(topic -> !meeting.agenda().contains(topic))
                .collect(ImmutableList.toImmutableList());
        if (!unlisted.isEmpty()) {
            Reading<Boolean> allowed = why.read(AssemblyParameters.UNLISTED_TOPICS_ALLOWED);
            allowed.find().ifPresent(may -> unlisted.forEach(topic -> why.check(UNLISTED, allowed, may, topic)));
        }
    }

    private static Rule rule(String code, String metZh, String metEn, String unmetZh, String unmetEn) {
        return Rule.of("2.5", code, Text.of(metZh, metEn), Text.of(unmetZh, unmetEn));
    }
}
