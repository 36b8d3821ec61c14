package org.anju.procurement;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Periods;
import org.anju.kernel.time.Term;

/**
 * Whether a notice about the end of a service contract leaves the time the law or the contract asks for (CC arts. 946 to 948, HN
 * art. 51). Granted with the day that matters: the first on which the contract may end, or the last on which notice may be given.
 *
 * <p>A period the contract states counts in the place of the law's where the rule book lets inner rules overrule it. A
 * notice period is a minimum: it is never put off because its last day is a day off. Thread-safe.
 */
public final class NoticePeriod {

    private static final String CAPABILITY = "2.9";

    private static final Fact GIVEN = Fact.open("notice.given", "通知日期", "day of the notice");
    private static final Fact ENDS = Fact.open("notice.ends", "合同终止日期", "day the contract ends");
    private static final Fact AGREED = Fact.open("notice.agreed", "合同约定的通知期限", "notice period of the contract");
    private static final Fact WRITTEN = Fact.open("notice.written", "是否书面通知", "whether it was told in writing");

    private static final Rule LONG_ENOUGH = Rule.of(
            CAPABILITY,
            "NOTICE_TOO_SHORT",
            Text.of("{0}通知，{1}终止，提前不少于{2}", "told on {0}, ended on {1}: {2} or more before"),
            Text.of("{0}通知，{1}终止，提前少于{2}", "told on {0}, ended on {1}: less than {2} before"));
    private static final Rule IN_WRITING = Rule.of(
            CAPABILITY,
            "NOT_IN_WRITING",
            Text.of("已书面通知", "told in writing"),
            Text.of("应当书面通知，未采用书面形式", "to be told in writing, which it was not"));
    private static final Rule BY_CONTRACT = Rule.of(
            CAPABILITY,
            "NOTICE_BY_CONTRACT",
            Text.of("合同约定的通知期限为{0}，从其约定", "the contract states a notice period of {0}, which counts"),
            Text.of("合同约定的通知期限为{0}，法律未允许另行约定", "the contract states a notice period of {0}; the law does not let it"));

    private static final Text NOT_GIVEN = Text.of("尚未通知", "not told yet");

    private final RuleBook book;

    private NoticePeriod(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static NoticePeriod by(RuleBook book) {
        return new NoticePeriod(book);
    }

    /** Decides; the value is the first day to end the contract, or the last to give notice. */
    public Decision<LocalDate> decide(NoticeFacts facts, AsOf asOf) {
        Reasoning why = Reasoning.of("procurement.notice", book, asOf);
        Reading<Term> law = why.read(facts.situation().limit());
        Optional<Term> term = term(why, law, facts.agreed());
        if (facts.situation().isWritten() && facts.given().isPresent()) {
            written(why, law, facts.written());
        }
        if (term.isEmpty()) {
            return why.fail();
        }
        return facts.situation().isBeforeExpiry()
                ? beforeExpiry(why, law, term.get(), facts)
                : afterNotice(why, law, term.get(), facts);
    }

    private static Optional<Term> term(Reasoning why, Reading<Term> law, Optional<Term> agreed) {
        if (agreed.isPresent() && law.isSet()) {
            boolean counts = law.parameter().filter(Parameter::overridable).isPresent();
            Term other = why.use(AGREED, agreed.get());
            why.warn(BY_CONTRACT, law, counts, other);
            return counts ? inDays(why, other) : inDays(why, law.value());
        }
        return law.find().flatMap(term -> inDays(why, term));
    }

    /** A period in working days or hours cannot be looked back from the end of a contract. */
    private static Optional<Term> inDays(Reasoning why, Term term) {
        if (!term.isInCalendarDays()) {
            why.lack(AGREED);
            return Optional.empty();
        }
        return Optional.of(term);
    }

    private static void written(Reasoning why, Reading<Term> law, Optional<Boolean> written) {
        if (written.isPresent()) {
            why.check(IN_WRITING, law, why.use(WRITTEN, written.get()));
        } else {
            why.unknown(IN_WRITING, law, WRITTEN);
        }
    }

    private static Decision<LocalDate> beforeExpiry(Reasoning why, Reading<Term> law, Term term, NoticeFacts facts) {
        if (facts.ends().isEmpty()) {
            why.lack(ENDS);
            return why.fail();
        }
        LocalDate ends = why.use(ENDS, facts.ends().get());
        LocalDate last = Periods.before(ends, term);
        if (facts.given().isPresent()) {
            LocalDate given = why.use(GIVEN, facts.given().get());
            why.check(LONG_ENOUGH, law, !given.isAfter(last), given, ends, term);
        } else {
            why.skip(LONG_ENOUGH, NOT_GIVEN);
        }
        return why.conclude(last);
    }

    private static Decision<LocalDate> afterNotice(Reasoning why, Reading<Term> law, Term term, NoticeFacts facts) {
        if (facts.given().isEmpty()) {
            why.lack(GIVEN);
            return why.fail();
        }
        LocalDate given = why.use(GIVEN, facts.given().get());
        LocalDate first = Periods.due(given, term);
        facts.ends().ifPresent(day -> {
            LocalDate ends = why.use(ENDS, day);
            why.check(LONG_ENOUGH, law, !ends.isBefore(first), given, ends, term);
        });
        return why.conclude(first);
    }
}
