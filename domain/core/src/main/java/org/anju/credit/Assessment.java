package org.anju.credit;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.scheme.Aggregation;
import org.anju.kernel.scheme.Aggregation.Part;
import org.anju.kernel.scheme.Line;
import org.anju.kernel.scheme.Mark;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.scheme.Scheme;
import org.anju.kernel.scheme.Score;
import org.anju.kernel.scheme.Score.Subtotal;
import org.anju.kernel.scheme.Treatment;
import org.anju.kernel.time.AsOf;

/** One provider's records turned into its score, every record accounted for. */
final class Assessment {

    private static final Fact LINE = Fact.open("credit.record", "信用记录", "credit record");
    private static final Fact SUBTOTAL = Fact.open("credit.subtotal", "分项", "subtotal");
    private static final Fact POINTS = Fact.open("credit.record.points", "记录载明的分值", "the points a record states");
    private static final Fact WEIGHT = Fact.open("credit.project.weight", "项目权重（面积）", "weight (area) of a project");
    private static final Fact ROUNDING = Fact.open("credit.rounding", "取整方式", "rounding");

    private final Reasoning why;
    private final Scheme scheme;
    private final Exclusions exclusions;

    Assessment(Reasoning why, Scheme scheme) {
        this.why = why;
        this.scheme = scheme;
        this.exclusions = new Exclusions(why, scheme);
    }

    /** Tells whether a score is made of the scores of projects. */
    static boolean needsProjects(Scheme scheme) {
        return scheme.terms().aggregation() != Aggregation.WHOLE;
    }

    /** Returns the score, or nothing where a fact or a parameter is missing. */
    Optional<Score> of(CreditFile file) {
        List<CreditRecord> known = known(file);
        Score score = needsProjects(scheme) ? ofProjects(file, known) : scheme.score(marks(known), day());
        score.lines().forEach(this::explain);
        score.subtotals().forEach(subtotal -> why.use(SUBTOTAL, subtotal));
        why.use(CreditScoring.TOTAL, score.total());
        return why.lacks() ? Optional.empty() : Optional.of(score);
    }

    /** Returns what was known of the provider, each record as it was told last. */
    private List<CreditRecord> known(CreditFile file) {
        AsOf asOf = why.asOf();
        List<CreditRecord> known = new ArrayList<>(file.records().size());
        boolean retold = false;
        for (CreditRecord record : file.records()) {
            if (!record.recordedAt().isAfter(asOf.knownAt())) {
                known.add(record);
                retold |= !record.recordedAt().equals(Instant.MIN);
            }
        }
        return retold ? toldLast(known) : known;
    }

    private static List<CreditRecord> toldLast(List<CreditRecord> records) {
        Map<String, CreditRecord> byId = new LinkedHashMap<>();
        for (CreditRecord record : records) {
            byId.merge(
                    record.id(), record, (one, other) -> other.recordedAt().isBefore(one.recordedAt()) ? one : other);
        }
        return List.copyOf(byId.values());
    }

    private Score ofProjects(CreditFile file, List<CreditRecord> records) {
        List<Part> parts = new ArrayList<>();
        List<Score> scores = new ArrayList<>();
        ImmutableList.Builder<Subtotal> subtotals = ImmutableList.builder();
        for (Project project : file.projects()) {
            Score score = scheme.score(marks(of(records, Optional.of(project.complex()))), day());
            scores.add(score);
            parts.add(new Part(score.total(), weight(project)));
            subtotals.add(new Subtotal(name(project), score.total(), score.total()));
        }
        Points projects = aggregate(parts);
        // what is about the provider as a whole, or about a complex it no longer serves, is added to its projects
        Score beside = scheme.adjustment(marks(elsewhere(records, file)), day());
        scores.add(beside);
        subtotals.add(new Subtotal(scheme.terms().aggregation().text(), projects, projects));
        subtotals.addAll(beside.subtotals());
        return joined(scheme.clamp(projects.plus(beside.total())), subtotals.build(), scores);
    }

    private Points aggregate(List<Part> parts) {
        Aggregation aggregation = scheme.terms().aggregation();
        boolean weighs = aggregation == Aggregation.AREA_WEIGHTED_MEAN;
        if (weighs && parts.stream().mapToLong(Part::weight).sum() == 0) {
            why.lack(WEIGHT);
            return Points.ZERO;
        }
        Rounding rounding = scheme.terms().rounding().orElse(Rounding.HALF_UP);
        if (weighs) {
            why.use(ROUNDING, rounding);
        }
        return aggregation.of(parts, rounding);
    }

    private long weight(Project project) {
        if (project.weight().isEmpty() && scheme.terms().aggregation() == Aggregation.AREA_WEIGHTED_MEAN) {
            why.lack(WEIGHT, project.complex().value());
        }
        return project.weight().orElse(0L);
    }

    private static Text name(Project project) {
        String weight = project.weight().map(value -> " ×" + value).orElse("");
        return Text.same(project.complex().value() + weight);
    }

    private static Score joined(Points total, ImmutableList<Subtotal> subtotals, List<Score> scores) {
        return new Score(
                total,
                subtotals,
                scores.stream().flatMap(score -> score.lines().stream()).collect(ImmutableList.toImmutableList()),
                scores.stream().mapToInt(Score::badRecords).sum(),
                scores.stream().anyMatch(Score::vetoed),
                scores.stream().anyMatch(Score::blacklisted));
    }

    private static List<CreditRecord> of(List<CreditRecord> records, Optional<ComplexId> project) {
        return records.stream()
                .filter(record -> record.project().equals(project))
                .toList();
    }

    private static List<CreditRecord> elsewhere(List<CreditRecord> records, CreditFile file) {
        List<ComplexId> served = file.projects().stream().map(Project::complex).toList();
        return records.stream()
                .filter(record -> record.project().filter(served::contains).isEmpty())
                .toList();
    }

    private List<Mark> marks(List<CreditRecord> records) {
        List<Mark> marks = new ArrayList<>(records.size());
        for (CreditRecord record : records) {
            marks.add(mark(record));
        }
        return marks;
    }

    private Mark mark(CreditRecord record) {
        boolean contested =
                record.objection().filter(days -> days.contains(day())).isPresent();
        Optional<Named> excluded = exclusions.of(record);
        return new Mark(
                record.id(),
                record.item(),
                record.effective(),
                record.until(),
                record.points(),
                record.fact(),
                contested,
                excluded);
    }

    private void explain(Line line) {
        if (line.treatment() == Treatment.NO_POINTS) {
            why.lack(POINTS, line.mark().id());
        }
        why.use(LINE, line);
    }

    private LocalDate day() {
        return why.asOf().validOn();
    }
}
