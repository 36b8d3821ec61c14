package org.anju.formats.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Text;

/**
 * A value in a JSON file, with its place.
 *
 * <p>What is asked of a value and does not hold is written down as a {@link JsonMistake}; reading goes on, so that a file
 * is reported with everything that is wrong in it. Numbers are kept digit by digit.
 */
public final class JsonPlace {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final int MOST_DIGITS = 100;

    private final String file;
    private final String path;
    private final JsonNode node;
    private final Set<JsonMistake> mistakes;

    private JsonPlace(String file, String path, JsonNode node, Set<JsonMistake> mistakes) {
        this.file = file;
        this.path = path;
        this.node = node;
        this.mistakes = mistakes;
    }

    /**
     * Reads a file.
     *
     * @param file     its name, for the mistakes
     * @param content  its bytes
     * @param mistakes where everything wrong with it is added
     * @return its root; nothing if it is no JSON
     */
    public static Optional<JsonPlace> parse(String file, byte[] content, Set<JsonMistake> mistakes) {
        try {
            JsonNode root = JSON.readTree(content);
            if (root.isMissingNode()) {
                mistakes.add(new JsonMistake(file, "$", "EMPTY_FILE", Text.of("文件为空", "the file is empty")));
                return Optional.empty();
            }
            return Optional.of(new JsonPlace(file, "$", root, mistakes));
        } catch (IOException e) {
            mistakes.add(malformed(file, e));
            return Optional.empty();
        }
    }

    private static JsonMistake malformed(String file, IOException problem) {
        String message = problem instanceof JsonProcessingException json ? json.getOriginalMessage() : "" + problem;
        String place = "$";
        if (problem instanceof JsonProcessingException json && json.getLocation() != null) {
            place = "line " + json.getLocation().getLineNr() + " column "
                    + json.getLocation().getColumnNr();
        }
        return new JsonMistake(file, place, "NOT_JSON", Text.of("不是合法的 JSON：" + message, "not JSON: " + message));
    }

    /** Returns the place, such as {@code $.parameters[3].value}. */
    public String path() {
        return path;
    }

    /** Returns the name of the file. */
    public String file() {
        return file;
    }

    /** Returns the value of a field, if the record has it. */
    public Optional<JsonPlace> find(String name) {
        return Optional.ofNullable(node.get(name)).map(child -> field(name, child));
    }

    /** Returns the value of a field; a record without it is a mistake. */
    public Optional<JsonPlace> need(String name) {
        Optional<JsonPlace> found = find(name);
        if (found.isEmpty() && isRecord()) {
            report("MISSING_FIELD", Text.of("缺少字段“" + name + "”", "field \"" + name + "\" is missing"));
        }
        return found;
    }

    /** Reports every field that is not one of {@code names}, and a value that is no record. */
    public void allow(String... names) {
        ImmutableSet<String> known = ImmutableSet.copyOf(names);
        fields().forEach((name, place) -> {
            if (!known.contains(name)) {
                place.report("UNKNOWN_FIELD", Text.of("没有这个字段", "there is no such field"));
            }
        });
    }

    /** Returns the fields of a record in the order written; anything else is a mistake. */
    public ImmutableMap<String, JsonPlace> fields() {
        return isRecord()
                ? node.properties().stream()
                        .collect(toImmutableMap(Map.Entry::getKey, e -> field(e.getKey(), e.getValue())))
                : ImmutableMap.of();
    }

    /** Returns the elements of a list; anything else is a mistake. */
    public ImmutableList<JsonPlace> elements() {
        if (!node.isArray()) {
            report("NOT_A_LIST", Text.of("应为列表", "a list is expected"));
            return ImmutableList.of();
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> at("[" + i + "]", node.get(i)))
                .collect(toImmutableList());
    }

    /** Returns a text, number or flag as it is written; anything else is a mistake. */
    public Optional<String> text() {
        if (node.isValueNode() && !node.isNull()) {
            return Optional.of(written());
        }
        report("NOT_A_VALUE", Text.of("应为文字、数字或真假值", "a text, number or flag is expected"));
        return Optional.empty();
    }

    /** Returns {@code true} or {@code false}; anything else is a mistake. */
    public Optional<Boolean> flag() {
        if (node.isBoolean()) {
            return Optional.of(node.booleanValue());
        }
        report("NOT_A_FLAG", Text.of("应为 true 或 false", "true or false is expected"));
        return Optional.empty();
    }

    /** Returns a text in both languages: {@code {"zh": "…", "en": "…"}}; anything else is a mistake. */
    public Optional<Text> bilingual() {
        allow("zh", "en");
        Optional<String> zh = need("zh").flatMap(JsonPlace::text);
        Optional<String> en = need("en").flatMap(JsonPlace::text);
        return zh.flatMap(chinese -> en.map(english -> Text.of(chinese, english)));
    }

    /** Returns what {@code parser} makes of the text; a text it does not take is a mistake. */
    public <T> Optional<T> read(Function<String, T> parser) {
        return text().flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
                report("BAD_VALUE", Text.of("无法识别的值“" + text + "”：" + e.getMessage(), text + ": " + e.getMessage()));
                return Optional.empty();
            }
        });
    }

    /** Returns the constant of {@code choices} with this name; any other text is a mistake. */
    public <E extends Enum<E>> Optional<E> choice(Class<E> choices) {
        return text().flatMap(text -> {
            Optional<E> found = Stream.of(choices.getEnumConstants())
                    .filter(choice -> choice.name().equals(text))
                    .findFirst();
            if (found.isEmpty()) {
                String known = Arrays.toString(choices.getEnumConstants());
                report("UNKNOWN_CHOICE", Text.of("“" + text + "”不在可选值之中：" + known, text + " is none of " + known));
            }
            return found;
        });
    }

    /** Returns the value as a structured datum of the core; a null in it is a mistake. */
    public Datum datum() {
        if (node.isArray()) {
            return new Datum.Many(elements().stream().map(JsonPlace::datum).collect(toImmutableList()));
        }
        if (node.isObject()) {
            return new Datum.Fields(ImmutableMap.copyOf(Maps.transformValues(fields(), JsonPlace::datum)));
        }
        return new Datum.Leaf(text().orElse(""));
    }

    /** Writes down that something is wrong here. */
    public void report(String code, Text reason) {
        mistakes.add(new JsonMistake(file, path, code, reason));
    }

    private boolean isRecord() {
        if (!node.isObject()) {
            report("NOT_A_RECORD", Text.of("应为对象", "a record is expected"));
        }
        return node.isObject();
    }

    private JsonPlace field(String name, JsonNode child) {
        return at(name.matches("\\w+") ? "." + name : "['" + name + "']", child);
    }

    private JsonPlace at(String step, JsonNode child) {
        return new JsonPlace(file, path + step, child, mistakes);
    }

    /** A number keeps its digits and gets no exponent. */
    private String written() {
        if (!node.isBigDecimal()) {
            return node.asText();
        }
        if (Math.abs(node.decimalValue().scale()) > MOST_DIGITS) {
            report("NUMBER_TOO_LONG", Text.of("数字过长", "the number has too many digits"));
            return "0";
        }
        return node.decimalValue().toPlainString();
    }
}
