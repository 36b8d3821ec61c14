package org.anju.examples.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.anju.credit.list.Candidate;
import org.anju.credit.list.ListDrafting;
import org.anju.credit.list.ListHistory;
import org.anju.credit.list.ListLadder;
import org.anju.credit.list.ListSide;
import org.anju.credit.list.ListStanding;
import org.anju.credit.list.ListSubject;
import org.anju.credit.list.ListTies;
import org.anju.credit.list.ListUnit;
import org.anju.credit.list.Listing;
import org.anju.credit.list.MissingQuarter;
import org.anju.credit.list.QuarterlyList;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.Term;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** A quarterly list of twenty thousand subjects, and what follows for each from the lists of twelve quarters. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CreditLists extends Measured {

    private static final int SUBJECTS = 20_000;
    private static final int LISTED = 1_000;
    private static final Quarter THIS = Quarter.of(2024, 3);

    private final RuleBook book = Rules.only(
            "list.unit",
            ListUnit.PROJECT,
            "list.cut",
            Rules.fields("kind", "RANK", "good", LISTED, "bad", LISTED),
            "list.ties",
            ListTies.INCLUDE_ALL,
            "list.sampleFloor",
            5,
            "list.missingQuarter",
            MissingQuarter.BREAKS,
            "list.praiseRunLength",
            2,
            "list.interviewRunLength",
            1,
            "list.exposeRunLength",
            2,
            "list.rectifyDays",
            Term.days(30),
            "list.exitRecommended",
            true);
    private final ListDrafting drafting = ListDrafting.by(book);
    private final ListLadder ladder = ListLadder.by(book);
    private final List<Candidate> candidates = new ArrayList<>();
    private final ListHistory history;

    /** Makes scores that tie often, and twelve lists of two thousand subjects. */
    public CreditLists() {
        Random random = new Random(7);
        for (int i = 0; i < SUBJECTS; i++) {
            ListSubject subject = ListSubject.of(CreditInputs.provider(i), ComplexId.of("C" + i));
            candidates.add(Candidate.of(subject, Points.ofThousandths(random.nextInt(5_000) * 20L), 10));
        }
        ListHistory.Builder past = ListHistory.builder();
        Quarter quarter = Quarter.of(2021, 3);
        for (int q = 0; q < 12; q++) {
            past.publish(quarter, quarter.lastDay().plusDays(15));
            for (int i = 0; i < 2 * LISTED; i++) {
                // half of them stay where they were, so that there are runs
                int who = i % 2 == 0 ? i : random.nextInt(SUBJECTS / 2) * 2 + 1;
                ListSide side = i < LISTED ? ListSide.GOOD : ListSide.BAD;
                past.add(Listing.of(quarter, candidates.get(who).subject(), side));
            }
            quarter = quarter.next();
        }
        history = past.build();
        checkState(draft().isGranted(), "%s", draft());
    }

    /** A sort by score, all a list of names would need. */
    @Benchmark
    public List<Candidate> limitSort() {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparing(Candidate::score).reversed());
        return sorted;
    }

    /** The list: ranks, ties, both cuts, a line for each. */
    @Benchmark
    public Decision<QuarterlyList> oursDraft() {
        return draft();
    }

    private Decision<QuarterlyList> draft() {
        return drafting.draft(THIS, candidates, Rules.DAY);
    }

    /** The list, and for every subject what follows from the lists before. */
    @Benchmark
    public Object[] ours() {
        Object[] results = new Object[SUBJECTS + 1];
        results[SUBJECTS] = draft();
        for (int i = 0; i < SUBJECTS; i++) {
            Decision<ListStanding> standing =
                    ladder.decide(history, candidates.get(i).subject(), Rules.DAY);
            results[i] = standing;
        }
        return results;
    }
}
