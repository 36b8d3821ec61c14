package org.anju.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.anju.assembly.Ballot;
import org.anju.assembly.CastBallot;
import org.anju.assembly.Choice;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.MotionKey;
import org.anju.assembly.Vote;
import org.anju.credit.list.Merger;
import org.anju.kernel.journal.Event;
import org.anju.kernel.journal.EventId;
import org.anju.kernel.journal.Payload;
import org.anju.kernel.journal.StreamId;
import org.anju.kernel.journal.spi.Journal;
import org.anju.kernel.law.Text;
import org.anju.kernel.notice.Notice;
import org.anju.kernel.notice.NoticeId;
import org.anju.kernel.notice.NoticeKind;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.CostBearingRange;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.register.RollBuilder;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.time.DateRange;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.testkit.credit.CreditRecordsContract;
import org.anju.testkit.credit.ListingsContract;
import org.anju.testkit.register.RegisterContract;
import org.junit.jupiter.api.Test;

/** Over connections that do not commit by themselves no store says that it kept what would be lost: each of them throws. */
interface AutoCommitContract {

    Instant NOON = Instant.parse("2024-10-08T04:00:00Z");

    /** Returns a database with the tables, empty. */
    Database database();

    /** Returns the application's connections, none of which commits by itself. */
    private static DataSource uncommitted(Database database) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, args) -> {
                    Connection connection = database.application().getConnection();
                    connection.setAutoCommit(false);
                    return connection;
                });
    }

    @Test
    default void everyStoreThrows() {
        Database database = database();
        DataSource source = uncommitted(database);
        Journal journal = JdbcJournals.on(source).journal("j");
        JdbcListings listings = JdbcListings.on(source);
        JdbcVotes votes = JdbcVotes.on(source);
        Vote vote = vote();
        Map<String, Runnable> writes = Map.ofEntries(
                Map.entry("an event", () -> journal.append(StreamId.of("s"), Journal.NONE, events("a"))),
                Map.entry("events", () -> journal.append(StreamId.of("s"), Journal.NONE, events("a", "b"))),
                Map.entry(
                        "facts",
                        () -> JdbcRegister.on(source, RegisterContract.TERRITORY)
                                .record(batch())),
                Map.entry("a list", () -> listings.publish(ListingsContract.list(ListingsContract.GOOD), NOON)),
                Map.entry("a removal", () -> listings.takeOff(ListingsContract.QUARTER, ListingsContract.GOOD, NOON)),
                Map.entry("a merger", () -> listings.keep(merger())),
                Map.entry(
                        "a record",
                        () -> JdbcCreditRecords.on(source)
                                .keep(ImmutableList.of(CreditRecordsContract.plain("r", NOON)))),
                Map.entry("a notice", () -> JdbcNotices.on(source).post(notice())),
                Map.entry("a vote", () -> votes.open(vote, NOON)),
                Map.entry("a ballot", () -> votes.cast(new MotionKey("V", "M"), ballots("a"), NOON)),
                Map.entry("ballots", () -> votes.cast(new MotionKey("V", "M"), ballots("a", "b"), NOON)),
                Map.entry(
                        "a ledger", () -> JdbcLedgers.on(source).open(ComplexId.of("C1"), ChartOfAccounts.standard())),
                Map.entry("bills", () -> JdbcBills.on(source).of(UnitId.of("U"))));
        JdbcVotes.on(database.application()).open(vote, NOON);

        writes.forEach((what, write) -> assertThatThrownBy(write::run)
                .as(what)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not commit by itself"));

        assertThat(((HikariDataSource) database.application())
                        .getHikariPoolMXBean()
                        .getActiveConnections())
                .as("connections not given back")
                .isZero();
    }

    private static ImmutableList<Event> events(String... ids) {
        return Stream.of(ids)
                .map(id -> new Event(
                        EventId.of(id),
                        StreamId.of("s"),
                        "k",
                        NOON,
                        Payload.ofBytes(new byte[] {1}),
                        ImmutableList.of()))
                .collect(ImmutableList.toImmutableList());
    }

    private static RegisterBatch batch() {
        Complex complex = new Complex(ComplexId.of("C1"), "n", ManyFacts.HERE, ManyFacts.STAGE);
        return RegisterBatch.of(NOON, ImmutableList.of(RegisterEntry.state(complex, DateRange.ALWAYS)));
    }

    private static Merger merger() {
        return new Merger(CreditRecordsContract.FIRM, CreditRecordsContract.OTHER, LocalDate.parse("2024-10-08"), NOON);
    }

    private static Notice notice() {
        Notice.Builder notice = Notice.builder();
        return notice.id(NoticeId.of("n"))
                .kind(NoticeKind.DISCLOSURE)
                .about("credit.list")
                .division(ManyFacts.HERE)
                .title(Text.of("榜单", "list"))
                .body(Text.of("榜单", "list"))
                .postedAt(NOON)
                .stands(DateRange.ALWAYS)
                .source(Digest.EMPTY)
                .build();
    }

    private static Vote vote() {
        RollBuilder roll = new RollBuilder(ComplexId.of("C1"), CostBearingRange.WHOLE, LocalDate.parse("2024-10-08"));
        return new Vote("V", ImmutableList.of(Motion.of("M", JointDecisionMatter.OTHER_MAJOR)), roll.build());
    }

    private static ImmutableList<CastBallot> ballots(String... ids) {
        return Stream.of(ids)
                .map(id -> new CastBallot(id, Ballot.of(1, UnitId.of(id), Choice.FOR)))
                .collect(ImmutableList.toImmutableList());
    }
}
