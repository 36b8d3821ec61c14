package org.anju.examples.quickstart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anju.assembly.Counts;
import org.anju.assembly.Figure;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.Tally;
import org.anju.assembly.TallyResult;
import org.anju.fee.AgreedPrice;
import org.anju.fee.Basis;
import org.anju.fee.Bill;
import org.anju.fee.Billing;
import org.anju.fee.ChargeItem;
import org.anju.fee.ChargeKind;
import org.anju.fee.Price;
import org.anju.fee.RateClass;
import org.anju.fee.Tariff;
import org.anju.fee.UnitFacts;
import org.anju.formats.RuleBooks;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.memory.InMemoryLedgers;
import org.anju.revenue.app.KeepBooks;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.Posted;
import org.anju.revenue.ledger.StandardAccount;
import org.anju.revenue.spi.Ledgers;

/** A complex lets the walls of its lifts: the owners vote, a month is billed, the rent is booked. Each answer says why. */
public final class Quickstart {

    private static final RuleBook RULES = RuleBooks.xinyang(); // national, Henan and Xinyang packs
    private static final AsOf TODAY = AsOf.date("2026-10-08");
    private static final ComplexId COMPLEX = ComplexId.of("C1");

    private final Ledgers ledgers = new InMemoryLedgers(); // or JdbcLedgers.on(dataSource)

    /** Did the owners carry it, by heads and by area? */
    Decision<TallyResult> vote() {
        Motion motion = Motion.of("lift-walls", JointDecisionMatter.COMMON_PART_BUSINESS);
        Counts counts = Counts.UNKNOWN
                .heads(Figure.ROLL, 300)
                .area(Figure.ROLL, Area.squareMetres("28500"))
                .heads(Figure.PARTICIPATING, 240)
                .area(Figure.PARTICIPATING, Area.squareMetres("21600.50"))
                .heads(Figure.APPROVING, 190)
                .area(Figure.APPROVING, Area.squareMetres("16800"));
        return Tally.by(RULES).decideCounts(motion, counts, TODAY);
    }

    /** What does a home of 89.50 m² owe for September at 1.35 yuan a m² and month? */
    Decision<Bill> bill() {
        Text contract = Text.of("物业服务合同", "service contract");
        Instrument instrument = new Instrument(
                "CONTRACT", contract, contract, "", Force.CONTRACT, Optional.of(DateRange.ALWAYS), Provenance.LOCAL);
        AgreedPrice.Builder price = AgreedPrice.builder();
        price.item(ChargeItem.of("SERVICE", ChargeKind.SERVICE_FEE, Basis.AREA_MONTH))
                .price(Price.yuan("1.35"))
                .clause(Citation.of(instrument, 5));
        UnitFacts home = UnitFacts.of(
                UnitId.of("1-101"),
                new RateClass("RESIDENTIAL", "", true),
                Area.squareMetres("89.50"),
                OwnerId.of("owner-1"));
        return Billing.by(RULES, Tariff.of(price.build())).bill(home, YearMonth.of(2026, 9), TODAY);
    }

    /** Is the rent on the dedicated account booked? Sent twice, it is booked once. */
    Decision<Posted> book() {
        ledgers.open(COMPLEX, ChartOfAccounts.standard());
        LedgerEntry rent = LedgerEntry.move(
                EntryId.of("rent-2026-10"),
                LocalDate.of(2026, 10, 8),
                Instant.parse("2026-10-08T01:00:00Z"),
                "V-2026-001",
                StandardAccount.ADVERTISING.code(),
                StandardAccount.DEDICATED_ACCOUNT.code(),
                Money.yuan("1200.00"));
        return KeepBooks.in(ledgers, RULES).post(COMPLEX, rent, TODAY);
    }

    /** Prints the three answers, each with its reasons. */
    public static void main(String... args) {
        Quickstart host = new Quickstart();
        for (Decision<?> answer : List.of(host.vote(), host.bill(), host.book())) {
            System.out.println(answer.outcome() + "\n" + answer.explanation().render(Locale.ENGLISH));
        }
    }
}
