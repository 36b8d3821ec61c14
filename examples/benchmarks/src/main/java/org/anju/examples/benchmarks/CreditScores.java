package org.anju.examples.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.credit.CreditFile;
import org.anju.credit.CreditScoring;
import org.anju.examples.benchmarks.CreditInputs.Plain;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.scheme.Mark;
import org.anju.kernel.scheme.MarkTable;
import org.anju.kernel.scheme.Scheme;
import org.anju.kernel.scheme.SchemeReader;
import org.anju.kernel.scheme.Score;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The scores of a hundred thousand providers with twenty records each: window, validity, groups with caps. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CreditScores extends Measured {

    private static final LocalDate DAY = Rules.DAY.validOn();
    private static final LocalDate YEAR = LocalDate.of(2024, 1, 1);
    private static final long BASE = 60_000;
    private static final long MOST = 100_000;

    private static long score(long basic, long good, long bad) {
        long score = BASE + Math.min(CreditInputs.CAPS[0], basic) + Math.min(CreditInputs.CAPS[1], good) - bad;
        return Math.min(MOST, Math.max(0, score));
    }

    private static boolean counts(Plain plain) {
        return !plain.from().isBefore(YEAR) && !plain.from().isAfter(DAY);
    }

    /** Streams: the points of each provider by group, capped and added up. */
    @Benchmark
    public Map<Integer, Long> peerStreams(Records records) {
        return Stream.of(records.plain)
                .filter(CreditScores::counts)
                .collect(Collectors.groupingBy(
                        Plain::provider,
                        Collectors.collectingAndThen(
                                Collectors.groupingBy(
                                        plain -> CreditInputs.GROUPS[plain.item()],
                                        Collectors.summingLong(plain -> CreditInputs.POINTS[plain.item()])),
                                sums -> score(
                                        sums.getOrDefault(0, 0L),
                                        sums.getOrDefault(1, 0L),
                                        sums.getOrDefault(2, 0L)))));
    }

    /** Arrays of numbers. */
    @Benchmark
    public long[] limitArrays(Records records) {
        int first = (int) YEAR.toEpochDay();
        int last = (int) DAY.toEpochDay();
        long[] sums = new long[3];
        for (int i = 0; i < records.scores.length; i++) {
            Arrays.fill(sums, 0);
            int end = (i + 1) * CreditInputs.RECORDS;
            for (int j = i * CreditInputs.RECORDS; j < end; j++) {
                if (records.days[j] >= first && records.days[j] <= last) {
                    sums[CreditInputs.GROUPS[records.items[j]]] += CreditInputs.POINTS[records.items[j]];
                }
            }
            records.scores[i] = score(sums[0], sums[1], sums[2]);
        }
        return records.scores;
    }

    /** This library: the scores alone, from a table. */
    @Benchmark
    public long[] ours(Marks marks) {
        return marks.scheme.scores(marks.table, DAY);
    }

    /** The table made from records first. */
    @Benchmark
    public long[] oursFromRecords(Marks marks) {
        return marks.scheme.scores(marks.fill(), DAY);
    }

    /** A line for each record, all kept. */
    @Benchmark
    public Score[] oursWaterfall(Marks marks) {
        Score[] scores = new Score[CreditInputs.PROVIDERS];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = marks.scheme.score(marks.marks.get(i), DAY);
        }
        return scores;
    }

    /** A decision for each provider, with the law of every exclusion, all kept. */
    @Benchmark
    public Object[] oursDecided(Files files) {
        Object[] decisions = new Object[CreditInputs.PROVIDERS];
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = files.scoring.score(files.files.get(i), Rules.DAY);
        }
        return decisions;
    }

    /** The records as peers take them. */
    @State(Scope.Benchmark)
    public static class Records {

        final Plain[] plain = CreditInputs.plain(CreditInputs.PROVIDERS);
        final int[] days = Arrays.stream(plain)
                .mapToInt(record -> (int) record.from().toEpochDay())
                .toArray();
        final int[] items = Arrays.stream(plain).mapToInt(Plain::item).toArray();
        final long[] scores = new long[CreditInputs.PROVIDERS];
    }

    /** The records as a scheme takes them. */
    @State(Scope.Benchmark)
    public static class Marks {

        final Scheme scheme = SchemeReader.read(CreditInputs.SCHEME).get();
        final List<List<Mark>> marks = CreditInputs.marks(CreditInputs.plain(CreditInputs.PROVIDERS));
        final MarkTable table = fill();

        /** Makes sure that everybody comes to the same scores. */
        public Marks() {
            CreditScores row = new CreditScores();
            long[] ours = row.ours(this);
            checkState(Arrays.equals(ours, row.limitArrays(new Records())), "two ways, two scores");
        }

        private MarkTable fill() {
            MarkTable.Builder filling = MarkTable.builder(scheme);
            marks.forEach(filling::add);
            return filling.build();
        }
    }

    /** The records as files. */
    @State(Scope.Benchmark)
    public static class Files {

        final CreditScoring scoring = CreditScoring.by(Rules.with("credit.scheme", CreditInputs.SCHEME));
        final List<CreditFile> files = CreditInputs.files(CreditInputs.plain(CreditInputs.PROVIDERS));

        /** Makes sure that there is a score at all. */
        public Files() {
            Decision<Score> first = scoring.score(files.get(0), Rules.DAY);
            checkState(first.isGranted(), "%s", first);
        }
    }
}
