package org.anju.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Random;
import org.anju.assembly.BallotBox;
import org.anju.assembly.Choice;
import org.anju.assembly.Tally;
import org.anju.assembly.VoteParameters.DuplicatePolicy;
import org.anju.assembly.VoteParameters.NonReturnedMode;
import org.anju.kernel.area.Area;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.RollBasis;
import org.anju.kernel.register.Rolls;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A million ballots of as many owners, one in a thousand of them cast twice. */
public final class TallyInputs {

    static final int HEADS = 1_000_000;

    private static final int REPEATED = 1_000;
    private static final ComplexId COMPLEX = ComplexId.of("X");

    private TallyInputs() {}

    /** A ballot as a program without this library would keep it. */
    record Paper(long number, long owner, int choice, long area, long castAt) {}

    private static Paper[] papers() {
        Random random = new Random(5);
        long opened = Instant.parse("2024-10-01T00:00:00Z").toEpochMilli();
        Paper[] papers = new Paper[HEADS];
        for (int i = 0; i < HEADS; i++) {
            long owner = i % REPEATED == 1 ? i - 1 : i;
            papers[i] =
                    new Paper(i, owner, random.nextInt(10) < 7 ? 0 : 1 + random.nextInt(2), area(owner), opened + i);
        }
        return papers;
    }

    private static long area(long owner) {
        return 6_000 + owner * 31 % 9_000;
    }

    /** The ballots as peers take them. */
    @State(Scope.Benchmark)
    public static class Papers {

        final Paper[] papers = papers();
        final int[] heads = new int[HEADS];
        final int[] choices = new int[HEADS];
        final long[] areas = new long[HEADS];

        /** Takes the columns out of the ballots. */
        public Papers() {
            for (int i = 0; i < HEADS; i++) {
                heads[i] = (int) papers[i].owner();
                choices[i] = papers[i].choice();
                areas[i] = area(i);
            }
        }
    }

    /** The ballots as this library takes them. */
    @State(Scope.Benchmark)
    public static class Ours {

        final RuleBook book = Rules.with(
                "vote.duplicatePolicy",
                DuplicatePolicy.FIRST,
                "vote.nonReturnedMode",
                NonReturnedMode.NOT_COUNTED,
                "vote.invalidBallotParticipates",
                false,
                "vote.followMajorityAllowed",
                false);
        final Tally tally = Tally.by(book);
        final Paper[] papers = papers();
        final Roll roll = roll(book, HEADS);
        final BallotBox box;

        /** Fills the box. */
        public Ours() {
            box = fill(BallotBox.forRoll(roll, HEADS));
        }

        BallotBox fill(BallotBox.Builder filling) {
            Choice[] choices = Choice.values();
            for (Paper paper : papers) {
                filling.add(paper.number(), (int) paper.owner(), choices[paper.choice()], paper.castAt());
            }
            return filling.build();
        }
    }

    /** Returns a roll of so many owners, each of one unit. */
    static Roll roll(RuleBook book, int heads) {
        ImmutableList.Builder<ExclusiveUnit> units = ImmutableList.builderWithExpectedSize(heads);
        ImmutableList.Builder<Ownership> ownerships = ImmutableList.builderWithExpectedSize(heads);
        for (int i = 0; i < heads; i++) {
            UnitId id = UnitId.of("U" + (HEADS + i));
            Area area = Area.ofHundredths(area(i));
            units.add(new ExclusiveUnit(id, COMPLEX, "", "", UnitUsage.DWELLING, AreaFigures.registered(area)));
            ownerships.add(Ownership.sole(id, Title.REGISTERED, OwnerId.of("O" + i)));
        }
        RollBasis.Builder basis = RollBasis.builder();
        basis.complex(COMPLEX).units(units.build()).ownerships(ownerships.build());
        return Rolls.by(book).freeze(basis.build(), Rules.DAY).getOrElseThrow();
    }
}
