package org.anju.formats.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anju.assembly.BallotBox;
import org.anju.assembly.Contest;
import org.anju.assembly.Counts;
import org.anju.assembly.Election;
import org.anju.assembly.ElectionFacts;
import org.anju.assembly.ElectionFacts.Departure;
import org.anju.assembly.ElectionFacts.Settlement;
import org.anju.assembly.ElectionParameters.TieBreak;
import org.anju.assembly.ElectionResult;
import org.anju.assembly.Figure;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.NomineeResult;
import org.anju.assembly.Support;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.Rolls;
import org.anju.kernel.time.AsOf;

/** Who is elected, from totals or from units and ballots: see {@code election.schema.json}. */
public final class ElectionCase implements CaseKind {

    ElectionCase() {}

    @Override
    public String name() {
        return "election";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        ImmutableList<CaseInput> candidates = given.list("candidates");
        Contest contest = new Contest(Math.toIntExact(given.integer("seats")), names(candidates));
        ElectionFacts facts = new ElectionFacts(departed(contest, candidates), settlement(given));
        ImmutableList<Support> support =
                candidates.stream().map(ElectionCase::support).collect(toImmutableList());
        Motion motion = motion(given, contest);
        if (!given.has("units")) {
            return describe(Election.by(book).decideCounts(motion, counts(given), support, facts, asOf));
        }
        Decision<Roll> roll = Rolls.by(book).freeze(VoteFacts.basis(given), asOf);
        var ballots = VoteFacts.ballots(given, Optional.of(contest));
        return roll.granted()
                .map(frozen -> describe(Election.by(book).decide(motion, BallotBox.of(frozen, ballots), facts, asOf)))
                .orElseGet(() -> CaseAnswer.of(roll));
    }

    private static Motion motion(CaseInput given, Contest contest) {
        Motion.Builder motion = Motion.builder();
        motion.id("case").matter(JointDecisionMatter.ELECT_COMMITTEE).contest(contest);
        VoteFacts.circumstances(given, motion);
        return motion.build();
    }

    private static ImmutableList<String> names(List<CaseInput> candidates) {
        return IntStream.range(0, candidates.size())
                .mapToObj(i -> {
                    candidates.get(i).findInteger("rank");
                    return candidates.get(i).findText("id").orElse("candidate-" + (i + 1));
                })
                .collect(toImmutableList());
    }

    private static ImmutableMap<String, Departure> departed(Contest contest, List<CaseInput> candidates) {
        ImmutableMap.Builder<String, Departure> departed = ImmutableMap.builder();
        for (int i = 0; i < candidates.size(); i++) {
            String name = contest.nominees().get(i);
            boolean withdrawn = candidates.get(i).findFlag("withdrawn").orElse(false);
            boolean eligible = candidates.get(i).findFlag("eligible").orElse(true);
            if (withdrawn || !eligible) {
                departed.put(name, withdrawn ? Departure.WITHDRAWN : Departure.NOT_ELIGIBLE);
            }
        }
        return departed.buildOrThrow();
    }

    private static Support support(CaseInput candidate) {
        return candidate.findObject("for").map(VoteFacts::support).orElse(Support.UNKNOWN);
    }

    private static Optional<Settlement> settlement(CaseInput given) {
        return given.findObject("settlement")
                .map(tie -> new Settlement(tie.choice("by", TieBreak.class), tie.texts("winners")));
    }

    /** Reads what is to be known of an election beside its ballots: who has {@code departed}, and a {@code settlement}. */
    public static ElectionFacts facts(CaseInput given) {
        ImmutableMap.Builder<String, Departure> departed = ImmutableMap.builder();
        given.list("departed").forEach(each -> departed.put(each.text("nominee"), each.choice("why", Departure.class)));
        return new ElectionFacts(departed.buildOrThrow(), settlement(given));
    }

    private static Counts counts(CaseInput given) {
        Counts counts = given.findObject("counts").map(VoteFacts::counts).orElse(Counts.UNKNOWN);
        counts = VoteFacts.with(counts, given, "roll", Figure.ROLL);
        return VoteFacts.with(counts, given, "participating", Figure.PARTICIPATING);
    }

    /** Returns what an election comes to, as the schema {@code election} describes it. */
    public static CaseAnswer describe(Decision<ElectionResult> decision) {
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered().ifPresent(result -> describe(result, answer));
        return answer;
    }

    private static void describe(ElectionResult result, CaseAnswer answer) {
        int contested =
                Math.min(result.contest().seats(), result.contest().nominees().size());
        answer.texts("elected", result.elected().stream())
                .texts("alternates", result.alternates().stream())
                .texts("tied", result.tied().stream())
                .put("tiedSeats", result.tiedSeats())
                .put("vacant", contested - result.elected().size() - result.tiedSeats())
                .put("vacantSeats", result.vacantSeats())
                .put("quorum", VoteCase.sides(result.quorum()));
        CaseAnswer nominees = CaseAnswer.plain();
        result.nominees().forEach(each -> nominees.put(each.nominee(), nominee(each)));
        answer.put("nominees", nominees);
        result.dispositions().ifPresent(all -> answer.put("dispositions", VoteCase.dispositions(all)));
    }

    private static CaseAnswer nominee(NomineeResult nominee) {
        CaseAnswer answer = CaseAnswer.plain()
                .put(
                        "approved",
                        nominee.isApproved().map(yes -> yes ? "MET" : "UNMET").orElse("UNKNOWN"))
                .put("departed", nominee.departure().map(Departure::name));
        if (!nominee.requirements().isEmpty()) {
            answer.put("approval", VoteCase.sides(nominee.requirements()));
        }
        return answer;
    }
}
