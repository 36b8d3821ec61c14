package org.anju.pages.bulletins;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anju.city.LedgerReview;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Words;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.Quarter;
import org.anju.pages.Block;
import org.anju.pages.Block.Cell;
import org.anju.pages.Bulletin;
import org.anju.pages.Bulletin.Link;
import org.anju.revenue.ledger.Closing;
import org.anju.revenue.ledger.Movements;
import org.anju.revenue.ledger.QuarterlyStatement;
import org.anju.revenue.ledger.StatementLine;

/** The statement of public revenue (公共收益) of one complex for one quarter, as it is posted. */
public final class RevenueBulletin {

    private final Quarter quarter;
    private final ComplexId complex;
    private final LedgerReview books;
    private final ImmutableList<Link> trail;

    private RevenueBulletin(Quarter quarter, ComplexId complex, LedgerReview books, ImmutableList<Link> trail) {
        this.quarter = quarter;
        this.complex = complex;
        this.books = books;
        this.trail = trail;
    }

    static Text postingTitle(Quarter quarter) {
        return Text.of(
                Words.value(quarter, Locale.CHINA) + "报表的公示",
                "posting of the statement of " + Words.value(quarter, Locale.ENGLISH));
    }

    /**
     * Returns the page.
     *
     * @param quarter the quarter
     * @param complex whose revenue it is
     * @param books   its books at the end of the quarter
     * @param trail   the pages above it, outermost first
     */
    public static Bulletin of(Quarter quarter, ComplexId complex, LedgerReview books, ImmutableList<Link> trail) {
        return new RevenueBulletin(quarter, complex, books, trail).page();
    }

    private Bulletin page() {
        Decision<QuarterlyStatement> statement = books.statement();
        List<Block> blocks = new ArrayList<>();
        statement.considered().ifPresent(drawn -> {
            blocks.add(sums(drawn.movements()));
            blocks.add(lines(drawn.movements()));
        });
        if (!books.refused().isEmpty()) {
            blocks.add(Parts.heading("未能入账", "Entries refused"));
            blocks.add(refused());
        }
        blocks.add(seal());
        blocks.add(new Block.Why(Text.of("报表的依据", "What the statement rests on"), statement.explanation()));
        blocks.add(
                new Block.Why(postingTitle(books.posted()), books.publication().explanation()));
        return new Bulletin(
                        Paths.revenue(complex),
                        Parts.title(Text.of("公共收益收支情况 ", "Public revenue, "), quarter),
                        trail,
                        Parts.marks(Stream.of(statement, books.publication())),
                        ImmutableList.copyOf(blocks))
                .printed(books.ledger().lastClosing().map(Closing::checkpoint));
    }

    private static Block sums(Movements movements) {
        return new Block.Facts(ImmutableList.of(
                Parts.pair("期初结余", "opening", movements.opening()),
                Parts.pair("收入", "income", movements.totalIncome()),
                Parts.pair("合理成本", "reasonable cost", movements.totalCosts()),
                Parts.pair("使用", "uses", movements.totalUses()),
                Parts.pair("期末结余", "closing", movements.closing())));
    }

    private static Block lines(Movements movements) {
        ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
        add(rows, Text.of("收入", "income"), movements.income());
        add(rows, Text.of("合理成本", "cost"), movements.costs());
        add(rows, Text.of("使用", "use"), movements.uses());
        add(rows, Text.of("划转", "transfer"), movements.transfers());
        return new Block.Table(
                Parts.head(Text.of("类别", "kind"), Text.of("项目", "item"), Text.of("金额", "amount")), rows.build());
    }

    private static void add(
            ImmutableList.Builder<ImmutableList<Cell>> rows, Text kind, ImmutableList<StatementLine> lines) {
        lines.forEach(
                line -> rows.add(ImmutableList.of(Cell.of(kind), Cell.of(line.account()), Cell.of(line.amount()))));
    }

    private Block refused() {
        return new Block.Table(
                Parts.head(Text.of("业务日期", "day"), Text.of("金额", "amount"), Text.of("理由与依据", "reasons and law")),
                books.refused().stream()
                        .map(entry -> ImmutableList.of(
                                Cell.of(entry.entry().businessDate()),
                                Cell.of(amount(entry.entry().postings().get(0).amount())),
                                Cell.of(Parts.reasons(entry.decision()))))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Money amount(Money signed) {
        return signed.isNegative() ? signed.negated() : signed;
    }

    private Block seal() {
        return books.ledger()
                .lastClosing()
                .<Block>map(closing -> new Block.Facts(ImmutableList.of(
                        Parts.pair("封存笔数", "entries sealed", closing.entries()),
                        Parts.pair(
                                "账本校验码",
                                "checkpoint of the ledger",
                                closing.checkpoint().root()))))
                .orElse(new Block.Paragraph(Text.of("账本尚无封存。", "Nothing is sealed yet.")));
    }
}
