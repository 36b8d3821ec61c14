package org.anju.kernel.scheme;

import com.google.common.collect.ImmutableList;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Term;

/**
 * Reads a scheme from the structured value of a rule pack, or says everything that is wrong with it.
 *
 * <p>The fields are those of {@link SchemeTerms}; terms of time are written {@code "1 YEARS"}, a window
 * {@code CALENDAR_YEAR}, {@code UNLIMITED} or a term, a validity {@code UNTIL_ENDED} or a term, a clamp {@code NONE} or
 * {@code {"least": …, "most": …}}.
 */
public final class SchemeReader {

    private final List<SchemeFault> faults = new ArrayList<>();

    private SchemeReader() {}

    /** Returns the scheme {@code datum} describes, or every reason why it describes none. */
    public static Validation<Seq<SchemeFault>, Scheme> read(Datum datum) {
        SchemeReader reader = new SchemeReader();
        Optional<SchemeTerms> terms = reader.terms(datum);
        return terms.isPresent() ? Scheme.check(terms.get()) : Validation.invalid(Vector.ofAll(reader.faults));
    }

    private Optional<SchemeTerms> terms(Datum datum) {
        SchemeTerms.Builder terms = SchemeTerms.builder();
        required(datum, "", "base", Points::of).ifPresent(terms::base);
        required(datum, "", "window", SchemeReader::window).ifPresent(terms::window);
        required(datum, "", "validity", SchemeReader::validity).ifPresent(terms::validity);
        required(datum, "", "aggregation", Aggregation::valueOf).ifPresent(terms::aggregation);
        required(datum, "", "sameFact", SameFact::valueOf).ifPresent(terms::sameFact);
        required(datum, "", "objections", Objections::valueOf).ifPresent(terms::objections);
        terms.title(name(datum, "title"))
                .groups(list(datum, "groups", this::group))
                .items(list(datum, "items", this::item))
                .grades(list(datum, "grades", this::grade))
                .bands(list(datum, "bands", this::band))
                .veto(datum.findText("veto"))
                .blacklist(datum.findText("blacklist"))
                .missing(datum.findText("missing"))
                .rounding(optional(datum, "", "rounding", Rounding::valueOf));
        floor(datum).ifPresent(terms::floor);
        clamp(datum, terms);
        return faults.isEmpty() ? Optional.of(terms.build()) : Optional.empty();
    }

    private Optional<Group> group(Datum datum, String at) {
        Optional<String> code = required(datum, at, "code", Function.identity());
        Optional<GroupKind> kind = required(datum, at, "kind", GroupKind::valueOf);
        Optional<Points> cap = optional(datum, at, "cap", Points::of);
        return code.flatMap(id -> kind.map(sort -> new Group(id, name(datum, "name"), sort, cap)));
    }

    private Optional<Item> item(Datum datum, String at) {
        Optional<String> code = required(datum, at, "code", Function.identity());
        Optional<String> group = required(datum, at, "group", Function.identity());
        Optional<Points> points = required(datum, at, "points", Points::of);
        Item.Builder item = Item.builder();
        item.text(name(datum, "name")).validity(optional(datum, at, "validity", SchemeReader::validity));
        optional(datum, at, "stated", SchemeReader::flag).ifPresent(item::stated);
        optional(datum, at, "effect", ItemEffect::valueOf).ifPresent(item::effect);
        datum.findText("source").ifPresent(item::source);
        return code.flatMap(id -> group.flatMap(
                of -> points.map(worth -> item.code(id).group(of).points(worth).build())));
    }

    private Optional<Grade> grade(Datum datum, String at) {
        GradeList list = optional(datum, at, "list", GradeList::valueOf).orElse(GradeList.NONE);
        return required(datum, at, "code", Function.identity()).map(code -> new Grade(code, name(datum, "name"), list));
    }

    private Optional<Band> band(Datum datum, String at) {
        Optional<String> grade = required(datum, at, "grade", Function.identity());
        Optional<Points> from = required(datum, at, "from", Points::of);
        Optional<Points> below = optional(datum, at, "below", Points::of);
        return grade.flatMap(code -> from.map(least -> new Band(code, least, below)));
    }

    private Optional<Floor> floor(Datum datum) {
        Optional<Datum> floor = datum.find("floor");
        if (floor.isEmpty()) {
            missing("floor");
            return Optional.empty();
        }
        Datum fields = floor.get();
        return required(fields, "floor.", "kind", Function.identity()).flatMap(kind -> switch (kind) {
            case "FIXED" -> required(fields, "floor.", "grade", Floor.Fixed::new);
            case "UNRATED" ->
                Optional.of(new Floor.Unrated(
                        optional(fields, "floor.", "list", GradeList::valueOf).orElse(GradeList.NONE)));
            case "BY_BAD_RECORD" ->
                required(fields, "floor.", "without", Function.identity())
                        .flatMap(without ->
                                required(fields, "floor.", "with", with -> new Floor.ByBadRecord(without, with)));
            default -> {
                malformed("floor.kind", kind);
                yield Optional.empty();
            }
        });
    }

    private void clamp(Datum datum, SchemeTerms.Builder terms) {
        Optional<Datum> clamp = datum.find("clamp");
        if (clamp.isEmpty()) {
            missing("clamp");
        } else if (clamp.get().asText().isEmpty()) {
            optional(clamp.get(), "clamp.", "least", Points::of).ifPresent(terms::least);
            optional(clamp.get(), "clamp.", "most", Points::of).ifPresent(terms::most);
        } else if (!clamp.get().asText().get().equals("NONE")) {
            malformed("clamp", clamp.get().asText().get());
        }
    }

    private <T> ImmutableList<T> list(Datum datum, String field, BiFunction<Datum, String, Optional<T>> reader) {
        if (datum.find(field).isEmpty()) {
            missing(field);
        }
        ImmutableList.Builder<T> values = ImmutableList.builder();
        ImmutableList<Datum> elements = datum.find(field).map(Datum::elements).orElse(ImmutableList.of());
        for (int i = 0; i < elements.size(); i++) {
            reader.apply(elements.get(i), field + "[" + i + "].").ifPresent(values::add);
        }
        return values.build();
    }

    private <T> Optional<T> required(Datum datum, String at, String field, Function<String, T> parser) {
        if (datum.findText(field).isEmpty()) {
            missing(at + field);
        }
        return optional(datum, at, field, parser);
    }

    private <T> Optional<T> optional(Datum datum, String at, String field, Function<String, T> parser) {
        return datum.findText(field).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (IllegalArgumentException e) {
                malformed(at + field, text);
                return Optional.empty();
            }
        });
    }

    private static Text name(Datum datum, String field) {
        Datum name = datum.find(field).orElseGet(() -> datum.find("code").orElse(new Datum.Leaf("")));
        String zh = name.asText().or(() -> name.findText("zh")).orElse("");
        return Text.of(zh, name.findText("en").orElse(zh));
    }

    private static Window window(String text) {
        return switch (text) {
            case "CALENDAR_YEAR" -> Window.CALENDAR_YEAR;
            case "UNLIMITED" -> Window.UNLIMITED;
            default -> Window.rolling(Term.parse(text));
        };
    }

    private static Validity validity(String text) {
        return text.equals("UNTIL_ENDED") ? Validity.UNTIL_ENDED : Validity.of(Term.parse(text));
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private void missing(String at) {
        faults.add(new SchemeFault("FIELD_MISSING", at, Text.of("缺少该项", "the field is missing")));
    }

    private void malformed(String at, String text) {
        faults.add(new SchemeFault("MALFORMED", at, Text.of("无法识别：" + text, "not understood: " + text)));
    }
}
