package org.anju.pages.bulletins;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.decision.Words;
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

/** The rules a quarter was decided under: instruments with their dates, and every value with its law. */
public final class RulesBulletin {

    private final RuleBook book;
    private final Quarter quarter;
    private final ImmutableList<Link> trail;

    private RulesBulletin(RuleBook book, Quarter quarter, ImmutableList<Link> trail) {
        this.book = book;
        this.quarter = quarter;
        this.trail = trail;
    }

    /**
     * Returns the page.
     *
     * @param book    the rules
     * @param quarter the quarter on whose last day they are read
     * @param trail   the pages above it, outermost first
     */
    public static Bulletin of(RuleBook book, Quarter quarter, ImmutableList<Link> trail) {
        return new RulesBulletin(book, quarter, trail).page();
    }

    private Bulletin page() {
        return new Bulletin(
                Paths.RULES,
                Text.of("所依据的规则", "The rules applied"),
                trail,
                ImmutableList.of(),
                ImmutableList.of(
                        new Block.Facts(ImmutableList.of(
                                Parts.pair("规则库校验码", "digest of the rule book", book.digest()),
                                Parts.pair("适用日期", "as of", quarter.lastDay()))),
                        Parts.heading("规范性依据", "Instruments"),
                        instruments(),
                        Parts.heading("规则取值", "Values"),
                        values()));
    }

    private Block instruments() {
        return new Block.Table(
                Parts.head(Text.of("名称", "title"), Text.of("效力", "force"), Text.of("施行", "in force")),
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

    /** Returns {@code 2021年1月1日起} or {@code 2018年1月1日起至2021年1月1日前}: the second day is the first that is out. */
    private static Text days(DateRange days) {
        boolean begins = !days.from().equals(LocalDate.MIN);
        boolean ends = !days.to().equals(LocalDate.MAX);
        if (!begins && !ends) {
            return Text.of("不限", "always");
        }
        String from = begins ? Words.value(days.from(), Locale.CHINA) + "起" : "";
        String to = ends ? Words.value(days.to(), Locale.CHINA) + "前" : "";
        return Text.of(
                from + (begins && ends ? "至" : "") + to,
                (begins ? "from " + days.from() : "")
                        + (begins && ends ? ", " : "")
                        + (ends ? "before " + days.to() : ""));
    }

    private Block values() {
        return new Block.Table(
                Parts.head(
                        Text.of("规则", "rule"),
                        Text.of("取值", "value"),
                        Text.of("依据", "law"),
                        Text.of("层级", "layer"),
                        Text.of("施行", "from"),
                        Text.of("失效", "before"),
                        Text.of("录入", "recorded")),
                book.keys().stream().map(this::value).collect(toImmutableList()));
    }

    private ImmutableList<Cell> value(String key) {
        Resolution resolution = book.resolve(key, AsOf.date(quarter.lastDay()));
        Optional<Parameter> parameter = resolution.parameter();
        return ImmutableList.of(
                Cell.of(parameter.map(Parameter::title).orElse(Text.same(key))),
                resolution.isSet()
                        ? Cell.of(parameter.flatMap(Parameter::value).orElse(""))
                        : Cell.toned(resolution.kind(), Tone.OPEN),
                Cell.of(parameter.stream()
                        .flatMap(entry -> entry.citations().stream())
                        .collect(toImmutableList())),
                Cell.of(parameter.map(entry -> (Object) entry.layer()).orElse("")),
                parameter.map(RulesBulletin::from).orElse(Cell.of("")),
                Cell.of(parameter.flatMap(RulesBulletin::before).orElse("")),
                Cell.of(parameter.map(RulesBulletin::recorded).orElse("")));
    }

    /** The first day of the entry on which its instrument is in force; one without dates leaves it open. */
    private static Cell from(Parameter entry) {
        return entry.applies()
                .map(days -> Cell.of(days.from().equals(LocalDate.MIN) ? "" : days.from()))
                .orElse(Cell.toned(Text.of("未确定", "open"), Tone.OPEN));
    }

    /** The first day on which it no longer applies, if there is one. */
    private static Optional<Object> before(Parameter entry) {
        return entry.applies()
                .map(DateRange::to)
                .filter(day -> !day.equals(LocalDate.MAX))
                .map(day -> day);
    }

    /** The bundled packs are recorded at the beginning of time, so that every decision may know them. */
    private static Object recorded(Parameter entry) {
        return entry.recordedAt().isAfter(Instant.EPOCH)
                ? LocalDate.ofInstant(entry.recordedAt(), ZoneOffset.UTC)
                : Text.of("自始", "from the start");
    }
}
