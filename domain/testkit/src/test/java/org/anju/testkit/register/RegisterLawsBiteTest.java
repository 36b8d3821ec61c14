package org.anju.testkit.register;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.anju.kernel.area.Area;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionLevel;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.Finding;
import org.anju.kernel.register.Overlay;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Provider;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.register.Territory;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;
import org.anju.kernel.register.memory.InMemoryRegister;
import org.anju.kernel.register.spi.Register;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Broken trees and stores: a law or the contract must find each. */
class RegisterLawsBiteTest {

    private static final DivisionTree TREE = RegisterContract.TERRITORY.tree();

    private static void finds(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }

    @Test
    void containmentByTheBeginningOfTheCode() {
        Division other = new Division(
                DivisionCode.of("411502001009"),
                "x",
                DivisionLevel.COUNTY,
                TREE.root().parent().or(() -> Optional.of(TREE.root().code())));
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
                                && ((RegisterBatch) args[0]).recordedAt().equals(RegisterSample.moment(0))
                        ? ImmutableList.of()
                        : null,
                RegisterContract::nothingIsRecordedInThePast);
    }

    @Test
    void aStoreThatForgetsTheLastOfAComplex() {
        bites(
                (store, method, args) -> method.equals("ownershipsOf")
                        ? store.ownershipsOf((ComplexId) args[0], (AsOf) args[1]).stream()
                                .limit(1)
                                .collect(ImmutableList.toImmutableList())
                        : null,
                RegisterContract::theOwnersOfAComplexAreThoseOfItsUnits);
    }

    @Test
    void aStoreThatOrdersUnitsByLetters() {
        bites(
                (store, method, args) -> method.equals("ownershipsOf")
                        ? store.ownershipsOf((ComplexId) args[0], (AsOf) args[1]).stream()
                                .sorted(Comparator.comparing(it -> it.unit().value()))
                                .collect(ImmutableList.toImmutableList())
                        : null,
                RegisterContract::theOwnersOfAComplexAreThoseOfItsUnits);
    }

    @Test
    void aStoreThatDoesNotKnowTheOverlays() {
        bites(
                (store, method, args) ->
                        method.equals("complexesIn") && !TREE.has((DivisionCode) args[0]) ? ImmutableList.of() : null,
                RegisterContract::complexesAreFoundByDivision);
    }

    @Test
    void aStoreThatFindsAComplexWhereItLiesNow() {
        bites(
                (store, method, args) -> method.equals("complexesIn")
                        ? store.complexesIn((DivisionCode) args[0], AsOf.date("2099-01-01"))
                        : null,
                RegisterContract::aComplexIsFoundWhereItLay);
    }

    @Test
    void aStoreThatKeepsTheMomentOfABadBatch() {
        Set<Instant> moments = new HashSet<>();
        bites(
                (store, method, args) -> method.equals("record") && !moments.add(((RegisterBatch) args[0]).recordedAt())
                        ? ImmutableList.of(new Finding(-1, org.anju.kernel.register.Fault.RECORDED_TOO_EARLY, ""))
                        : null,
                RegisterContract::aRefusedBatchLeavesNothing);
    }

    @Test
    void aStoreThatTrimsWhatItIsGiven() {
        alters(
                entry -> entry.fact() instanceof Provider provider
                        ? RegisterEntry.state(
                                new Provider(provider.id(), provider.name().strip()), entry.valid())
                        : entry,
                RegisterContract::everyTextComesBack);
    }

    @Test
    void aStoreThatSortsTheOwners() {
        alters(
                entry -> entry.fact() instanceof Ownership it
                        ? RegisterEntry.state(
                                new Ownership(it.unit(), it.title(), ImmutableList.sortedCopyOf(it.owners())),
                                entry.valid())
                        : entry,
                RegisterContract::everyTextComesBack);
    }

    @Test
    void aStoreThatKnowsOnlyTheUsagesItWasToldOf() {
        alters(
                entry -> entry.fact() instanceof ExclusiveUnit it && it.usage() == UnitUsage.OFFICE
                        ? RegisterEntry.state(
                                new ExclusiveUnit(
                                        it.id(), it.complex(), it.building(), it.label(), UnitUsage.OTHER, it.areas()),
                                entry.valid())
                        : entry,
                RegisterContract::everyChoiceComesBack);
    }

    @Test
    void aStoreThatTakesAnUnknownAreaForNone() {
        alters(
                entry -> entry.fact() instanceof ExclusiveUnit it
                        ? RegisterEntry.state(
                                new ExclusiveUnit(
                                        it.id(),
                                        it.complex(),
                                        it.building(),
                                        it.label(),
                                        it.usage(),
                                        new AreaFigures(
                                                it.areas().register(),
                                                it.areas().survey(),
                                                it.areas().contract().or(() -> Optional.of(Area.ZERO)))),
                                entry.valid())
                        : entry,
                RegisterContract::everyAreaComesBack);
    }

    @Test
    void aStoreThatEndsAnOpenRange() {
        LocalDate end = LocalDate.of(9999, 12, 31);
        alters(
                entry -> RegisterEntry.state(entry.fact(), entry.valid().intersection(DateRange.until(end))),
                RegisterContract::everyEndOfARangeComesBack);
    }

    @Test
    void aStoreThatCutsOffNanoseconds() {
        bites(
                (store, method, args) -> method.equals("findComplex")
                        ? store.findComplex(
                                (ComplexId) args[0],
                                ((AsOf) args[1])
                                        .knownAt(((AsOf) args[1]).knownAt().plusNanos(999)))
                        : null,
                RegisterContract::momentsAreKeptToTheNanosecond);
    }

    @Test
    void aStoreInWhichTheLastWriterWins() {
        for (Race race :
                List.<Race>of(RegisterContract::ofBatchesOfOneMomentOneIsTaken, RegisterContract::aUnitIsPlacedOnce)) {
            bites(
                    (store, method, args) -> {
                        if (method.equals("record")) {
                            store.record((RegisterBatch) args[0]);
                            return ImmutableList.of();
                        }
                        return null;
                    },
                    contract -> assertThatCode(() -> race.run(contract)).doesNotThrowAnyException());
        }
    }

    @Test
    void aStoreThatShowsEverybodyTheLatest() {
        bites(
                (store, method, args) -> method.equals("ownershipOf")
                        ? store.ownershipOf((UnitId) args[0], AsOf.date("2024-10-08"))
                        : null,
                contract -> assertThatCode(contract::batchesOfSeveralMomentsAreTakenInTheirOrder)
                        .doesNotThrowAnyException());
    }

    /** A clause that lets threads race. */
    private interface Race {
        void run(RegisterContract contract) throws InterruptedException, ExecutionException;
    }

    /** Answers as a store that keeps something else than it is given. */
    private static void alters(UnaryOperator<RegisterEntry> change, Consumer<RegisterContract> clause) {
        bites(
                (store, method, args) -> method.equals("record")
                        ? store.record(RegisterBatch.of(
                                ((RegisterBatch) args[0]).recordedAt(),
                                ((RegisterBatch) args[0])
                                        .entries().stream().map(change).toList()))
                        : null,
                clause);
    }

    /** Answers in the place of a store, or leaves the answer to it. */
    private interface Fault {
        @org.jspecify.annotations.Nullable
        Object answer(Register store, String method, Object[] args);
    }

    private static void bites(Fault fault, Consumer<RegisterContract> clause) {
        RegisterContract broken = () -> {
            Register store = new InMemoryRegister(RegisterContract.TERRITORY);
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
