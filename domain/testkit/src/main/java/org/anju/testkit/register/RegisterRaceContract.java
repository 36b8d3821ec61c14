package org.anju.testkit.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.register.Finding;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.spi.Register;
import org.anju.kernel.time.AsOf;
import org.junit.jupiter.api.Test;

/** Of writers who record at the same time each is checked against what the others recorded before. */
public interface RegisterRaceContract {

    /** How many write at once. */
    int WRITERS = 4;

    /** How often they meet. */
    int ROUNDS = 10;

    /** Returns an empty register of the complexes of {@link RegisterContract#TERRITORY}. */
    Register newRegister();

    /** Of batches recorded at one moment one is taken, and only its facts are there. */
    @Test
    default void ofBatchesOfOneMomentOneIsTaken() throws InterruptedException, ExecutionException {
        Register register = RegisterSample.filled(newRegister());
        for (int round = 1; round <= ROUNDS; round++) {
            int day = round + 1;
            List<ImmutableList<Finding>> findings = atOnce(
                    writer -> RegisterSample.record(register, day, RegisterSample.owns("U1", day + "o" + writer)));
            assertThat(findings).filteredOn(List::isEmpty).hasSize(1);
            String winner = day + "o" + findings.indexOf(ImmutableList.of());
            assertThat(register.ownershipOf(UnitId.of("U1"), RegisterSample.TODAY))
                    .contains(RegisterSample.owns("U1", winner));
        }
    }

    /** A batch that was taken never changes an answer as known before it, nor loses its own. */
    @Test
    default void batchesOfSeveralMomentsAreTakenInTheirOrder() throws InterruptedException, ExecutionException {
        Register register = RegisterSample.filled(newRegister());
        Set<Integer> taken = new HashSet<>();
        for (int round = 1; round <= ROUNDS; round++) {
            int first = round * WRITERS;
            List<ImmutableList<Finding>> findings = atOnce(writer ->
                    RegisterSample.record(register, first + writer, RegisterSample.owns("U1", "o" + (first + writer))));
            assertThat(findings.get(WRITERS - 1)).isEmpty();
            for (int writer = 0; writer < WRITERS; writer++) {
                if (findings.get(writer).isEmpty()) {
                    taken.add(first + writer);
                }
            }
            for (int day : taken) {
                AsOf then = RegisterSample.TODAY.knownAt(RegisterSample.moment(day));
                assertThat(register.ownershipOf(UnitId.of("U1"), then)).contains(RegisterSample.owns("U1", "o" + day));
            }
        }
    }

    /** A unit that several would place in different complexes stands in one. */
    @Test
    default void aUnitIsPlacedOnce() throws InterruptedException, ExecutionException {
        Register register = newRegister();
        for (int writer = 0; writer < WRITERS; writer++) {
            Complex complex = new Complex(
                    ComplexId.of("C" + writer), "x", RegisterSample.COMPLEX.community(), ComplexStage.UNSERVED);
            assertThat(RegisterSample.record(register, writer, complex)).isEmpty();
        }
        for (int round = 1; round <= ROUNDS; round++) {
            String unit = "U" + round;
            int day = round * WRITERS;
            List<ImmutableList<Finding>> findings = atOnce(
                    writer -> RegisterSample.record(register, day + writer, RegisterSample.unit(unit, "C" + writer)));
            assertThat(findings).filteredOn(List::isEmpty).hasSize(1);
            assertThat(register.findUnit(UnitId.of(unit), RegisterSample.TODAY))
                    .contains(RegisterSample.unit(unit, "C" + findings.indexOf(ImmutableList.of())));
        }
    }

    private static List<ImmutableList<Finding>> atOnce(IntFunction<ImmutableList<Finding>> write)
            throws InterruptedException, ExecutionException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<ImmutableList<Finding>>> calls = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                calls.add(() -> write.apply(number));
            }
            List<ImmutableList<Finding>> findings = new ArrayList<>();
            for (Future<ImmutableList<Finding>> each : writers.invokeAll(calls)) {
                findings.add(each.get());
            }
            return findings;
        } finally {
            writers.shutdownNow();
        }
    }
}
