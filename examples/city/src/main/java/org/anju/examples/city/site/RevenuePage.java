package org.anju.examples.city.site;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anju.city.ComplexReview;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Words;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.Quarter;
import org.anju.pages.Block;
import org.anju.pages.Block.Cell;
import org.anju.pages.Bulletin;
import org.anju.pages.Bulletin.Link;
import org.anju.revenue.ledger.Closing;
import org.anju.revenue.ledger.Movements;
import org.anju.revenue.ledger.QuarterlyStatement;
import org.anju.revenue.ledger.StatementLine;

/** The statement of public revenue (公共收益) of one complex for one quarter. */
final class RevenuePage {

    private final Quarter quarter;
    private final ComplexReview review;
    private final ImmutableList<Link> trail;

    RevenuePage(Quarter quarter, ComplexReview review, ImmutableList<Link> trail) {
        this.quarter = quarter;
        this.review = review;
        this.trail = trail;
    }

    static Text postingTitle(Quarter quarter) {
        return Text.of(
                Words.value(quarter, Locale.CHINA) + "报表的公示",
                "posting of the statement of " + Words.value(quarter, Locale.ENGLISH));
    }

    Bulletin page() {
        Decision<QuarterlyStatement> statement = review.books().statement();
        List<Block> blocks = new ArrayList<>();
        statement.considered().ifPresent(drawn -> {
            blocks.add(sums(drawn.movements()));
            blocks.add(lines(drawn.movements()));
        });
        if (!review.books().refused().isEmpty()) {
            blocks.add(Pages.heading("未能入账", "Entries refused"));
            blocks.add(refused());
        }
        blocks.add(seal());
        blocks.add(new Block.Why(Text.of("报表的依据", "What the statement rests on"), statement.explanation()));
        blocks.add(new Block.Why(
                postingTitle(review.books().posted()),
                review.books().publication().explanation()));
        return new Bulletin(
                        Paths.revenue(review.facts().id()),
                        Pages.title(Text.of("公共收益收支情况 ", "Public revenue, "), quarter),
                        trail,
                        Pages.marks(Stream.of(statement, review.books().publication())),
                        ImmutableList.copyOf(blocks))
                .printed(review.books().ledger().lastClosing().map(Closing::checkpoint));
    }

    private static Block sums(Movements movements) {
        return new Block.Facts(ImmutableList.of(
                Pages.pair("期初结余", "opening", movements.opening()),
                Pages.pair("收入", "income", movements.totalIncome()),
                Pages.pair("合理成本", "reasonable cost", movements.totalCosts()),
                Pages.pair("使用", "uses", movements.totalUses()),
                Pages.pair("期末结余", "closing", movements.closing())));
    }

    private static Block lines(Movements movements) {
        ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
        add(rows, Text.of("收入", "income"), movements.income());
        add(rows, Text.of("合理成本", "cost"), movements.costs());
        add(rows, Text.of("使用", "use"), movements.uses());
        add(rows, Text.of("划转", "transfer"), movements.transfers());
        return new Block.Table(
                Pages.head(Text.of("类别", "kind"), Text.of("项目", "item"), Text.of("金额", "amount")), rows.build());
    }

    private static void add(
            ImmutableList.Builder<ImmutableList<Cell>> rows, Text kind, ImmutableList<StatementLine> lines) {
        lines.forEach(
                line -> rows.add(ImmutableList.of(Cell.of(kind), Cell.of(line.account()), Cell.of(line.amount()))));
    }

    private Block refused() {
        return new Block.Table(
                Pages.head(Text.of("业务日期", "day"), Text.of("金额", "amount"), Text.of("理由与依据", "reasons and law")),
                review.books().refused().stream()
                        .map(entry -> ImmutableList.of(
                                Cell.of(entry.entry().businessDate()),
                                Cell.of(amount(entry.entry().postings().get(0).amount())),
                                Cell.of(Pages.reasons(entry.decision()))))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Money amount(Money signed) {
        return signed.isNegative() ? signed.negated() : signed;
    }

    private Block seal() {
        return review.books()
                .ledger()
                .lastClosing()
                .<Block>map(closing -> new Block.Facts(ImmutableList.of(
                        Pages.pair("封存笔数", "entries sealed", closing.entries()),
                        Pages.pair(
                                "账本校验码",
                                "checkpoint of the ledger",
                                closing.checkpoint().root()))))
                .orElse(new Block.Paragraph(Text.of("账本尚无封存。", "Nothing is sealed yet.")));
    }
}
