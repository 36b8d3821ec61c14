package org.anju.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.register.memory.InMemoryRegister;
import org.anju.kernel.register.spi.Register;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.testkit.register.RegisterContract;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

/** Many rows at once are as good as few: the answers are those of a register in memory. */
interface RegisterBulkContract {

    /** Returns a database with the tables. */
    Database database();

    @Test
    default void manyRowsAreAnsweredLikeInMemory() {
        Register memory = new InMemoryRegister(RegisterContract.TERRITORY);
        Register tables = JdbcRegister.on(database().cleared().application(), RegisterContract.TERRITORY);
        List<RegisterBatch> batches = new ManyFacts().batches();
        assertThat(batches.get(0).entries()).hasSizeGreaterThan(20_000);
        for (RegisterBatch batch : batches) {
            assertThat(memory.record(batch)).isEmpty();
            assertThat(tables.record(batch)).isEmpty();
        }
        for (RegisterBatch batch : batches) {
            same(memory, tables, AsOf.date("2024-06-15").knownAt(batch.recordedAt()));
        }
        same(memory, tables, AsOf.date("2020-01-01"));
        same(memory, tables, AsOf.date(LocalDate.MIN));
    }

    private static void same(Register memory, Register tables, AsOf asOf) {
        for (Division division : RegisterContract.TERRITORY.tree().all()) {
            assertThat(tables.complexesIn(division.code(), asOf)).isEqualTo(memory.complexesIn(division.code(), asOf));
        }
        for (ComplexId complex : ManyFacts.COMPLEXES) {
            assertThat(tables.findComplex(complex, asOf)).isEqualTo(memory.findComplex(complex, asOf));
            assertThat(tables.unitsOf(complex, asOf)).isEqualTo(memory.unitsOf(complex, asOf));
            assertThat(tables.ownershipsOf(complex, asOf)).isEqualTo(memory.ownershipsOf(complex, asOf));
            assertThat(tables.serviceOf(complex, asOf)).isEqualTo(memory.serviceOf(complex, asOf));
            assertThat(tables.bodiesOf(complex, asOf)).isEqualTo(memory.bodiesOf(complex, asOf));
            for (ExclusiveUnit unit :
                    memory.unitsOf(complex, asOf).stream().limit(3).toList()) {
                assertThat(tables.findUnit(unit.id(), asOf)).contains(unit);
                assertThat(tables.ownershipOf(unit.id(), asOf)).isEqualTo(memory.ownershipOf(unit.id(), asOf));
            }
        }
    }

    /** What the database itself refuses, in the middle of a batch, takes the whole batch with it. */
    @Test
    default void aBatchTheDatabaseRefusesLeavesNothing() {
        Register tables = JdbcRegister.on(database().cleared().application(), RegisterContract.TERRITORY);
        for (int rows : List.of(3, 3_000)) {
            assertThatThrownBy(() -> tables.record(complexes(rows, "C".repeat(201))))
                    .isInstanceOf(JdbiException.class);
            assertThat(tables.complexesIn(ManyFacts.HERE, AsOf.date("2024-06-15")))
                    .isEmpty();
        }
        assertThat(tables.record(complexes(3, "C"))).isEmpty();
        assertThat(tables.complexesIn(ManyFacts.HERE, AsOf.date("2024-06-15"))).hasSize(4);
    }

    private static RegisterBatch complexes(int rows, String last) {
        return RegisterBatch.of(
                ManyFacts.FIRST,
                Stream.concat(IntStream.range(0, rows).mapToObj(i -> "C" + i), Stream.of(last))
                        .map(id -> new Complex(ComplexId.of(id), id, ManyFacts.HERE, ManyFacts.STAGE))
                        .map(complex -> RegisterEntry.state(complex, DateRange.ALWAYS))
                        .toList());
    }
}
