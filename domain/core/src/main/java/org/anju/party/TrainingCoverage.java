package org.anju.party;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.register.PersonId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;

/**
 * Whether a training reached everybody it must reach: streets and communities by the county (Xinyang draft, measure 1), all
 * committees every year (measure 2).
 *
 * <p>A body is reached where the share of its members that the rules ask for attended a session of the year: those who sit on
 * it now, so that a seat that changed hands must be trained again, and each once however often they came. A body on which nobody
 * sits is not counted. Until the year is over a gap is a warning, then a violation. Thread-safe.
 */
public final class TrainingCoverage {

    private static final Fact MEMBERS = Fact.open("body.members", "成员名单", "members of a body");
    private static final Fact DIVISION = Fact.open("body.division", "所属区划", "division of a body");
    private static final Fact DAYS = Fact.open("training.days", "统计期间", "days that count");
    private static final Rule REACHED = Rule.of(
            "2.7",
            "TRAINING_GAP",
            Text.of("{0}应培训{2}个，已培训{1}个，达到{3}", "{0}: {1} of {2} trained, {3} or more"),
            Text.of("{0}应培训{2}个，已培训{1}个，未达到{3}", "{0}: {1} of {2} trained, less than {3}"));

    private final RuleBook book;

    private TrainingCoverage(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static TrainingCoverage by(RuleBook book) {
        return new TrainingCoverage(book);
    }

    /**
     * Decides how far {@code programme} reached on the day asked for, from the sessions recorded by the moment asked for.
     *
     * @param tree     the divisions, counted once each
     * @param trainees every body that is to be trained, each once
     * @param sessions sessions of whatever programme and day
     */
    public Decision<Coverage> decide(
            Programme programme,
            DivisionTree tree,
            List<Trainee> trainees,
            Iterable<TrainingSession> sessions,
            AsOf asOf) {
        Reasoning why = Reasoning.of("party.trainingCoverage", book, asOf);
        Reading<TrainingYear> year = why.read(PartyParameters.trainingYear(programme));
        Reading<Ratio> wanted = why.read(PartyParameters.coverage(programme));
        Reading<Ratio> share = why.read(PartyParameters.attendance(programme));
        require(tree, trainees, why);
        if (why.lacks()) {
            return why.fail();
        }
        DateRange days = why.use(DAYS, year.value().days(asOf.validOn()));
        Set<PersonId> trained = trained(programme, days, sessions, asOf);
        Coverage coverage = coverage(programme, days, tree, trainees, trained, share.value());
        for (DivisionCoverage each : coverage.divisions()) {
            boolean reached = wanted.value().isReachedBy(each.reached(), each.due());
            Object[] said = {each.division().name(), each.reached(), each.due(), wanted.value()};
            if (year.value().isOver(asOf.validOn())) {
                why.check(REACHED, wanted, reached, said);
            } else {
                why.warn(REACHED, wanted, reached, said);
            }
        }
        return why.conclude(coverage);
    }

    private static void require(DivisionTree tree, List<Trainee> trainees, Reasoning why) {
        for (Trainee trainee : trainees) {
            if (trainee.members().isEmpty()) {
                why.lack(MEMBERS, trainee.body().value());
            }
            if (!tree.has(trainee.division())) {
                why.lack(DIVISION, trainee.body().value());
            }
        }
    }

    private static Set<PersonId> trained(
            Programme programme, DateRange days, Iterable<TrainingSession> sessions, AsOf asOf) {
        Set<PersonId> trained = new HashSet<>();
        Told.last(sessions, asOf.knownAt(), TrainingSession::id, TrainingSession::recordedAt).stream()
                .filter(session -> session.programme() == programme && days.contains(session.day()))
                .forEach(session -> trained.addAll(session.attendees()));
        return trained;
    }

    private static Coverage coverage(
            Programme programme,
            DateRange days,
            DivisionTree tree,
            List<Trainee> trainees,
            Set<PersonId> trained,
            Ratio share) {
        Map<DivisionCode, int[]> counts = new HashMap<>();
        Map<BodyId, Coverage.Gap> gaps = new LinkedHashMap<>();
        for (Trainee trainee : trainees) {
            ImmutableSet<PersonId> members = trainee.members().orElseThrow();
            int attended = Sets.intersection(members, trained).size();
            boolean reached = !members.isEmpty() && share.isReachedBy(attended, members.size());
            if (!members.isEmpty()) {
                count(tree, trainee.division(), reached, counts);
                if (!reached) {
                    gaps.put(trainee.body(), new Coverage.Gap(trainee.body(), members.size(), attended));
                }
            }
        }
        ImmutableList<DivisionCoverage> divisions = tree.all().stream()
                .filter(division -> counts.containsKey(division.code()))
                .map(division -> covered(division, counts.getOrDefault(division.code(), new int[2])))
                .collect(toImmutableList());
        return new Coverage(
                programme,
                days,
                divisions,
                gaps.values().stream()
                        .sorted(Comparator.comparing(Coverage.Gap::body))
                        .collect(toImmutableList()));
    }

    private static DivisionCoverage covered(Division division, int[] counts) {
        return new DivisionCoverage(division, counts[0], counts[1]);
    }

    private static void count(DivisionTree tree, DivisionCode in, boolean reached, Map<DivisionCode, int[]> counts) {
        add(in, reached, counts);
        tree.ancestorsOf(in).forEach(outer -> add(outer.code(), reached, counts));
    }

    private static void add(DivisionCode at, boolean reached, Map<DivisionCode, int[]> counts) {
        int[] both = counts.computeIfAbsent(at, code -> new int[2]);
        both[0]++;
        both[1] += reached ? 1 : 0;
    }
}
