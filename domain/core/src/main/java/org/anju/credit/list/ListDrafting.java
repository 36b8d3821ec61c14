package org.anju.credit.list;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.scheme.Validity;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.Term;

/**
 * Draws up the list of a quarter from scores.
 *
 * <p>Pure and thread-safe; the order of the candidates never matters and nothing is left to chance: a tie that the rule
 * book cannot settle leaves the draft undetermined.
 */
public final class ListDrafting {

    private static final Fact QUARTER = Fact.open("list.quarter", "考评季度", "quarter assessed");
    private static final Fact RANKED = Fact.open("list.ranked", "参加排名数", "subjects ranked");
    private static final Fact PLACING = Fact.open("list.placing", "名次", "placing");
    private static final Fact COMPLEX = Fact.open("list.complex", "所列项目", "the complex listed");

    private static final Fact SINCE = Fact.open("list.servingSince", "开始服务之日", "day of the beginning of service");
    private static final Rule ENOUGH_CASES = Rule.of(
            "3.1",
            "SAMPLE_TOO_SMALL",
            Text.of("{0}样本量{1}，达到{2}", "{0} has {1} cases, at least {2}"),
            Text.of("{0}样本量{1}，不足{2}，不参加排名", "{0} has {1} cases, fewer than {2}: not ranked"));
    private static final Rule LISTED = Rule.of(
            "3.1", "NOT_LISTED", Text.of("{0}列入{1}", "{0} stands on the {1}"), Text.of("{0}未列入", "{0} is not listed"));

    private final RuleBook book;

    private ListDrafting(RuleBook book) {
        this.book = book;
    }

    /** Returns the drafting under {@code book}. */
    public static ListDrafting by(RuleBook book) {
        return new ListDrafting(book);
    }

    /**
     * Drafts the list of {@code quarter}.
     *
     * @param quarter    the quarter assessed, whenever the checks were made
     * @param candidates everybody assessed, each once
     */
    public Decision<QuarterlyList> draft(Quarter quarter, Iterable<Candidate> candidates, AsOf asOf) {
        Reasoning why = Reasoning.of("list.draft", book, asOf);
        why.use(QUARTER, quarter);
        Reading<ListUnit> unit = why.read(ListParameters.UNIT);
        Reading<ListCut> cut = why.read(ListParameters.CUT);
        Reading<Long> floor = why.read(ListParameters.SAMPLE_FLOOR);
        Reading<Term> grace = why.readIfSet(ListParameters.NEWCOMER_GRACE);
        if (why.lacks()) {
            return why.fail();
        }
        List<Candidate> ranked = new ArrayList<>();
        List<Placing> unranked = new ArrayList<>();
        for (Candidate candidate : candidates) {
            checkUnit(why, unit.value(), candidate);
            Optional<Placing.Unranked> reason = unranked(why, floor, grace, quarter, candidate);
            reason.ifPresentOrElse(
                    left -> unranked.add(Placing.unranked(candidate, left)), () -> ranked.add(candidate));
        }
        why.use(RANKED, (long) ranked.size());
        ImmutableList<Placing> placed = new Ranking(why, cut.value()).of(ranked);
        if (why.lacks()) {
            return why.fail();
        }
        return why.conclude(list(why, cut, quarter, placed, unranked));
    }

    private static QuarterlyList list(
            Reasoning why, Reading<ListCut> cut, Quarter quarter, List<Placing> placed, List<Placing> unranked) {
        ImmutableList.Builder<ListEntry> entries = ImmutableList.builder();
        for (Placing placing : placed) {
            why.use(PLACING, placing);
            placing.side().ifPresent(side -> {
                why.check(LISTED, cut, true, placing.candidate().subject(), side);
                entries.add(new ListEntry(placing.candidate().subject(), side));
            });
        }
        QuarterlyList.Builder list = QuarterlyList.builder();
        list.quarter(quarter)
                .stage(QuarterlyList.Stage.DRAFT)
                .addAllPlacings(placed)
                .addAllPlacings(unranked.stream()
                        .sorted(Comparator.comparing(
                                placing -> placing.candidate().subject()))
                        .collect(toImmutableList()))
                .entries(entries.build());
        return list.build();
    }

    private static void checkUnit(Reasoning why, ListUnit unit, Candidate candidate) {
        if (unit == ListUnit.PROJECT && candidate.subject().complex().isEmpty()) {
            why.lack(COMPLEX, candidate.subject().toString());
        }
    }

    private static Optional<Placing.Unranked> unranked(
            Reasoning why, Reading<Long> floor, Reading<Term> grace, Quarter quarter, Candidate candidate) {
        if (candidate.sample() < floor.value()) {
            why.warn(ENOUGH_CASES, floor, false, candidate.subject(), candidate.sample(), floor.value());
            return Optional.of(Placing.Unranked.SAMPLE_TOO_SMALL);
        }
        if (grace.isSet() && candidate.servingSince().isEmpty()) {
            why.lack(SINCE, candidate.subject().toString());
        }
        boolean isNew = grace.find()
                .flatMap(term -> candidate.servingSince().map(Validity.of(term)::end))
                .filter(end -> end.isAfter(quarter.lastDay()))
                .isPresent();
        return isNew ? Optional.of(Placing.Unranked.NEWCOMER) : Optional.empty();
    }
}
