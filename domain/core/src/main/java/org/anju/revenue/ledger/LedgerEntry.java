package org.anju.revenue.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.money.Money;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.time.Quarter;

/**
 * An entry of the ledger: what happened, when, on which document, and its lines, which sum to nothing.
 *
 * @param id            given by the caller
 * @param kind          what it does
 * @param businessDate  the day it happened
 * @param bookedOn      the day it counts on; later than {@code businessDate} only in a {@link EntryKind#CORRECTION}
 * @param recordedAt    when it was recorded
 * @param postings      its lines
 * @param document      the reference of the voucher it rests on
 * @param bankReference the bank's own reference of the line it came from; two lines with one reference are one line
 * @param cites         the entry it reverses or corrects
 */
public record LedgerEntry(
        EntryId id,
        EntryKind kind,
        LocalDate businessDate,
        LocalDate bookedOn,
        Instant recordedAt,
        ImmutableList<Posting> postings,
        String document,
        Optional<String> bankReference,
        Optional<EntryId> cites)
        implements LedgerStep {

    /** Throws if it counts on another day than it happened, correction apart, or a reversal cites nothing. */
    public LedgerEntry {
        checkArgument(
                kind == EntryKind.CORRECTION ? !bookedOn.isBefore(businessDate) : bookedOn.equals(businessDate),
                "only a correction counts on a later day: %s",
                id);
        checkArgument(kind != EntryKind.REVERSAL || cites.isPresent(), "a reversal cites what it reverses: %s", id);
    }

    /** Returns an entry of income or spending. */
    public static LedgerEntry of(
            EntryId id, LocalDate day, Instant recordedAt, String document, Iterable<Posting> postings) {
        return new LedgerEntry(
                id,
                EntryKind.ORDINARY,
                day,
                day,
                recordedAt,
                ImmutableList.copyOf(postings),
                document,
                Optional.empty(),
                Optional.empty());
    }

    /** Returns an entry that takes {@code amount} out of one account and puts it into another. */
    public static LedgerEntry move(
            EntryId id,
            LocalDate day,
            Instant recordedAt,
            String document,
            AccountCode from,
            AccountCode to,
            Money amount) {
        return of(
                id,
                day,
                recordedAt,
                document,
                ImmutableList.of(Posting.debit(to, amount), Posting.credit(from, amount)));
    }

    /** Returns the same lines as an entry of another kind that cites nothing. */
    public LedgerEntry as(EntryKind other) {
        return new LedgerEntry(id, other, businessDate, bookedOn, recordedAt, postings, document, bankReference, cites);
    }

    /** Returns the same lines as a correction that counts on {@code day}. */
    public LedgerEntry asCorrectionOn(LocalDate day) {
        return new LedgerEntry(
                id, EntryKind.CORRECTION, businessDate, day, recordedAt, postings, document, bankReference, cites);
    }

    /** Returns the same entry citing the one it corrects. */
    public LedgerEntry citing(EntryId other) {
        return new LedgerEntry(
                id, kind, businessDate, bookedOn, recordedAt, postings, document, bankReference, Optional.of(other));
    }

    /** Returns the same entry as it came from a line of the bank. */
    public LedgerEntry fromBankLine(String reference) {
        return new LedgerEntry(
                id, kind, businessDate, bookedOn, recordedAt, postings, document, Optional.of(reference), cites);
    }

    /** Returns the entry that takes this one back, whole. */
    public LedgerEntry reversal(EntryId reversalId, LocalDate day, Instant recorded, String voucher) {
        return new LedgerEntry(
                reversalId,
                EntryKind.REVERSAL,
                day,
                day,
                recorded,
                postings.stream().map(Posting::negated).collect(toImmutableList()),
                voucher,
                Optional.empty(),
                Optional.of(id));
    }

    /** Returns the quarter it counts in. */
    public Quarter quarter() {
        return Quarter.of(bookedOn);
    }

    /** Returns the closed quarter it corrects, if it is a correction. */
    public Optional<Quarter> corrects() {
        return kind == EntryKind.CORRECTION ? Optional.of(Quarter.of(businessDate)) : Optional.empty();
    }

    /** Tells whether {@code other} is the same entry, sent again at another time. */
    public boolean sameContentAs(LedgerEntry other) {
        return id.equals(other.id) && sameLineAs(other) && bankReference.equals(other.bankReference);
    }

    /** Tells whether {@code other} books the same, under whatever id. */
    boolean sameLineAs(LedgerEntry other) {
        return kind == other.kind
                && businessDate.equals(other.businessDate)
                && bookedOn.equals(other.bookedOn)
                && postings.equals(other.postings)
                && document.equals(other.document)
                && cites.equals(other.cites);
    }

    /** Writes the canonical bytes, every field of it. */
    public void writeTo(CanonicalWriter writer) {
        writer.text(id.value())
                .text(kind.name())
                .day(businessDate)
                .day(bookedOn)
                .moment(recordedAt)
                .count(postings.size());
        for (Posting posting : postings) {
            writer.text(posting.account().value()).number(posting.amount().fen());
        }
        writer.text(document);
        write(bankReference, writer);
        write(cites.map(EntryId::value), writer);
    }

    private static void write(Optional<String> text, CanonicalWriter writer) {
        writer.count(text.isPresent() ? 1 : 0);
        text.ifPresent(writer::text);
    }
}
