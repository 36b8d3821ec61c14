package org.anju.pages.bulletins;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.anju.city.CandidateReview;
import org.anju.city.ComplexReview;
import org.anju.city.VoteReview;
import org.anju.fee.Payer;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Step.ParameterRead;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.Quarter;
import org.anju.pages.Block;
import org.anju.pages.Block.Cell;
import org.anju.pages.Bulletin;
import org.anju.pages.Bulletin.Link;

/** The board of one complex: everything public that was decided about it in a quarter. */
public final class ComplexBulletin {

    private static final Text CARRIED = Text.of("通过", "carried");
    private static final Text NOT_CARRIED = Text.of("未通过", "not carried");
    private static final Text ELECTED = Text.of("已选出", "elected");
    private static final Text NOBODY_ELECTED = Text.of("未选出", "nobody elected");
    private static final Text LAWFUL = Text.of("合规", "lawful");
    private static final Text UNLAWFUL = Text.of("违规", "unlawful");
    private static final Text ALLOWED = Text.of("可以", "allowed");
    private static final Text FORBIDDEN = Text.of("不得", "forbidden");

    private final Quarter quarter;
    private final ComplexReview review;
    private final Names names;
    private final ImmutableList<Link> trail;

    private ComplexBulletin(Quarter quarter, ComplexReview review, Names names, ImmutableList<Link> trail) {
        this.quarter = quarter;
        this.review = review;
        this.names = names;
        this.trail = trail;
    }

    /**
     * Returns the page.
     *
     * @param quarter the quarter
     * @param review  what was decided about the complex
     * @param names   what the providers are called
     * @param trail   the pages above it, outermost first
     */
    public static Bulletin of(Quarter quarter, ComplexReview review, Names names, ImmutableList<Link> trail) {
        return new ComplexBulletin(quarter, review, names, trail).page();
    }

    private Bulletin page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(facts());
        blocks.addAll(votes());
        blocks.addAll(bills());
        blocks.addAll(charges());
        blocks.addAll(conduct());
        blocks.addAll(revenue());
        blocks.addAll(candidates());
        return new Bulletin(
                Paths.complex(review.facts().id()),
                Text.same(review.facts().name()),
                trail,
                Parts.marks(review.decisions()),
                ImmutableList.copyOf(blocks));
    }

    private Block facts() {
        Text provider = review.facts()
                .providerOn(quarter.lastDay())
                .map(names::provider)
                .orElse(Text.of("无", "none"));
        return new Block.Facts(ImmutableList.of(
                Parts.pair("季度", "quarter", quarter),
                Parts.pair("治理形态", "governance", review.facts().stage()),
                Parts.pair("物业服务人", "provider", provider),
                Parts.pair("房屋套数", "units", review.facts().units().size())));
    }

    private List<Block> votes() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Parts.heading("业主共同决定", "Votes of the owners"));
        if (review.votes().isEmpty()) {
            blocks.add(none());
            return blocks;
        }
        blocks.add(new Block.Table(
                Parts.head(Text.of("议题", "motion"), Text.of("决定日期", "decided on"), Text.of("结果", "result")),
                review.votes().stream().map(this::vote).collect(toImmutableList())));
        return blocks;
    }

    private ImmutableList<Cell> vote(VoteReview vote) {
        String motion = vote.vote().motion().id();
        return ImmutableList.of(
                Cell.link(
                        vote.vote().motion().title(), Paths.vote(review.facts().id(), motion)),
                Cell.of(vote.vote().decidedOn()),
                vote.election()
                        .map(election -> Parts.outcome(election, ELECTED, NOBODY_ELECTED))
                        .orElse(Parts.outcome(vote.outcome(), CARRIED, NOT_CARRIED)));
    }

    private List<Block> bills() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Parts.heading("物业费账单汇总", "Bills in sum"));
        ImmutableList.Builder<Block.Pair> pairs = ImmutableList.builder();
        pairs.add(Parts.pair("已出账户数", "units billed", review.bills().units()));
        pairs.add(Parts.pair("应收合计", "owed in all", review.bills().total()));
        for (Map.Entry<Payer, Money> payer : review.bills().byPayer().entrySet()) {
            Text name = payer.getKey().text();
            pairs.add(Parts.pair("由" + name.zh() + "承担", "owed by the " + name.en(), payer.getValue()));
        }
        blocks.add(new Block.Facts(pairs.build()));
        if (!review.bills().open().isEmpty()) {
            blocks.add(new Block.Table(
                    Parts.head(Text.of("未能出账的原因", "why units were not billed"), Text.of("户数", "units")),
                    review.bills().open().entrySet().stream()
                            .map(entry -> ImmutableList.of(Cell.of(reason(entry.getKey())), Cell.of(entry.getValue())))
                            .collect(toImmutableList())));
        }
        blocks.addAll(billingRules());
        return blocks;
    }

    private Text reason(String code) {
        return review.bills().names().getOrDefault(code, Text.EMPTY).withCode(code);
    }

    /** Returns the rules every bill of the complex was made by; a bill itself is personal and stays out. */
    private List<Block> billingRules() {
        ImmutableList<ParameterRead> rules = review.bills().example().stream()
                .flatMap(decision -> decision.explanation().steps().stream())
                .filter(ParameterRead.class::isInstance)
                .map(ParameterRead.class::cast)
                .filter(read -> read.value().isPresent())
                .distinct()
                .collect(toImmutableList());
        if (rules.isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Table(
                Parts.head(Text.of("出账规则", "rule"), Text.of("取值", "value"), Text.of("依据", "law")),
                rules.stream()
                        .map(rule -> ImmutableList.of(
                                Cell.of(rule.title()),
                                Cell.of(rule.value().orElseThrow()),
                                Cell.of(basis(rule.resolution().parameter().orElseThrow()))))
                        .collect(toImmutableList())));
    }

    /** Where no article says it, a reader must know who does. */
    private static Object basis(Parameter rule) {
        return rule.citations().isEmpty() ? rule.provenance() : rule.citations();
    }

    private List<Block> charges() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Parts.heading("收费核查", "Charges checked"));
        if (review.charges().isEmpty()) {
            blocks.add(none());
            return blocks;
        }
        blocks.add(new Block.Table(
                Parts.head(
                        Text.of("项目", "item"),
                        Text.of("金额", "amount"),
                        Text.of("结论", "finding"),
                        Text.of("理由与依据", "reasons and law")),
                review.charges().stream()
                        .map(charge -> ImmutableList.of(
                                Cell.of(charge.charge().charge().item().name()),
                                Cell.of(charge.charge().charge().amount()),
                                Parts.outcome(charge.finding(), LAWFUL, UNLAWFUL),
                                Cell.of(Parts.grounds(charge.finding()))))
                        .collect(toImmutableList())));
        review.charges()
                .forEach(
                        charge -> blocks.add(why(charge.charge().charge().item().name(), charge.finding())));
        return blocks;
    }

    private List<Block> conduct() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Parts.heading("催收行为", "Acts of collection"));
        if (review.conduct().isEmpty()) {
            blocks.add(none());
            return blocks;
        }
        blocks.add(new Block.Table(
                Parts.head(
                        Text.of("行为", "act"),
                        Text.of("日期", "day"),
                        Text.of("结论", "answer"),
                        Text.of("理由与依据", "reasons and law")),
                review.conduct().stream()
                        .map(act -> ImmutableList.of(
                                Cell.of(act.conduct().action()),
                                Cell.of(act.conduct().on()),
                                Parts.outcome(act.permission(), ALLOWED, FORBIDDEN),
                                Cell.of(Parts.grounds(act.permission()))))
                        .collect(toImmutableList())));
        review.conduct().forEach(act -> blocks.add(why(act.conduct().action().text(), act.permission())));
        return blocks;
    }

    private List<Block> revenue() {
        return ImmutableList.of(
                Parts.heading("公共收益", "Public revenue"),
                new Block.Table(
                        Parts.head(
                                Text.of("事项", "matter"), Text.of("结论", "finding"), Text.of("理由与依据", "reasons and law")),
                        ImmutableList.of(
                                ImmutableList.of(
                                        Cell.link(
                                                Text.of("本季度收支报表", "statement of the quarter"),
                                                Paths.revenue(review.facts().id())),
                                        Parts.outcome(
                                                review.books().statement(),
                                                Text.of("已编制", "drawn up"),
                                                Text.of("不平衡或有误", "does not hold")),
                                        Cell.of(Parts.grounds(review.books().statement()))),
                                ImmutableList.of(
                                        Cell.of(RevenueBulletin.postingTitle(
                                                review.books().posted())),
                                        Parts.outcome(
                                                review.books().publication(),
                                                Text.of("合规", "in order"),
                                                Text.of("违规", "not in order")),
                                        Cell.of(Parts.grounds(review.books().publication()))))));
    }

    private List<Block> candidates() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Parts.heading("业主委员会候选人资格审查", "Candidates for the owners' committee"));
        if (review.candidates().isEmpty()) {
            blocks.add(none());
            return blocks;
        }
        blocks.add(new Block.Facts(ImmutableList.of(
                Parts.pair("符合条件", "eligible", count(Decision::isGranted)),
                Parts.pair("不符合条件", "not eligible", count(Decision::isRefused)),
                Parts.pair("材料待补", "papers missing", count(Decision::isUndetermined)))));
        blocks.add(new Block.Paragraph(Parts.law(review.candidates().stream().map(CandidateReview::decision))));
        return blocks;
    }

    private long count(Predicate<Decision<?>> wanted) {
        return review.candidates().stream()
                .map(CandidateReview::decision)
                .filter(wanted)
                .count();
    }

    private static Block why(Text about, Decision<?> decision) {
        return new Block.Why(Text.of("依据与理由：" + about.zh(), "Why: " + about.en()), decision.explanation());
    }

    private static Block none() {
        return new Block.Paragraph(Text.of("本季度没有。", "None in this quarter."));
    }
}
