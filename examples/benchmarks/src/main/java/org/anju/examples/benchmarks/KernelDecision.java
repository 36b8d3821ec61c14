package org.anju.examples.benchmarks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.Resolution;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** A dated look-up, and a decision of three steps: a parameter read, a fact relied on, a rule applied. */
public class KernelDecision extends Measured {

    private static final ParameterKey<Ratio> SHARE =
            ParameterKey.of("assembly.extraordinaryProposal", ParameterType.RATIO);
    private static final Fact PROPOSERS = Fact.open("proposers", "提议人数", "owners proposing");
    private static final Rule REACHED =
            Rule.of("2.2", "TOO_FEW", Text.of("达到{0}", "reaches {0}"), Text.of("未达到{0}", "does not reach {0}"));
    private static final int ROLL = 5 * INPUTS / 2;

    private final RuleBook book = Rules.with();
    private final AsOf[] days = new AsOf[INPUTS];
    private final Map<String, TreeMap<LocalDate, Ratio>> history = new HashMap<>();

    /** Takes a day for every input. */
    public KernelDecision() {
        for (int i = 0; i < INPUTS; i++) {
            days[i] = AsOf.date(LocalDate.of(2022, 1, 1).plusDays(i));
        }
        for (String key : book.keys()) {
            history.put(key, new TreeMap<>(Map.of(LocalDate.MIN, Ratio.of(1, 5), LocalDate.of(2021, 1, 1), Ratio.ONE)));
        }
    }

    /** A tree of days in a map of names, without layers, law or reasons. */
    @Benchmark
    public Object peerLookUp() {
        return Objects.requireNonNull(history.get(SHARE.name()))
                .floorEntry(days[next()].validOn())
                .getValue();
    }

    /** The dated look-up of this library. */
    @Benchmark
    public Resolution oursLookUp() {
        return book.resolve(SHARE, days[next()]);
    }

    /** The comparison alone, the parameter read beforehand. */
    @Benchmark
    public boolean limitComparison() {
        return next() * 5L >= ROLL;
    }

    /** The explained decision. */
    @Benchmark
    public Decision<Long> ours() {
        int i = next();
        Reasoning why = Reasoning.of("benchmark", book, days[i]);
        Reading<Ratio> share = why.read(SHARE);
        if (why.lacks()) {
            return why.fail();
        }
        long proposers = why.use(PROPOSERS, (long) i);
        why.check(REACHED, share, share.value().isReachedBy(proposers, ROLL), share.value());
        return why.conclude(proposers);
    }

    /** The batch form: one look-up, then the rule for every input, unexplained. */
    @Benchmark
    @OperationsPerInvocation(INPUTS)
    public int oursBatchUnexplained() {
        Reasoning why = Reasoning.of("benchmark", book, days[next()]);
        Ratio share = why.read(SHARE).value();
        int reached = 0;
        for (int i = 0; i < INPUTS; i++) {
            reached += share.isReachedBy(i, ROLL) ? 1 : 0;
        }
        return reached;
    }
}
