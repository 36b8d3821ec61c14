package org.anju.city;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.anju.city.LedgerReview.Refused;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.revenue.NoticeDay;
import org.anju.revenue.NoticeFacts;
import org.anju.revenue.PublicationCheck;
import org.anju.revenue.ledger.Bookkeeping;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.Posted;
import org.anju.revenue.ledger.Statements;

/** Keeps the books of a complex up to the end of a quarter, and draws up and checks its statements. */
final class BooksReview {

    private final Bookkeeping bookkeeping;
    private final Statements statements;
    private final PublicationCheck publication;
    private final Quarter quarter;
    private final Instant knownAt;

    BooksReview(RuleBook book, WorkingCalendar calendar, Quarter quarter, Instant knownAt) {
        this.bookkeeping = Bookkeeping.by(book);
        this.statements = Statements.by(book);
        this.publication = PublicationCheck.by(book, calendar);
        this.quarter = quarter;
        this.knownAt = knownAt;
    }

    LedgerReview of(ComplexFacts complex) {
        Ledger ledger = Ledger.empty(complex.id(), ChartOfAccounts.standard());
        ImmutableList.Builder<Refused> refused = ImmutableList.builder();
        Optional<Quarter> open = Optional.empty();
        ImmutableList<LedgerEntry> entries = known(complex);
        for (LedgerEntry entry : entries) {
            ledger = closedBefore(ledger, open, entry.quarter());
            open = Optional.of(later(open, entry.quarter()));
            Decision<Posted> posted = bookkeeping.post(ledger, entry, new AsOf(entry.bookedOn(), knownAt));
            if (posted.granted().isPresent()) {
                ledger = posted.granted().get().ledger();
            } else {
                refused.add(new Refused(entry, posted));
            }
        }
        ledger = closedBefore(ledger, open, quarter.next());
        Quarter before = quarter.previous();
        AsOf over = new AsOf(quarter.next().firstDay(), knownAt);
        return new LedgerReview(
                ledger,
                refused.build(),
                statements.decide(ledger, quarter, over),
                before,
                publication.decide(before, notice(complex, entries, before), over));
    }

    /** Returns the entries up to the end of the quarter that were recorded by the moment asked for. */
    private ImmutableList<LedgerEntry> known(ComplexFacts complex) {
        return complex.entries().stream()
                .filter(entry -> entry.quarter().compareTo(quarter) <= 0
                        && !entry.recordedAt().isAfter(knownAt))
                .collect(toImmutableList());
    }

    /** Closes every quarter from the one open to the one before {@code next}, as a treasurer does when a new one begins. */
    private Ledger closedBefore(Ledger ledger, Optional<Quarter> open, Quarter next) {
        Ledger closed = ledger;
        if (open.isPresent()) {
            for (Quarter each = open.get(); each.compareTo(next) < 0; each = each.next()) {
                closed = bookkeeping
                        .close(closed, each, new AsOf(each.next().firstDay(), knownAt))
                        .granted()
                        .orElse(closed);
            }
        }
        return closed;
    }

    private static Quarter later(Optional<Quarter> open, Quarter other) {
        return open.filter(known -> known.compareTo(other) > 0).orElse(other);
    }

    private static NoticeFacts notice(ComplexFacts complex, ImmutableList<LedgerEntry> entries, Quarter about) {
        boolean zero = entries.stream().noneMatch(entry -> entry.quarter().equals(about));
        return complex.publications().stream()
                .filter(posting -> posting.quarter().equals(about))
                .findFirst()
                .map(posting -> new NoticeFacts(
                        posting.postedOn().map(day -> new NoticeDay(day, Instant.MIN)),
                        posting.takenDownOn().map(day -> new NoticeDay(day, Instant.MIN)),
                        zero))
                .orElse(new NoticeFacts(Optional.empty(), Optional.empty(), zero));
    }
}
