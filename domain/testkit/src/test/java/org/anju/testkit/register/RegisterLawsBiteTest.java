package org.anju.testkit.register;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionLevel;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.register.Finding;
import org.anju.kernel.register.Overlay;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.Territory;
import org.anju.kernel.register.memory.InMemoryRegister;
import org.anju.kernel.register.spi.Register;
import org.anju.kernel.time.AsOf;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Broken trees and stores: a law or the contract must find each. */
class RegisterLawsBiteTest {

    private static final DivisionTree TREE = RegisterContract.TREE;

    private static void finds(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }

    @Test
    void containmentByTheBeginningOfTheCode() {
        Division other = new Division(
                DivisionCode.of("411502001009"),
                "x",
                DivisionLevel.COUNTY,
                TREE.root().parent().or(() -> java.util.Optional.of(TREE.root().code())));
        List<Division> divisions = new ArrayList<>(TREE.all());
        divisions.add(other);
        DivisionTreeLaws byPrefix = new DivisionTreeLaws() {
            @Override
            public boolean contains(DivisionTree tree, DivisionCode outer, DivisionCode inner) {
                return inner.value().startsWith(outer.value());
            }
        };
        finds(() ->
                byPrefix.containmentIsTheWayToTheRoot(DivisionTree.of(divisions).get()));
    }

    @Test
    void partsThatAreTheWholeSubtree() {
        DivisionTreeLaws deep = new DivisionTreeLaws() {
            @Override
            public List<Division> children(DivisionTree tree, DivisionCode code) {
                return tree.subtreeOf(code);
            }
        };
        finds(() -> deep.partsAndParentsAgree(TREE));
    }

    @Test
    void aTreeThatLosesANode() {
        DivisionTreeLaws losing = new DivisionTreeLaws() {
            @Override
            public DivisionTree tree(List<Division> divisions) {
                return DivisionTree.of(divisions.stream()
                                .filter(it -> !it.code().value().endsWith("002"))
                                .toList())
                        .get();
            }
        };
        finds(() -> losing.everyDivisionStandsOnceInWhateverOrderTheyCame(TREE, new Random(1)));
    }

    @Test
    void aRollUpThatCountsUnderTheOverlayAndUnderTheCounty() {
        Territory territory = Territory.of(
                        TREE,
                        List.of(Overlay.of(
                                TREE.root().part("AREA", "x", DivisionLevel.COUNTY),
                                List.of(DivisionCode.of("411502001")))))
                .get();
        DivisionTreeLaws twice = new DivisionTreeLaws() {
            @Override
            public Map<DivisionCode, Integer> rollUp(Territory any, List<DivisionCode> places) {
                Map<DivisionCode, Integer> counts = new HashMap<>(any.rollUp(places));
                Territory.of(any.tree()).rollUp(places).forEach((code, count) -> counts.merge(code, count, Math::max));
                return counts;
            }
        };
        finds(() -> twice.aRollUpCountsNothingTwice(territory, new Random(1)));
    }

    @Test
    void aStoreThatKeepsTheGoodRowsOfABadBatch() {
        bites(
                (store, method, args) -> {
                    if (method.equals("record")) {
                        RegisterBatch batch = (RegisterBatch) args[0];
                        ImmutableList<Finding> findings = store.record(batch);
                        if (!findings.isEmpty()) {
                            store.record(RegisterBatch.of(
                                    batch.recordedAt(), batch.entries().subList(0, 1)));
                        }
                        return findings;
                    }
                    return null;
                },
                RegisterContract::aBatchIsRecordedWholeOrNotAtAll);
    }

    @Test
    void aStoreThatNamesTheFirstMistakeOnly() {
        bites(
                (store, method, args) -> method.equals("record")
                        ? store.record((RegisterBatch) args[0]).stream()
                                .limit(1)
                                .collect(ImmutableList.toImmutableList())
                        : null,
                RegisterContract::aBatchIsRecordedWholeOrNotAtAll);
    }

    @Test
    void aStoreThatKnowsOnlyTheLatestFacts() {
        bites(
                (store, method, args) -> method.equals("ownershipOf")
                        ? store.ownershipOf(
                                (org.anju.kernel.register.UnitId) args[0], ((AsOf) args[1]).knownAt(Instant.MAX))
                        : null,
                RegisterContract::aLaterFactLeavesEarlierAnswersAlone);
    }

    @Test
    void aStoreThatRecordsInThePast() {
        bites(
                (store, method, args) -> method.equals("record")
                                && ((RegisterBatch) args[0]).recordedAt().equals(RegisterContract.Sample.moment(0))
                        ? ImmutableList.of()
                        : null,
                RegisterContract::nothingIsRecordedInThePast);
    }

    /** Answers in the place of a store, or leaves the answer to it. */
    private interface Fault {
        @org.jspecify.annotations.Nullable
        Object answer(Register store, String method, Object[] args);
    }

    private static void bites(Fault fault, Consumer<RegisterContract> clause) {
        RegisterContract broken = () -> {
            Register store = new InMemoryRegister(TREE);
            InvocationHandler handler = (proxy, method, args) -> {
                Object answer = fault.answer(store, method.getName(), args);
                if (answer != null) {
                    return answer;
                }
                try {
                    return method.invoke(store, args);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            };
            return (Register)
                    Proxy.newProxyInstance(Register.class.getClassLoader(), new Class<?>[] {Register.class}, handler);
        };
        finds(() -> clause.accept(broken));
    }
}
