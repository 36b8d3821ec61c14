package org.anju.formats.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anju.formats.json.JsonMistake;
import org.anju.formats.json.JsonPlace;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.RulePack;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.DateRange;

/** One pack in the reading; used once. */
final class PackReading {

    private final PackFiles files;
    private final Map<String, Instrument> citable;
    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, Text> names = new LinkedHashMap<>();
    private final Set<JsonMistake> mistakes = new LinkedHashSet<>();

    PackReading(PackFiles files, ImmutableMap<String, Instrument> known) {
        this.files = files;
        this.citable = new LinkedHashMap<>(known);
    }

    Set<JsonMistake> mistakes() {
        return mistakes;
    }

    /** Reads the file called {@code head} and those it lists: first all instruments, then what cites them. */
    Optional<RulePack> read(String head) {
        return open(head).flatMap(this::pack);
    }

    private Optional<RulePack> pack(JsonPlace head) {
        head.allow(
                "$schema",
                "id",
                "version",
                "layer",
                "title",
                "recordedAt",
                "files",
                "instruments",
                "names",
                "datings",
                "parameters");
        Optional<String> id = head.need("id").flatMap(JsonPlace::text);
        Optional<String> version = head.need("version").flatMap(JsonPlace::text);
        Optional<Text> title = head.need("title").flatMap(JsonPlace::bilingual);
        Optional<Layer> layer = head.need("layer").flatMap(name -> name.choice(Layer.class));
        Optional<Instant> recordedAt = head.need("recordedAt").flatMap(moment -> moment.read(Instant::parse));
        List<JsonPlace> parts = parts(head);
        parts.forEach(this::readInstruments);
        parts.forEach(this::readNames);
        ImmutableMap<String, DateRange> datings = datings(head);
        ParameterReader reader =
                new ParameterReader(layer.orElse(Layer.NATIONAL), recordedAt.orElse(Instant.EPOCH), citable, names);
        var parameters = list(parts, "parameters").stream()
                .flatMap(entry -> reader.read(entry).stream())
                .collect(toImmutableList());
        parts.forEach(part -> checkNames(part, parameters));
        if (!mistakes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RulePack(
                id.orElseThrow(),
                version.orElseThrow(),
                title.orElseThrow(),
                layer.orElseThrow(),
                ImmutableMap.copyOf(instruments),
                datings,
                parameters));
    }

    /** Returns the head and the files it lists. */
    private List<JsonPlace> parts(JsonPlace head) {
        List<JsonPlace> parts = new ArrayList<>();
        parts.add(head);
        head.find("files").map(JsonPlace::elements).orElse(ImmutableList.of()).stream()
                .flatMap(name -> name.text().flatMap(file -> part(file, name)).stream())
                .forEach(parts::add);
        return parts;
    }

    private Optional<JsonPlace> part(String file, JsonPlace name) {
        if (!file.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            name.report("BAD_FILE_NAME", Text.of("文件名只能是同一文件夹内的名称", "only names within the same folder"));
            return Optional.empty();
        }
        Optional<JsonPlace> part = open(file);
        part.ifPresent(root -> root.allow("$schema", "instruments", "names", "parameters"));
        return part;
    }

    private Optional<JsonPlace> open(String file) {
        try {
            return JsonPlace.parse(file, files.read(file), mistakes);
        } catch (IOException e) {
            mistakes.add(new JsonMistake(file, "$", "UNREADABLE", Text.of("无法读取文件", "the file cannot be read")));
            return Optional.empty();
        }
    }

    private void readInstruments(JsonPlace part) {
        for (JsonPlace place : list(List.of(part), "instruments")) {
            InstrumentReader.read(place).ifPresent(instrument -> {
                if (instruments.putIfAbsent(instrument.id(), instrument) != null) {
                    place.report("DUPLICATE", Text.of("文件重复登记", "the instrument is listed twice"));
                }
                citable.put(instrument.id(), instrument);
            });
        }
    }

    private void readNames(JsonPlace part) {
        names(part)
                .forEach((key, place) -> place.bilingual().ifPresent(name -> {
                    if (names.putIfAbsent(key, name) != null) {
                        place.report("DUPLICATE", Text.of("参数重复命名", "the parameter is named twice"));
                    }
                }));
    }

    /** A name stands in the pack that mentions its parameter, so that one misspelt is not overlooked. */
    private static void checkNames(JsonPlace part, List<Parameter> parameters) {
        Set<String> keys = parameters.stream().map(Parameter::key).collect(toImmutableSet());
        names(part).forEach((key, place) -> {
            if (!keys.contains(key)) {
                place.report("UNKNOWN_KEY", Text.of("本规则包没有该参数的条目", "the pack has no entry for this parameter"));
            }
        });
    }

    private static ImmutableMap<String, JsonPlace> names(JsonPlace part) {
        return part.find("names").map(JsonPlace::fields).orElse(ImmutableMap.of());
    }

    private ImmutableMap<String, DateRange> datings(JsonPlace head) {
        ImmutableMap.Builder<String, DateRange> datings = ImmutableMap.builder();
        head.find("datings").map(JsonPlace::fields).orElse(ImmutableMap.of()).forEach((id, place) -> {
            if (!citable.containsKey(id)) {
                place.report(
                        "UNKNOWN_INSTRUMENT",
                        Text.of("没有登记名为“" + id + "”的文件", "no instrument is called \"" + id + "\""));
            }
            datings.put(id, InstrumentReader.days(place));
        });
        return datings.buildOrThrow();
    }

    private static ImmutableList<JsonPlace> list(List<JsonPlace> parts, String name) {
        return parts.stream()
                .flatMap(part -> part.find(name).map(JsonPlace::elements).orElse(ImmutableList.of()).stream())
                .collect(toImmutableList());
    }
}
