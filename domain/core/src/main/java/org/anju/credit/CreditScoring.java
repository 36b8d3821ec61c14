package org.anju.credit;

import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.scheme.Grade;
import org.anju.kernel.scheme.Grading;
import org.anju.kernel.scheme.Grading.Basis;
import org.anju.kernel.scheme.Scheme;
import org.anju.kernel.scheme.SchemeKey;
import org.anju.kernel.scheme.Score;
import org.anju.kernel.time.AsOf;

/**
 * The credit score and grade of a provider under the scheme of a rule book.
 *
 * <p>Pure and thread-safe. The day decided for is the day of evaluation; a yearly evaluation is asked for as of the last
 * day of its year, whenever it is made.
 */
public final class CreditScoring {

    static final Fact PROVIDER = Fact.open("credit.provider", "物业服务人", "provider");
    static final Fact ENROLMENT = Fact.open("credit.enrolment", "参加情况", "enrolment");
    static final Fact TOTAL = Fact.open("credit.score", "信用得分", "credit score");

    private static final Rule RATED =
            Rule.of("3.3", "UNRATED", Text.of("参加评级", "rated"), Text.of("不参加评级：{0}", "not rated: {0}"));
    private static final Rule GRADED = Rule.of(
            "3.3", "UNGRADED", Text.of("信用等级{0}（{1}）", "credit grade {0} ({1})"), Text.of("无信用等级", "no credit grade"));

    private final RuleBook book;
    private final SchemeKey key = SchemeKey.of(CreditParameters.SCHEME);

    private CreditScoring(RuleBook book) {
        this.book = book;
    }

    /** Returns the scoring under {@code book}. */
    public static CreditScoring by(RuleBook book) {
        return new CreditScoring(book);
    }

    /**
     * Scores a provider: refused where it cannot be rated, undetermined where the scheme or a fact it needs is missing.
     * The score keeps a line for every record.
     */
    public Decision<Score> score(CreditFile file, AsOf asOf) {
        Reasoning why = Reasoning.of("credit.score", book, asOf);
        Reading<SchemeKey.Entry> reading = why.read(key.parameter());
        Optional<Scheme> scheme = SchemeKey.find(reading, why);
        if (scheme.isEmpty()) {
            return why.fail();
        }
        Optional<UnratedReason> unrated = unrated(why, reading, scheme.get(), file);
        return unrated.isPresent() ? why.fail() : concludeScore(why, scheme.get(), file);
    }

    private static Decision<Score> concludeScore(Reasoning why, Scheme scheme, CreditFile file) {
        Optional<Score> score = new Assessment(why, scheme).of(file);
        return score.isPresent() ? why.conclude(score.get()) : why.fail();
    }

    /** Grades a provider; one that cannot be rated is granted the absence of a grade, with the reason. */
    public Decision<CreditGrade> grade(CreditFile file, AsOf asOf) {
        Reasoning why = Reasoning.of("credit.grade", book, asOf);
        Reading<SchemeKey.Entry> reading = why.read(key.parameter());
        Optional<Scheme> found = SchemeKey.find(reading, why);
        if (found.isEmpty()) {
            return why.fail();
        }
        Scheme scheme = found.get();
        Optional<UnratedReason> unrated = reasonNotToRate(why, scheme, file);
        if (why.lacks()) {
            return why.fail();
        }
        Optional<Score> score = unrated.isPresent() ? Optional.empty() : new Assessment(why, scheme).of(file);
        if (why.lacks()) {
            return why.fail();
        }
        Grading grading = score.map(scheme::grade).orElseGet(() -> withoutScore(scheme, unrated.orElseThrow()));
        why.check(GRADED, reading, true, grading.grade(), reason(grading, unrated));
        return why.conclude(new CreditGrade(file.provider(), grading, score, unrated));
    }

    private static Text reason(Grading grading, Optional<UnratedReason> unrated) {
        return unrated.map(UnratedReason::text).orElse(grading.basis().text());
    }

    private static Grading withoutScore(Scheme scheme, UnratedReason reason) {
        return reason == UnratedReason.NEVER_JOINED && scheme.terms().missing().isPresent()
                ? new Grading(scheme.gradeOfMissing(), Basis.MISSING)
                : new Grading(Grade.UNRATED, Basis.UNRATED);
    }

    private static Optional<UnratedReason> unrated(Reasoning why, Reading<?> scheme, Scheme terms, CreditFile file) {
        Optional<UnratedReason> reason = reasonNotToRate(why, terms, file);
        reason.ifPresent(found -> why.check(RATED, scheme, false, found));
        return reason;
    }

    private static Optional<UnratedReason> reasonNotToRate(Reasoning why, Scheme scheme, CreditFile file) {
        why.use(PROVIDER, file.provider());
        why.use(ENROLMENT, file.enrolment());
        return switch (file.enrolment()) {
            case NEVER_JOINED -> Optional.of(UnratedReason.NEVER_JOINED);
            case NOT_REGISTERED ->
                why.read(CreditParameters.RATE_UNREGISTERED)
                        .find()
                        .filter(rated -> !rated)
                        .map(rated -> UnratedReason.NOT_REGISTERED);
            case JOINED -> file.projects().isEmpty() ? withoutProjects(why, scheme) : Optional.empty();
        };
    }

    private static Optional<UnratedReason> withoutProjects(Reasoning why, Scheme scheme) {
        // where the score is made of projects, there is nothing to make it of
        return Assessment.needsProjects(scheme)
                ? Optional.of(UnratedReason.NO_PROJECT)
                : why.read(CreditParameters.RATE_WITHOUT_PROJECT)
                        .find()
                        .filter(rated -> !rated)
                        .map(rated -> UnratedReason.NO_PROJECT);
    }
}
