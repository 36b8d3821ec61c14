package org.anju.examples.city.store;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.anju.assembly.CastBallot;
import org.anju.assembly.CastOutcome;
import org.anju.assembly.Motion;
import org.anju.assembly.MotionKey;
import org.anju.assembly.OpenOutcome;
import org.anju.assembly.ResultNotice;
import org.anju.assembly.Vote;
import org.anju.assembly.spi.Votes;
import org.anju.city.ComplexFacts;
import org.anju.city.ComplexReview;
import org.anju.city.QuarterReview;
import org.anju.city.VoteReview;
import org.anju.fee.app.BilledMonth;
import org.anju.fee.app.RunBills;
import org.anju.fee.spi.Bills;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.Text;
import org.anju.kernel.notice.Notice;
import org.anju.kernel.notice.NoticeId;
import org.anju.kernel.notice.NoticeKind;
import org.anju.kernel.notice.spi.Notices;
import org.anju.kernel.register.Roll;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.ledger.QuarterlyStatement;

/**
 * Keeps what a quarter decided about a complex: its votes with their rolls and ballots, its bills, and the notices of both.
 * All of it is kept once, however often it is kept.
 */
final class DecisionKeeper {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final Votes votes;
    private final Bills bills;
    private final Notices notices;
    private final QuarterReview quarter;
    private final Instant begun;

    DecisionKeeper(CityStore store, QuarterReview quarter, Instant begun) {
        this.votes = store.votes();
        this.bills = store.bills();
        this.notices = store.notices();
        this.quarter = quarter;
        this.begun = begun;
    }

    void keep(ComplexReview review) {
        ComplexFacts complex = review.facts();
        for (VoteReview vote : review.votes()) {
            vote.roll().granted().ifPresent(roll -> keep(complex, vote, roll));
            vote.result()
                    .ifPresent(result -> post(
                            complex,
                            vote,
                            result,
                            language -> new ResultNotice(vote.vote().motion(), result).render(language)));
            vote.election().ifPresent(election -> post(complex, vote, election, language -> lines(election, language)));
        }
        for (BilledMonth month : quarter.bill(complex, RunBills.into(bills))) {
            checkState(
                    month.kept().conflicts().isEmpty(),
                    "billed before with other amounts: %s",
                    month.kept().conflicts());
        }
        review.books().statement().granted().ifPresent(statement -> post(complex, statement, review));
    }

    private void keep(ComplexFacts complex, VoteReview vote, Roll roll) {
        Motion motion = vote.vote().motion();
        String id = complex.id().scope(motion.id());
        OpenOutcome opened = votes.open(
                new Vote(id, ImmutableList.of(motion), roll),
                vote.vote().openedOn().atStartOfDay().toInstant(CHINA));
        checkState(opened != OpenOutcome.OTHER_CONTENT, "vote %s was kept with another content", id);
        ImmutableList<CastBallot> ballots = vote.vote().ballots().stream()
                .map(ballot -> new CastBallot(Long.toString(ballot.number()), ballot))
                .collect(toImmutableList());
        List<CastOutcome> outcomes = votes.cast(new MotionKey(id, motion.id()), ballots, begun);
        checkState(!outcomes.contains(CastOutcome.OTHER_CONTENT), "vote %s has ballots of another content", id);
    }

    private void post(ComplexFacts complex, VoteReview vote, Decision<?> decision, Function<Locale, String> words) {
        Motion motion = vote.vote().motion();
        Notice.Builder notice = notice(complex, "vote.result", motion.id());
        post(notice.kind(NoticeKind.ANNOUNCEMENT)
                .title(motion.title())
                .body(Text.of(words.apply(Locale.CHINA), words.apply(Locale.ENGLISH)))
                .stands(DateRange.from(vote.vote().decidedOn()))
                .renderedFrom(decision.explanation())
                .build());
    }

    private void post(ComplexFacts complex, QuarterlyStatement statement, ComplexReview review) {
        Quarter about = statement.quarter();
        Decision<QuarterlyStatement> decision = review.books().statement();
        Notice.Builder notice = notice(complex, "revenue.statement", about.toString());
        post(notice.kind(NoticeKind.DISCLOSURE)
                .title(Text.of("公共收益收支公示 " + about, "Public revenue, " + about))
                .body(Text.of(lines(decision, Locale.CHINA), lines(decision, Locale.ENGLISH)))
                .stands(DateRange.from(about.next().firstDay()))
                .renderedFrom(decision.explanation())
                .build());
    }

    private Notice.Builder notice(ComplexFacts complex, String about, String id) {
        Notice.Builder notice = Notice.builder();
        notice.id(NoticeId.of(complex.id().scope(about + "/" + id)))
                .about(about)
                .division(complex.community())
                .complex(complex.id())
                .postedAt(begun);
        return notice;
    }

    private static String lines(Decision<?> decision, Locale language) {
        return String.join("\n", decision.explanation().lines(language, Audience.PUBLIC));
    }

    private void post(Notice notice) {
        checkState(notices.post(notice).isEmpty(), "notice %s was posted with another content", notice.id());
    }
}
