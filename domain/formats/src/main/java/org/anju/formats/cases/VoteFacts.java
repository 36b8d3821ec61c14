package org.anju.formats.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.anju.assembly.Ballot;
import org.anju.assembly.CastBallot;
import org.anju.assembly.Channel;
import org.anju.assembly.Choice;
import org.anju.assembly.Contest;
import org.anju.assembly.Counts;
import org.anju.assembly.Figure;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.Proxy;
import org.anju.assembly.Support;
import org.anju.formats.cases.Numbering.Numbered;
import org.anju.kernel.area.Area;
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

/** Reads motions, totals, units and ballots: see {@code vote.schema.json}. */
public final class VoteFacts {

    private static final ComplexId COMPLEX = ComplexId.of("case");
    static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private VoteFacts() {}

    static Motion motion(CaseInput given) {
        return begun("case", given).build();
    }

    /**
     * Reads a motion.
     *
     * @param id    its id
     * @param given its {@code matter}, {@code announced} and {@code closesAt} where they are known, and the {@code seats} and
     *     {@code nominees} of its {@code contest} if it is an election
     */
    public static Motion motion(String id, CaseInput given) {
        Motion.Builder motion = begun(id, given);
        given.findObject("contest").ifPresent(contest -> motion.contest(contest(contest)));
        return motion.build();
    }

    private static Contest contest(CaseInput given) {
        long seats = given.integer("seats");
        if (seats < 0 || seats > Contest.MOST_NOMINEES) {
            throw given.problem("seats", "应在0与64之间", "should be 0 to 64");
        }
        ImmutableList<String> nominees = given.texts("nominees");
        if (nominees.isEmpty()
                || nominees.size() > Contest.MOST_NOMINEES
                || ImmutableSet.copyOf(nominees).size() < nominees.size()) {
            throw given.problem("nominees", "应有1至64名候选人且不重名", "should be 1 to 64 nominees, each once");
        }
        return new Contest((int) seats, nominees);
    }

    private static Motion.Builder begun(String id, CaseInput given) {
        Motion.Builder motion = Motion.builder();
        motion.id(id).matter(given.choice("matter", JointDecisionMatter.class));
        circumstances(given, motion);
        return motion;
    }

    /** Reads {@code announced} and {@code closesAt} where they are known. */
    static void circumstances(CaseInput given, Motion.Builder motion) {
        given.findFlag("announced").ifPresent(motion::announced);
        findMoment(given, "closesAt").ifPresent(motion::closesAt);
    }

    private static Optional<Instant> findMoment(CaseInput place, String name) {
        return place.has(name) ? Optional.of(instant(place.moment(name))) : Optional.empty();
    }

    /** Returns a local time as a moment on the time line. */
    static Instant instant(LocalDateTime local) {
        return local.toInstant(CHINA);
    }

    static Counts counts(CaseInput given) {
        Counts counts = Counts.UNKNOWN;
        Optional<CaseInput> heads = given.findObject("heads");
        Optional<CaseInput> area = given.findObject("area");
        for (Figure figure : Figure.values()) {
            String name = VoteCase.nameOf(figure);
            Optional<Long> number = heads.flatMap(place -> place.findInteger(name));
            counts = number.isPresent() ? counts.heads(figure, number.get()) : counts;
            var size = area.flatMap(place -> place.findArea(name));
            counts = size.isPresent() ? counts.area(figure, size.get()) : counts;
        }
        return counts;
    }

    /** Adds one figure given on its own as {@code "name": {"heads": 200, "area": "20000.00"}}; what is absent stays unknown. */
    static Counts with(Counts counts, CaseInput given, String name, Figure figure) {
        return given.findObject(name).map(sides -> with(counts, sides, figure)).orElse(counts);
    }

    /** Adds one figure from its {@code heads} and {@code area}. */
    static Counts with(Counts counts, CaseInput sides, Figure figure) {
        Optional<Long> heads = sides.findInteger("heads");
        Counts result = heads.isPresent() ? counts.heads(figure, heads.get()) : counts;
        Optional<Area> area = sides.findArea("area");
        return area.isPresent() ? result.area(figure, area.get()) : result;
    }

    /** Reads owners by {@code heads} and {@code area}; what is absent stays unknown. */
    static Support support(CaseInput sides) {
        return new Support(
                sides.findInteger("heads").map(OptionalLong::of).orElse(OptionalLong.empty()),
                sides.findArea("area")
                        .map(area -> OptionalLong.of(area.hundredths()))
                        .orElse(OptionalLong.empty()));
    }

    static RollBasis basis(CaseInput given) {
        RollBasis.Builder basis = RollBasis.builder();
        basis.complex(COMPLEX);
        Numbering names = new Numbering();
        given.list("units").forEach(unit -> units(unit, names, basis));
        given.findObject("range").ifPresent(range -> basis.range(range(range)));
        given.texts("restricted").forEach(owner -> basis.addRestricted(OwnerId.of(owner)));
        return basis.build();
    }

    private static void units(CaseInput unit, Numbering names, RollBasis.Builder basis) {
        AreaFigures areas = new AreaFigures(
                unit.findArea("area").or(() -> unit.findArea("register")),
                unit.findArea("survey"),
                unit.findArea("contract"));
        String building = unit.findText("building").orElse("");
        UnitUsage usage = unit.findChoice("usage", UnitUsage.class).orElse(UnitUsage.DWELLING);
        Title title = unit.findChoice("title", Title.class).orElse(Title.REGISTERED);
        boolean unowned = unit.findFlag("ownerUnknown").orElse(false);
        List<String> owners = owners(unit);
        for (Numbered each : names.of(unit, "id", owners)) {
            UnitId id = UnitId.of(each.name());
            basis.addUnit(new ExclusiveUnit(id, COMPLEX, building, each.name(), usage, areas));
            if (!unowned) {
                basis.addOwnership(new Ownership(
                        id,
                        title,
                        owners.isEmpty()
                                ? ImmutableList.of(OwnerId.of(each.name()))
                                : owners.stream()
                                        .map(owner -> OwnerId.of(each.fill(owner)))
                                        .collect(ImmutableList.toImmutableList())));
            }
        }
    }

    private static List<String> owners(CaseInput unit) {
        List<String> owners = new ArrayList<>(unit.texts("owners"));
        unit.findText("owner").ifPresent(owners::add);
        return owners;
    }

    private static CostBearingRange range(CaseInput range) {
        Optional<String> building = range.findText("building");
        if (building.isPresent()) {
            return CostBearingRange.building(building.get());
        }
        return CostBearingRange.units(
                Text.of("列支范围", "cost-bearing range"),
                range.texts("units").stream().map(UnitId::of).toList());
    }

    /** Reads the {@code ballots} of a vote, as the schema {@code vote} describes them. */
    public static List<Ballot> ballots(CaseInput given) {
        return ballots(given, Optional.empty());
    }

    /** Reads ballots which, in an election, say in {@code marks} which of the nominees they mark. */
    static List<Ballot> ballots(CaseInput given, Optional<Contest> contest) {
        List<Ballot> ballots = new ArrayList<>();
        Numbering names = new Numbering();
        for (CaseInput paper : given.list("ballots")) {
            String named = paper.has("unit") ? "unit" : "voter";
            List<String> voter = paper.findText("voter").stream().toList();
            for (Numbered each : names.of(paper, named, voter)) {
                Ballot.Builder ballot = ballot(paper, each, named, ballots.size() + 1L);
                contest.filter(any -> paper.has("marks"))
                        .ifPresent(slate -> ballot.marks(slate.marks(paper.texts("marks"))));
                ballots.add(ballot.build());
            }
        }
        return ballots;
    }

    /** Reads the {@code ballots} of a batch, each with an {@code id} and a {@code number} of its own. */
    public static ImmutableList<CastBallot> castBallots(CaseInput given) {
        return given.list("ballots").stream()
                .map(paper -> new CastBallot(paper.text("id"), castBallot(paper)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Ballot castBallot(CaseInput paper) {
        String named = paper.has("unit") ? "unit" : "voter";
        Ballot.Builder ballot = ballot(paper, Numbered.plain(paper.text(named)), named, paper.integer("number"));
        if (paper.has("marks") && !paper.has("choice")) {
            ballot.marks(marks(paper));
        }
        return ballot.build();
    }

    /** Nominees are marked by the numbers they are printed with, from 1. */
    private static long marks(CaseInput paper) {
        long marks = 0;
        for (String text : paper.texts("marks")) {
            Integer number = Ints.tryParse(text);
            if (number == null || number < 1 || number > Contest.MOST_NOMINEES) {
                throw paper.problem("marks", "应为1至64的候选人序号", "should be numbers of nominees from 1 to 64");
            }
            marks |= 1L << (number - 1);
        }
        return marks;
    }

    private static Ballot.Builder ballot(CaseInput paper, Numbered each, String named, long otherwise) {
        Ballot.Builder ballot = Ballot.builder();
        ballot.number(paper.findInteger("number").orElse(otherwise));
        if (named.equals("unit")) {
            ballot.unit(UnitId.of(each.name()));
            paper.findText("voter").ifPresent(voter -> ballot.voter(OwnerId.of(each.fill(voter))));
        } else {
            ballot.voter(OwnerId.of(each.name()));
        }
        paper.findChoice("choice", Choice.class).ifPresent(ballot::choice);
        paper.findChoice("channel", Channel.class).ifPresent(ballot::channel);
        findMoment(paper, "castAt").ifPresent(ballot::castAt);
        paper.findFlag("delivered").ifPresent(ballot::delivered);
        paper.findFlag("signed").ifPresent(ballot::signed);
        paper.findFlag("clear").ifPresent(ballot::clear);
        paper.findFlag("representative").ifPresent(ballot::representative);
        paper.findObject("proxy")
                .ifPresent(proxy -> ballot.proxy(new Proxy(proxy.text("holder"), proxy.flag("written"))));
        return ballot;
    }

    static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
