package org.anju.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.anju.assembly.Ballot;
import org.anju.assembly.CastBallot;
import org.anju.assembly.CastOutcome;
import org.anju.assembly.Choice;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.MotionKey;
import org.anju.assembly.Vote;
import org.anju.formats.RuleBooks;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.CostBearingRange;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.RollBuilder;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.AsOf;
import org.anju.revenue.app.KeepBooks;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.StandardAccount;
import org.junit.jupiter.api.Test;

/** On PostgreSQL, booking an entry or a ballot asks the server once: one statement, which is its own transaction. */
class RoundTripTest {

    private static final Database DATABASE = Database.postgres();
    private static final ComplexId COMPLEX = ComplexId.of("C1");
    private static final AsOf DAY = AsOf.date("2024-04-20");

    private final List<String> asked = new ArrayList<>();

    /** Returns {@code good}, writing down whatever makes it ask the server. */
    private <T> T watched(Class<T> type, Object good) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            if (method.getName().matches("execute.*|commit|rollback|setAutoCommit")) {
                asked.add(method.getName());
            }
            try {
                Object result = method.invoke(good, args);
                return result instanceof PreparedStatement statement
                        ? watched(PreparedStatement.class, statement)
                        : result instanceof Connection connection ? watched(Connection.class, connection) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private static LedgerEntry income(String id) {
        return LedgerEntry.move(
                EntryId.of(id),
                LocalDate.of(2024, 3, 1),
                Instant.EPOCH,
                "V-" + id,
                StandardAccount.PARKING.code(),
                StandardAccount.DEDICATED_ACCOUNT.code(),
                Money.ofFen(100));
    }

    @Test
    void anEntryIsOneStatement() {
        JdbcLedgers ledgers = JdbcLedgers.on(watched(DataSource.class, DATABASE.application()));
        ledgers.open(COMPLEX, ChartOfAccounts.standard());
        KeepBooks keeper = KeepBooks.in(ledgers, RuleBooks.xinyang());
        keeper.post(COMPLEX, income("a"), DAY).getOrElseThrow();
        asked.clear();

        keeper.post(COMPLEX, income("b"), DAY).getOrElseThrow();

        assertThat(asked).containsExactly("executeUpdate");
        assertThat(ledgers.find(COMPLEX).orElseThrow().size()).isEqualTo(2);
    }

    @Test
    void aBallotIsOneStatement() {
        JdbcVotes votes = JdbcVotes.on(watched(DataSource.class, DATABASE.application()));
        Roll roll = new RollBuilder(COMPLEX, CostBearingRange.WHOLE, DAY.validOn()).build();
        votes.open(
                new Vote("V", ImmutableList.of(Motion.of("M", JointDecisionMatter.OTHER_MAJOR)), roll), Instant.EPOCH);
        MotionKey motion = new MotionKey("V", "M");
        CastBallot ballot = new CastBallot("b", Ballot.of(1, UnitId.of("U"), Choice.FOR));
        asked.clear();

        assertThat(votes.cast(motion, ImmutableList.of(ballot), Instant.EPOCH)).containsExactly(CastOutcome.RECORDED);

        assertThat(asked).containsExactly("executeUpdate");
    }
}
