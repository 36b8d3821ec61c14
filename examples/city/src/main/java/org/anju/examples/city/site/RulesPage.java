package org.anju.examples.city.site;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.Resolution;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Quarter;
import org.anju.pages.Block;
import org.anju.pages.Block.Cell;
import org.anju.pages.Block.Tone;
import org.anju.pages.Bulletin;
import org.anju.pages.Bulletin.Link;

/** The rules the quarter was decided under: instruments with their dates, and every value with its law. */
final class RulesPage {

    private final RuleBook book;
    private final Quarter quarter;
    private final ImmutableList<Link> trail;

    RulesPage(RuleBook book, Quarter quarter, ImmutableList<Link> trail) {
        this.book = book;
        this.quarter = quarter;
        this.trail = trail;
    }

    Bulletin page() {
        return new Bulletin(
                Paths.RULES,
                Text.of("所依据的规则", "The rules applied"),
                trail,
                ImmutableList.of(),
                ImmutableList.of(
                        new Block.Facts(ImmutableList.of(
                                Pages.pair("规则库校验码", "digest of the rule book", book.digest()),
                                Pages.pair("适用日期", "as of", quarter.lastDay()))),
                        Pages.heading("规范性依据", "Instruments"),
                        instruments(),
                        Pages.heading("规则取值", "Values"),
                        values()));
    }

    private Block instruments() {
        return new Block.Table(
                Pages.head(Text.of("名称", "title"), Text.of("效力", "force"), Text.of("施行", "in force")),
                book.instruments().values().stream()
                        .map(instrument -> ImmutableList.of(
                                Cell.of(instrument.title()), Cell.of(instrument.force()), inForce(instrument)))
                        .collect(toImmutableList()));
    }

    private static Cell inForce(Instrument instrument) {
        return instrument
                .inForce()
                .map(days -> Cell.of(days(days)))
                .orElse(Cell.toned(Text.of("未确定", "open"), Tone.OPEN));
    }

    private static Text days(DateRange days) {
        return Text.same(
                days.toString().replaceAll("[\\[)]", "").replace(", ", " — ").replace("..", "…"));
    }

    private Block values() {
        return new Block.Table(
                Pages.head(Text.of("规则", "rule"), Text.of("取值", "value"), Text.of("依据", "law"), Text.of("层级", "layer")),
                book.keys().stream().map(this::value).collect(toImmutableList()));
    }

    private ImmutableList<Cell> value(String key) {
        Resolution resolution = book.resolve(key, AsOf.date(quarter.lastDay()));
        Optional<Parameter> parameter = resolution.parameter();
        return ImmutableList.of(
                Cell.of(key),
                resolution.isSet()
                        ? Cell.of(parameter.flatMap(Parameter::value).orElse(""))
                        : Cell.toned(resolution.kind(), Tone.OPEN),
                Cell.of(parameter.stream()
                        .flatMap(entry -> entry.citations().stream())
                        .collect(toImmutableList())),
                Cell.of(parameter.map(entry -> (Object) entry.layer()).orElse("")));
    }
}
