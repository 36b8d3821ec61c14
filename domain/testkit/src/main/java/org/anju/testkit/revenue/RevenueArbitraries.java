package org.anju.testkit.revenue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.anju.kernel.area.Area;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.UnitId;
import org.anju.revenue.UnitArea;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.EntryKind;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.StandardAccount;

/** Ledgers and distributions as they come. */
public final class RevenueArbitraries {

    private static final LocalDate YEAR = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 366;
    private static final long LARGEST = 10_000_000;
    private static final ImmutableSet<StandardAccount> SOURCES = ImmutableSet.of(
            StandardAccount.ADVERTISING, StandardAccount.PARKING, StandardAccount.LETTING, StandardAccount.INTEREST);
    private static final ImmutableSet<StandardAccount> SPENDING = ImmutableSet.of(
            StandardAccount.TAX, StandardAccount.ENERGY, StandardAccount.REPAIR, StandardAccount.WORKING_EXPENSES);

    private RevenueArbitraries() {}

    /** What an entry does, before it has a number. */
    private record Move(StandardAccount from, StandardAccount to, EntryKind kind, int day, long fen) {}

    /** Returns years of up to forty entries. */
    public static Arbitrary<LedgerHistory> histories() {
        return moves().list().ofMaxSize(40).map(RevenueArbitraries::history);
    }

    /** Returns one to thirty units with their areas. */
    public static Arbitrary<ImmutableList<UnitArea>> units() {
        return Arbitraries.longs()
                .between(1, 30_000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(RevenueArbitraries::units);
    }

    private static Arbitrary<Move> moves() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS - 1);
        Arbitrary<Long> amounts = Arbitraries.longs().between(1, LARGEST);
        Arbitrary<Move> income = Combinators.combine(Arbitraries.of(SOURCES), days, amounts)
                .as((from, day, fen) ->
                        new Move(from, StandardAccount.DEDICATED_ACCOUNT, EntryKind.ORDINARY, day, fen));
        Arbitrary<Move> spending = Combinators.combine(Arbitraries.of(SPENDING), days, amounts)
                .as((to, day, fen) -> new Move(StandardAccount.DEDICATED_ACCOUNT, to, EntryKind.ORDINARY, day, fen));
        Arbitrary<Move> transfer = Combinators.combine(days, amounts)
                .as((day, fen) -> new Move(
                        StandardAccount.DEDICATED_ACCOUNT, StandardAccount.FUND_ACCOUNT, EntryKind.TRANSFER, day, fen));
        Arbitrary<Move> inKind = Combinators.combine(days, amounts)
                .as((day, fen) ->
                        new Move(StandardAccount.ADVERTISING, StandardAccount.REPAIR, EntryKind.IN_KIND, day, fen));
        return Arbitraries.oneOf(income, spending, transfer, inKind);
    }

    private static LedgerHistory history(List<Move> moves) {
        List<LedgerEntry> entries = new ArrayList<>();
        entries.add(entry(
                0,
                new Move(
                        StandardAccount.BROUGHT_IN, StandardAccount.DEDICATED_ACCOUNT, EntryKind.OPENING, 0, 500_000)));
        long money = 500_000;
        for (Move move : moves) {
            boolean in = move.to() == StandardAccount.DEDICATED_ACCOUNT;
            boolean out = move.from() == StandardAccount.DEDICATED_ACCOUNT;
            if (!out || move.fen() <= money) {
                money += in ? move.fen() : out ? -move.fen() : 0;
                entries.add(entry(entries.size(), move));
            }
        }
        return new LedgerHistory(ImmutableList.copyOf(entries));
    }

    private static LedgerEntry entry(int number, Move move) {
        LocalDate day = YEAR.plusDays(move.day());
        return LedgerEntry.move(
                        EntryId.of("e" + number),
                        day,
                        Instant.EPOCH.plusSeconds(number),
                        "V-" + number,
                        move.from().code(),
                        move.to().code(),
                        Money.ofFen(move.fen()))
                .as(move.kind());
    }

    private static ImmutableList<UnitArea> units(List<Long> areas) {
        ImmutableList.Builder<UnitArea> units = ImmutableList.builder();
        for (int i = 0; i < areas.size(); i++) {
            units.add(new UnitArea(UnitId.of("u" + (100 + i)), Area.ofHundredths(areas.get(i))));
        }
        return units.build();
    }
}
