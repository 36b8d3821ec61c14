package org.anju.formats.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anju.formats.json.JsonPlace;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.Strength;
import org.anju.kernel.law.Text;

/** Reads the entries of {@code "parameters"} of one pack. */
final class ParameterReader {

    private static final Pattern KEY = Pattern.compile("[a-z]\\w*(\\.[A-Za-z0-9]\\w*)*");

    private final Layer layer;
    private final Instant recordedAt;
    private final Map<String, Instrument> instruments;
    private final Map<String, Text> names;

    /**
     * Prepares to read.
     *
     * @param layer       the layer of the pack
     * @param recordedAt  when entries were recorded that do not say so themselves
     * @param instruments what can be cited, by id
     * @param names       what a reader calls parameters, by key
     */
    ParameterReader(Layer layer, Instant recordedAt, Map<String, Instrument> instruments, Map<String, Text> names) {
        this.layer = layer;
        this.recordedAt = recordedAt;
        this.instruments = instruments;
        this.names = names;
    }

    /** Returns the entry; nothing, and the mistakes, if something it needs is missing. */
    Optional<Parameter> read(JsonPlace place) {
        place.allow(
                "key",
                "row",
                "value",
                "open",
                "from",
                "to",
                "recordedAt",
                "reviewBy",
                "cite",
                "strength",
                "provenance",
                "overridable",
                "atLeast",
                "atMost",
                "note");
        Optional<String> key = place.need("key").flatMap(ParameterReader::key);
        Optional<Provenance> provenance = place.need("provenance").flatMap(known -> known.choice(Provenance.class));
        ImmutableList<Citation> citations =
                place.need("cite").map(this::citations).orElse(ImmutableList.of());
        Parameter.Builder entry = Parameter.builder();
        content(place, entry);
        dates(place, entry);
        force(place, entry);
        if (key.isEmpty() || provenance.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(entry.key(key.get())
                .name(names.getOrDefault(key.get(), Text.EMPTY))
                .layer(layer)
                .citations(citations)
                .provenance(provenance.get())
                .build());
    }

    private static Optional<String> key(JsonPlace place) {
        Optional<String> name = place.text();
        if (name.filter(KEY.asMatchPredicate()).isEmpty()) {
            place.report("BAD_KEY", Text.of("键名应如 vote.participation", "a key looks like vote.participation"));
        }
        return name;
    }

    private static void content(JsonPlace place, Parameter.Builder entry) {
        if (place.find("value").isPresent() == place.find("open").isPresent()) {
            place.report(
                    "VALUE_OR_OPEN",
                    Text.of("“value”与“open”须且只能有一个", "exactly one of \"value\" and \"open\" is needed"));
        }
        place.find("value").flatMap(ValueReader::read).ifPresent(entry::value);
        place.find("open").flatMap(ParameterReader::type).ifPresent(entry::expects);
        place.find("atLeast").flatMap(ValueReader::read).ifPresent(entry::atLeast);
        place.find("atMost").flatMap(ValueReader::read).ifPresent(entry::atMost);
    }

    private static Optional<ParameterType<?>> type(JsonPlace place) {
        return place.text().flatMap(name -> ValueReader.type(name, place));
    }

    private void dates(JsonPlace place, Parameter.Builder entry) {
        entry.valid(DateRangeReader.read(place));
        entry.recordedAt(place.find("recordedAt")
                .flatMap(moment -> moment.read(Instant::parse))
                .orElse(recordedAt));
        place.find("reviewBy").flatMap(day -> day.read(LocalDate::parse)).ifPresent(entry::reviewBy);
    }

    private static void force(JsonPlace place, Parameter.Builder entry) {
        place.find("strength").flatMap(word -> word.choice(Strength.class)).ifPresent(entry::strength);
        place.find("overridable").flatMap(JsonPlace::flag).ifPresent(entry::overridable);
        place.find("note").flatMap(JsonPlace::bilingual).ifPresent(entry::note);
        place.find("row").flatMap(JsonPlace::text).ifPresent(entry::row);
    }

    private ImmutableList<Citation> citations(JsonPlace place) {
        return place.elements().stream()
                .flatMap(element -> citation(element).stream())
                .collect(toImmutableList());
    }

    private Optional<Citation> citation(JsonPlace place) {
        place.allow("instrument", "article", "paragraph", "item", "place");
        Optional<Instrument> instrument = place.need("instrument").flatMap(this::instrument);
        int article = number(place, "article");
        int paragraph = number(place, "paragraph");
        int item = number(place, "item");
        String where = place.find("place").flatMap(JsonPlace::text).orElse("");
        return instrument.map(known -> new Citation(known, article, paragraph, item, where));
    }

    private Optional<Instrument> instrument(JsonPlace place) {
        return place.text().flatMap(id -> {
            Optional<Instrument> known = Optional.ofNullable(instruments.get(id));
            if (known.isEmpty()) {
                place.report(
                        "UNKNOWN_INSTRUMENT",
                        Text.of("没有登记名为“" + id + "”的文件", "no instrument is called \"" + id + "\""));
            }
            return known;
        });
    }

    private static int number(JsonPlace place, String name) {
        return place.find(name)
                .flatMap(field -> field.read(Integer::parseUnsignedInt))
                .orElse(0);
    }
}
