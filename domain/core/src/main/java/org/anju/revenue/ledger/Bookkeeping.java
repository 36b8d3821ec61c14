package org.anju.revenue.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;

/**
 * Keeps a ledger by the rules of a rule book (capability 5.1; decision table C-4): posts, reverses, closes.
 *
 * <p>Pure: a ledger goes in, a decision on the next ledger comes out, and a refusal changes nothing. Posting an entry that
 * is booked already changes nothing and says so.
 */
public final class Bookkeeping {

    private static final String POLICY = "revenue.bookkeeping";

    private final RuleBook rules;

    private Bookkeeping(RuleBook rules) {
        this.rules = rules;
    }

    /** Returns bookkeeping by {@code rules}. */
    public static Bookkeeping by(RuleBook rules) {
        return new Bookkeeping(rules);
    }

    /**
     * Posts an entry.
     *
     * <p>Refused with {@code UNBALANCED}, {@code UNKNOWN_ACCOUNT}, {@code DOCUMENT_MISSING}, {@code QUARTER_CLOSED},
     * {@code INSUFFICIENT_BALANCE} and the other codes of table C-4; {@code ID_REUSED} or {@code BANK_LINE_REUSED} where
     * the id or the bank's reference is booked with other content; {@code AMOUNT_OUT_OF_RANGE},
     * {@code BALANCE_OUT_OF_RANGE} or {@code DAY_OUT_OF_RANGE} where a sum, or the balance of an account after one of the
     * lines, is beyond a number of fen, or a day beyond the years that have quarters.
     */
    public Decision<Posted> post(Ledger ledger, LedgerEntry entry, AsOf asOf) {
        Reasoning why = Reasoning.of(POLICY, rules, asOf);
        Reading<BookkeepingMethod> method = why.read(LedgerParameters.BOOKKEEPING);
        Optional<LedgerEntry> known = ledger.find(entry.id());
        if (known.isPresent()) {
            boolean same = known.get().sameContentAs(entry);
            why.check(LedgerRules.SAME_CONTENT, method, same, entry.id());
            return known(why, ledger, known.get());
        }
        if (entry.bankReference().isPresent()) {
            known = ledger.findBankLine(entry.bankReference().get());
            if (known.isPresent()) {
                boolean same = known.get().sameLineAs(entry);
                why.check(
                        LedgerRules.SAME_BANK_LINE,
                        method,
                        same,
                        entry.bankReference().get());
                return known(why, ledger, known.get());
            }
        }
        long[] after = new EntryCheck(why, method, ledger, entry).balancesAfter();
        return why.isRefused() || why.lacks()
                ? why.fail()
                : why.conclude(new Posted(ledger.with(entry, after), entry, false));
    }

    private static Decision<Posted> known(Reasoning why, Ledger ledger, LedgerEntry entry) {
        return why.isRefused() ? why.fail() : why.conclude(new Posted(ledger, entry, true));
    }

    /**
     * Takes back a whole entry, once; refused with {@code NOTHING_TO_REVERSE}, {@code ALREADY_REVERSED} or
     * {@code REVERSAL_OF_REVERSAL} where that cannot be, and like any entry otherwise.
     *
     * @param original   the entry to take back; it may stand in a closed quarter
     * @param id         the id of the reversal
     * @param day        the day it counts on, in an open quarter
     * @param recordedAt when it is recorded
     * @param document   the voucher it rests on
     */
    public Decision<Posted> reverse(
            Ledger ledger,
            EntryId original,
            EntryId id,
            LocalDate day,
            Instant recordedAt,
            String document,
            AsOf asOf) {
        Optional<LedgerEntry> booked = ledger.find(original);
        if (booked.isPresent()) {
            return post(ledger, booked.get().reversal(id, day, recordedAt, document), asOf);
        }
        Reasoning why = Reasoning.of(POLICY, rules, asOf);
        why.check(LedgerRules.REVERSES_KNOWN, why.read(LedgerParameters.BOOKKEEPING), false, original);
        return why.fail();
    }

    /**
     * Closes a quarter, after which no entry reaches it; what comes late is a {@link EntryKind#CORRECTION}.
     *
     * <p>Refused with {@code QUARTER_NOT_OVER}, or {@code CLOSED_OUT_OF_ORDER} unless it follows the one closed last.
     */
    public Decision<Ledger> close(Ledger ledger, Quarter quarter, AsOf asOf) {
        Reasoning why = Reasoning.of(POLICY, rules, asOf);
        Reading<BookkeepingMethod> method = why.read(LedgerParameters.BOOKKEEPING);
        why.check(LedgerRules.QUARTER_OVER, method, asOf.validOn().isAfter(quarter.lastDay()), quarter);
        boolean next = ledger.lastClosing()
                .map(last -> last.quarter().isFollowedBy(quarter))
                .orElse(true);
        why.check(LedgerRules.CLOSED_IN_ORDER, method, next, quarter);
        return why.isRefused() || why.lacks() ? why.fail() : why.conclude(ledger.closed(quarter, asOf.knownAt()));
    }

    /**
     * Checks that an opening continues the closing of the quarter, or of the holder, before; refused with
     * {@code OPENING_MISMATCH} where it does not.
     */
    public Decision<Money> carryForward(Money previousClosing, Money opening, AsOf asOf) {
        Reasoning why = Reasoning.of(POLICY, rules, asOf);
        why.check(
                LedgerRules.OPENING_CONTINUES,
                why.read(LedgerParameters.BOOKKEEPING),
                opening.equals(previousClosing),
                opening,
                previousClosing,
                opening.minus(previousClosing));
        return why.conclude(opening);
    }
}
