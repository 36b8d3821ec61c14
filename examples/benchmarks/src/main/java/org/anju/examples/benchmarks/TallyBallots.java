package org.anju.examples.benchmarks;

import java.util.HashSet;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.assembly.BallotBox;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.TallyResult;
import org.anju.examples.benchmarks.TallyInputs.Paper;
import org.anju.kernel.decision.Decision;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** A million ballots: one counts for each owner, heads and areas are added up. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TallyBallots extends Measured {

    private static final Motion MOTION = Motion.of("1", JointDecisionMatter.USE_MAINTENANCE_FUND);

    /** {@code HashSet} of the owners who voted. */
    @Benchmark
    public long[] peerHashSet(TallyInputs.Papers papers) {
        Set<Long> voted = new HashSet<>();
        long[] sums = new long[8];
        for (Paper paper : papers.papers) {
            if (voted.add(paper.owner())) {
                sums[paper.choice()]++;
                sums[4 + paper.choice()] += paper.area();
            }
        }
        return sums;
    }

    /** Streams: the first ballot of each owner, then heads and areas by choice. */
    @Benchmark
    public Map<Integer, LongSummaryStatistics> peerStreams(TallyInputs.Papers papers) {
        return Stream.of(papers.papers)
                .collect(Collectors.toMap(Paper::owner, paper -> paper, (first, later) -> first))
                .values()
                .stream()
                .collect(Collectors.groupingBy(Paper::choice, Collectors.summarizingLong(Paper::area)));
    }

    /** A bit for each owner, who must have been numbered beforehand. */
    @Benchmark
    public long[] limitBits(TallyInputs.Papers papers) {
        long[] voted = new long[TallyInputs.HEADS / Long.SIZE + 1];
        long[] sums = new long[8];
        for (int i = 0; i < papers.heads.length; i++) {
            int head = papers.heads[i];
            if ((voted[head >> 6] & 1L << head) == 0) {
                voted[head >> 6] |= 1L << head;
                int choice = papers.choices[i];
                sums[choice]++;
                sums[4 + choice] += papers.areas[head];
            }
        }
        return sums;
    }

    /** This library, from the box: every ballot validated and its disposition kept, the decision explained. */
    @Benchmark
    public Decision<TallyResult> ours(TallyInputs.Ours ours) {
        return ours.tally.decide(MOTION, ours.box, Rules.DAY);
    }

    /** The same with the ballots put into the box first. */
    @Benchmark
    public Decision<TallyResult> oursWithFilling(TallyInputs.Ours ours) {
        return ours.tally.decide(MOTION, ours.fill(BallotBox.forRoll(ours.roll, TallyInputs.HEADS)), Rules.DAY);
    }

    /** The same with a box that is not told how many ballots there will be. */
    @Benchmark
    public Decision<TallyResult> oursWithFillingUntold(TallyInputs.Ours ours) {
        return ours.tally.decide(MOTION, ours.fill(BallotBox.forRoll(ours.roll)), Rules.DAY);
    }
}
