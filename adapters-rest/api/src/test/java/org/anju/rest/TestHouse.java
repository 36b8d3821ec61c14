package org.anju.rest;

import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.credit.list.ListEntry;
import org.anju.credit.list.ListSide;
import org.anju.credit.list.ListSubject;
import org.anju.credit.spi.Listings;
import org.anju.fee.Billing;
import org.anju.fee.UnitFacts;
import org.anju.fee.app.RunBills;
import org.anju.fee.spi.Bills;
import org.anju.formats.RuleBooks;
import org.anju.formats.divisions.Divisions;
import org.anju.kernel.area.Area;
import org.anju.kernel.journal.memory.InMemoryJournals;
import org.anju.kernel.journal.memory.InMemoryWorkLists;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.notice.memory.InMemoryNotices;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionLevel;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.Overlay;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Provider;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.register.RegisterFact;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.register.Territory;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;
import org.anju.kernel.register.memory.InMemoryRegister;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.memory.InMemoryBills;
import org.anju.memory.InMemoryCreditRecords;
import org.anju.memory.InMemoryLedgers;
import org.anju.memory.InMemoryListings;
import org.anju.memory.InMemoryVotes;
import org.anju.testkit.credit.ListingsContract;
import org.anju.testkit.fee.FeeExamples;

/**
 * A house with three complexes: one in a county, one in another, one in a community that a functional area took out of the
 * first county.
 */
final class TestHouse {

    /** The moment every request is made. */
    static final Instant NOW = Instant.parse("2026-11-01T02:00:00Z");

    static final DivisionTree TREE = Divisions.xinyang();
    static final Division FIRST = county(0);
    static final Division SECOND = county(1);
    static final DivisionCode AREA = DivisionCode.of("YANGSHAN");
    static final ComplexId IN_FIRST = ComplexId.of("C-FIRST");
    static final ComplexId IN_SECOND = ComplexId.of("C-SECOND");
    static final ComplexId IN_AREA = ComplexId.of("C-AREA");
    static final ProviderId PROVIDER = ProviderId.of("91411500MA0000000" + ProviderId.checkDigit("91411500MA0000000"));

    static final Map<String, String> PAGES =
            Map.of("index.html", "<p>安居</p>".repeat(100), "divisions/1.html", "<p>区</p>", "a.pdf", "%PDF-");

    static final YearMonth MONTH = YearMonth.of(2026, 9);

    private TestHouse() {}

    private static Division county(int number) {
        return TREE.ofLevel(DivisionLevel.COUNTY).get(number);
    }

    private static ImmutableSet<DivisionCode> communities(Division county) {
        return Territory.of(TREE).communitiesIn(county.code());
    }

    static Territory territory() {
        Division area = TREE.ofLevel(DivisionLevel.CITY).get(0).part(AREA.value(), "演示新区", DivisionLevel.COUNTY);
        return Territory.of(TREE, List.of(Overlay.of(area, List.of(member())))).get();
    }

    private static DivisionCode member() {
        return communities(FIRST).asList().get(1);
    }

    /** Returns the county or area a complex is governed by. */
    static DivisionCode divisionOf(ComplexId complex) {
        return complex.equals(IN_FIRST) ? FIRST.code() : complex.equals(IN_SECOND) ? SECOND.code() : AREA;
    }

    static InMemoryRegister register() {
        InMemoryRegister register = new InMemoryRegister(territory());
        Stream<RegisterFact> facts = Stream.of(
                complex(IN_FIRST, communities(FIRST).asList().get(0)),
                complex(IN_SECOND, communities(SECOND).asList().get(0)),
                complex(IN_AREA, member()),
                new Provider(PROVIDER, "演示物业"),
                new ServiceContract(IN_FIRST, PROVIDER, ServiceContract.Kind.OWNERS),
                unit("U1"),
                unit("U2"),
                unit("U3"),
                unit("U10"),
                owns("U1", "o1"),
                owns("U2", "o2"),
                owns("U3", "o3"),
                owns("U10", "o10"));
        register.record(RegisterBatch.of(
                NOW.minusSeconds(86_400),
                facts.map(fact -> RegisterEntry.state(fact, DateRange.ALWAYS)).toList()));
        return register;
    }

    private static Complex complex(ComplexId id, DivisionCode community) {
        return new Complex(id, "演示小区" + id, community, ComplexStage.OWNERS_COMMITTEE);
    }

    private static Ownership owns(String unit, String owner) {
        return Ownership.sole(UnitId.of(unit), Title.REGISTERED, OwnerId.of(owner));
    }

    private static ExclusiveUnit unit(String id) {
        return new ExclusiveUnit(
                UnitId.of(id),
                IN_FIRST,
                "1号楼",
                id,
                UnitUsage.DWELLING,
                AreaFigures.registered(Area.squareMetres("89.50")));
    }

    /** Knows the callers by name: {@code Bearer first}, {@code Bearer second}, {@code Bearer area}, {@code Bearer city}. */
    static Callers callers() {
        Map<String, Caller> known = Map.of(
                "Bearer first", caller(FIRST.code()),
                "Bearer second", caller(SECOND.code()),
                "Bearer area", caller(AREA),
                "Bearer city", caller(TREE.root().code()),
                "Bearer idle",
                        new Caller(
                                "idle",
                                ImmutableSet.of(),
                                ImmutableSet.of(TREE.root().code())));
        return authorization -> Optional.ofNullable(known.get(authorization));
    }

    private static Caller caller(DivisionCode division) {
        return new Caller(division.value(), ImmutableSet.copyOf(Scope.values()), ImmutableSet.of(division));
    }

    /** The bill of a home for one month. */
    private static Bills bills() {
        InMemoryBills bills = new InMemoryBills();
        UnitFacts home = FeeExamples.home(Area.squareMetres("89.50"));
        Billing billing = Billing.by(FeeExamples.rules("MONTHLY"), FeeExamples.tariff(UnitPrice.yuan("1.80")));
        RunBills.into(bills).run(IN_FIRST, MONTH, billing, Stream.of(home), AsOf.date(MONTH.atEndOfMonth()));
        return bills;
    }

    /** One published list. */
    private static Listings listings() {
        InMemoryListings listings = new InMemoryListings();
        ListEntry line = new ListEntry(ListSubject.of(PROVIDER, IN_FIRST), ListSide.GOOD);
        listings.publish(ListingsContract.list(line), NOW.minusSeconds(86_400));
        return listings;
    }

    static GovernanceApi api() {
        return GovernanceApi.of(
                        RuleBooks.xinyang(), territory(), register(), Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")))
                .callers(callers())
                .ledgers(new InMemoryLedgers())
                .listings(listings())
                .creditRecords(new InMemoryCreditRecords())
                .votes(new InMemoryVotes())
                .proceedings(new InMemoryJournals(), new InMemoryWorkLists())
                .bills(bills())
                .notices(new InMemoryNotices())
                .pages(path -> Optional.ofNullable(PAGES.get(path)).map(page -> page.getBytes(StandardCharsets.UTF_8)))
                .build();
    }
}
