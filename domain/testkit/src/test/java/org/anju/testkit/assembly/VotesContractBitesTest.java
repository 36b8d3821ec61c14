package org.anju.testkit.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.anju.assembly.ApprovalClass;
import org.anju.assembly.Ballot;
import org.anju.assembly.CastBallot;
import org.anju.assembly.CastOutcome;
import org.anju.assembly.Choice;
import org.anju.assembly.MotionKey;
import org.anju.assembly.OpenOutcome;
import org.anju.assembly.RecordedBallot;
import org.anju.assembly.Vote;
import org.anju.assembly.spi.Votes;
import org.anju.kernel.area.Area;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.CostBearingRange;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.RollBasis;
import org.anju.kernel.register.RollBuilder;
import org.anju.kernel.register.RollEntry;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;
import org.anju.memory.InMemoryVotes;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Stores of votes with one fault each: the contract must find it. */
class VotesContractBitesTest {

    /** Passes everything on to a good store. */
    private static class Passing implements Votes {

        final Votes good = new InMemoryVotes();

        @Override
        public OpenOutcome open(Vote vote, Instant openedAt) {
            return good.open(vote, openedAt);
        }

        @Override
        public Optional<Vote> find(String vote, Instant knownAt) {
            return good.find(vote, knownAt);
        }

        @Override
        public ImmutableList<RollEntry> entries(String vote, int from, int limit) {
            return good.entries(vote, from, limit);
        }

        @Override
        public ImmutableList<CastOutcome> cast(
                MotionKey motion, ImmutableList<CastBallot> ballots, Instant recordedAt) {
            return good.cast(motion, ballots, recordedAt);
        }

        @Override
        public ImmutableList<RecordedBallot> ballots(MotionKey motion, Instant knownAt, long from, int limit) {
            return good.ballots(motion, knownAt, from, limit);
        }
    }

    /** Brings every ballot back as {@code change} makes it. */
    private static final class Changing extends Passing {

        private final UnaryOperator<Ballot> change;

        Changing(UnaryOperator<Ballot> change) {
            this.change = change;
        }

        @Override
        public ImmutableList<RecordedBallot> ballots(MotionKey motion, Instant knownAt, long from, int limit) {
            return super.ballots(motion, knownAt, from, limit).stream()
                    .map(ballot -> new RecordedBallot(
                            ballot.place(),
                            ballot.recordedAt(),
                            new CastBallot(ballot.cast().id(), change.apply(ballot.ballot()))))
                    .collect(toImmutableList());
        }
    }

    private static VotesContract over(Supplier<Votes> faulty) {
        return faulty::get;
    }

    private static void finds(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }

    @Test
    void storesThatForgetABallotAreFound() {
        VotesContract contract = over(() -> new Passing() {
            @Override
            public ImmutableList<CastOutcome> cast(
                    MotionKey motion, ImmutableList<CastBallot> ballots, Instant recordedAt) {
                super.cast(motion, ballots.subList(0, Math.max(0, ballots.size() - 1)), recordedAt);
                return ballots.stream().map(ballot -> CastOutcome.RECORDED).collect(toImmutableList());
            }
        });
        finds(contract::everyBallotComesBack);
        finds(contract::noBallotIsLostOrDoubled);
        finds(contract::whatIsLongerThanAPageIsReadToTheEnd);
    }

    @Test
    void storesThatDoubleABallotAreFound() {
        VotesContract contract = over(() -> new Passing() {
            @Override
            public ImmutableList<CastOutcome> cast(
                    MotionKey motion, ImmutableList<CastBallot> ballots, Instant recordedAt) {
                ImmutableList<CastOutcome> outcomes = super.cast(motion, ballots, recordedAt);
                if (outcomes.contains(CastOutcome.ALREADY_RECORDED)) {
                    CastBallot first = ballots.get(0);
                    super.cast(motion, ImmutableList.of(new CastBallot(first.id() + "'", first.ballot())), recordedAt);
                }
                return outcomes;
            }
        });
        finds(contract::aBallotIsRecordedOnce);
    }

    @Test
    void storesThatReorderBallotsAreFound() {
        for (Comparator<RecordedBallot> order : ImmutableList.<Comparator<RecordedBallot>>of(
                Comparator.comparing(ballot -> ballot.cast().id()),
                Comparator.comparing(RecordedBallot::recordedAt),
                Comparator.comparing(RecordedBallot::place).reversed())) {
            VotesContract contract = over(() -> new Passing() {
                @Override
                public ImmutableList<RecordedBallot> ballots(MotionKey motion, Instant knownAt, long from, int limit) {
                    return ImmutableList.sortedCopyOf(order, super.ballots(motion, knownAt, from, limit));
                }
            });
            finds(contract::ballotsStandInTheOrderTheyWereRecorded);
        }
    }

    /** What is told last stands, whatever stood there. */
    private static final class LastWriter extends Passing {

        private final Map<String, Vote> votes = new HashMap<>();
        private final Map<String, CastBallot> casts = new HashMap<>();

        @Override
        public OpenOutcome open(Vote vote, Instant openedAt) {
            votes.put(vote.id(), vote);
            return super.open(vote, openedAt);
        }

        @Override
        public Optional<Vote> find(String vote, Instant knownAt) {
            return super.find(vote, knownAt).map(first -> votes.getOrDefault(vote, first));
        }

        @Override
        public ImmutableList<CastOutcome> cast(
                MotionKey motion, ImmutableList<CastBallot> ballots, Instant recordedAt) {
            ballots.forEach(ballot -> casts.put(ballot.id(), ballot));
            return super.cast(motion, ballots, recordedAt);
        }

        @Override
        public ImmutableList<RecordedBallot> ballots(MotionKey motion, Instant knownAt, long from, int limit) {
            return super.ballots(motion, knownAt, from, limit).stream()
                    .map(ballot -> new RecordedBallot(
                            ballot.place(),
                            ballot.recordedAt(),
                            casts.getOrDefault(ballot.cast().id(), ballot.cast())))
                    .collect(toImmutableList());
        }
    }

    @Test
    void storesInWhichTheLastWriterWinsAreFound() {
        VotesContract contract = over(LastWriter::new);
        finds(contract::aVoteIsOpenedOnce);
        finds(contract::anotherContentKeepsTheBatchOut);
    }

    @Test
    void storesThatBelieveEverybodyAreFound() {
        VotesContract contract = over(() -> new Passing() {
            @Override
            public OpenOutcome open(Vote vote, Instant openedAt) {
                super.open(vote, openedAt);
                return OpenOutcome.OPENED;
            }

            @Override
            public ImmutableList<CastOutcome> cast(
                    MotionKey motion, ImmutableList<CastBallot> ballots, Instant recordedAt) {
                super.cast(motion, ballots, recordedAt);
                return ballots.stream().map(ballot -> CastOutcome.RECORDED).collect(toImmutableList());
            }
        });
        finds(contract::aVoteIsOpenedOnce);
        finds(contract::ofSeveralRollsOneIsFrozen);
        finds(contract::ofSeveralBallotsUnderOneIdOneIsRecorded);
        finds(contract::aBallotIsRecordedOnce);
        finds(contract::anotherContentKeepsTheBatchOut);
        finds(contract::withoutAnOpenVoteNothingIsRecorded);
    }

    @Test
    void storesThatRecordHalfABatchAreFound() {
        VotesContract contract = over(() -> new Passing() {
            @Override
            public ImmutableList<CastOutcome> cast(
                    MotionKey motion, ImmutableList<CastBallot> ballots, Instant recordedAt) {
                return ballots.stream()
                        .flatMap(ballot -> super.cast(motion, ImmutableList.of(ballot), recordedAt).stream())
                        .collect(toImmutableList());
            }
        });
        finds(contract::anotherContentKeepsTheBatchOut);
    }

    @Test
    void storesThatForgetOrRoundTheMomentAreFound() {
        for (UnaryOperator<Instant> forgetful :
                ImmutableList.<UnaryOperator<Instant>>of(moment -> Instant.MAX, moment -> moment.plusNanos(999))) {
            VotesContract contract = over(() -> new Passing() {
                @Override
                public Optional<Vote> find(String vote, Instant knownAt) {
                    return super.find(vote, forgetful.apply(knownAt));
                }

                @Override
                public ImmutableList<RecordedBallot> ballots(MotionKey motion, Instant knownAt, long from, int limit) {
                    return super.ballots(motion, forgetful.apply(knownAt), from, limit);
                }
            });
            finds(contract::aVoteIsThereFromTheMomentItIsOpened);
            finds(contract::whatWasKnownAtAMomentStaysSo);
        }
    }

    @Test
    void storesThatLoseAnAttributeOfABallotAreFound() {
        for (UnaryOperator<Ballot.Builder> loss : ImmutableList.<UnaryOperator<Ballot.Builder>>of(
                ballot -> ballot.delivered(true),
                ballot -> ballot.signed(true),
                ballot -> ballot.clear(true),
                ballot -> ballot.representative(false),
                ballot -> ballot.castAt(Optional.empty()),
                ballot -> ballot.proxy(Optional.empty()),
                ballot -> ballot.unit(Optional.empty()).voter(VoteSample.full().voter()),
                ballot -> ballot.number(1))) {
            VotesContract contract = over(() -> new Changing(
                    ballot -> loss.apply(Ballot.builder().from(ballot)).build()));
            finds(contract::everyBallotComesBack);
        }
    }

    @Test
    void storesThatLoseWhatARollSaysAreFound() {
        VotesContract contract = over(() -> new Passing() {
            @Override
            public Optional<Vote> find(String vote, Instant knownAt) {
                return super.find(vote, knownAt)
                        .map(kept -> new Vote(kept.id(), kept.motions(), everybody(kept.roll())));
            }
        });
        finds(contract::aVoteIsThereFromTheMomentItIsOpened);
        finds(() -> contract.everyVoteComesBack(VoteSample.vote("V"), 0));
    }

    private static Roll everybody(Roll roll) {
        RollBuilder copy = new RollBuilder(roll.complex(), CostBearingRange.WHOLE, roll.frozenOn());
        roll.entries().forEach(copy::add);
        return copy.build();
    }

    @Test
    void storesWhosePagesAreWrongAreFound() {
        VotesContract contract = over(() -> new Passing() {
            @Override
            public ImmutableList<RollEntry> entries(String vote, int from, int limit) {
                return from >= 5_000 ? ImmutableList.of() : super.entries(vote, from, limit);
            }

            @Override
            public ImmutableList<RecordedBallot> ballots(MotionKey motion, Instant knownAt, long from, int limit) {
                return super.ballots(motion, knownAt, Math.max(0, from), Math.max(1, limit));
            }
        });
        finds(contract::whatIsLongerThanAPageIsReadToTheEnd);
        finds(contract::pagesThatMakeNoSenseAreRefused);

        VotesContract turned = over(() -> new Passing() {
            @Override
            public ImmutableList<RollEntry> entries(String vote, int from, int limit) {
                return super.entries(vote, from, limit).reverse();
            }
        });
        finds(turned::aRollIsReadInPages);
    }

    @Test
    void storesThatTrimIdsAreFound() {
        VotesContract contract = over(() -> new Passing() {
            @Override
            public ImmutableList<CastOutcome> cast(
                    MotionKey motion, ImmutableList<CastBallot> ballots, Instant recordedAt) {
                return super.cast(
                        motion,
                        ballots.stream()
                                .map(ballot -> new CastBallot(ballot.id().strip() + "#", ballot.ballot()))
                                .collect(toImmutableList()),
                        recordedAt);
            }
        });
        finds(contract::everyIdIsFound);
    }

    @Test
    void storesThatLoseTheChoiceAreFound() {
        UnitId unit = UnitId.of("1");
        RollBasis.Builder basis = RollBasis.builder();
        basis.complex(ComplexId.of("C"))
                .addUnit(new ExclusiveUnit(
                        unit,
                        ComplexId.of("C"),
                        "1",
                        "1",
                        UnitUsage.DWELLING,
                        AreaFigures.registered(Area.ofHundredths(100))))
                .addOwnership(Ownership.sole(unit, Title.REGISTERED, OwnerId.of("A")));
        VoteSheet sheet = new VoteSheet(basis.build(), ImmutableList.of(Ballot.of(1, unit, Choice.FOR)));
        VotesContract contract = over(() -> new Changing(
                ballot -> Ballot.builder().from(ballot).choice(Optional.empty()).build()));

        finds(() -> contract.aStoredVoteIsTalliedLikeOneInHand(sheet, ApprovalClass.ORDINARY));
        finds(() ->
                contract.everyBallotComesBackAsItWas(VoteSample.vote("V"), ImmutableList.of(VoteSample.plain("1")), 0));
    }
}
