package org.anju.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anju.assembly.Ballot;
import org.anju.assembly.CastBallot;
import org.anju.assembly.Choice;
import org.anju.formats.RuleBooks;
import org.anju.kernel.area.Area;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.CostBearingRange;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.RollBasis;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;
import org.anju.kernel.time.DateRange;

/** A made-up complex for the stories: two buildings of fifteen homes of 100 m², each with an owner of its own. */
final class Neighbourhood {

    static final ComplexId COMPLEX = ComplexId.of("C1");
    private static final int HOMES = 30;

    private Neighbourhood() {}

    /** The law of Xinyang with rules of procedure that these owners have agreed. */
    static RuleBook rules() {
        Text title = Text.of("《演示小区议事规则》", "Rules of procedure (demonstration)");
        Instrument agreed = new Instrument(
                "RULES",
                title,
                title,
                "",
                Force.OWNERS_RESOLUTION,
                Optional.of(DateRange.ALWAYS),
                Provenance.DEMONSTRATION);
        return RuleBooks.xinyang()
                .with(new RulePackBuilder("rules", Layer.COMPLEX, agreed, Instant.EPOCH)
                        .set("vote.parkingCounts", false, 3)
                        .set("vote.nonReturnedMode", "NOT_COUNTED", 4)
                        .set("vote.duplicatePolicy", "LAST", 5)
                        .set("vote.electionRanking", "HEADS_THEN_AREA", 6)
                        .set("vote.tieBreak", "LOT", 7)
                        .set("vote.overMarkedBallot", "INVALID", 8)
                        .set("vote.invalidBallotParticipates", false, 9)
                        .build());
    }

    static RollBasis owners(CostBearingRange range) {
        RollBasis.Builder basis = RollBasis.builder();
        basis.complex(COMPLEX).range(range);
        IntStream.rangeClosed(1, HOMES).forEach(home -> {
            UnitId unit = UnitId.of("U" + home);
            String building = home <= HOMES / 2 ? "1幢" : "2幢";
            basis.addUnit(new ExclusiveUnit(
                    unit,
                    COMPLEX,
                    building,
                    "U" + home,
                    UnitUsage.DWELLING,
                    AreaFigures.registered(Area.squareMetres("100"))));
            basis.addOwnership(Ownership.sole(unit, Title.REGISTERED, OwnerId.of("owner-" + home)));
        });
        return basis.build();
    }

    /** Ballots of the owners of homes {@code from} to {@code to}, all with the same marks. */
    static ImmutableList<CastBallot> marked(int from, int to, long marks) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(home -> new CastBallot("B" + home, Ballot.marked(home, OwnerId.of("owner-" + home), marks)))
                .collect(toImmutableList());
    }

    /** Ballots of the owners of homes {@code from} to {@code to}, all with the same choice. */
    static ImmutableList<CastBallot> cast(int from, int to, Choice choice) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(home -> new CastBallot("B" + home, Ballot.of(home, OwnerId.of("owner-" + home), choice)))
                .collect(toImmutableList());
    }
}
