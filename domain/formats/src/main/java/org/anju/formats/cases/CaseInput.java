package org.anju.formats.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.anju.kernel.area.Area;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.time.CalendarText;

/**
 * A place in a case file, read field by field; every mistake names its JSON path, and a field nobody asked for is a
 * mistake too, so that a misspelt fact cannot pass for an absent one.
 *
 * <p>Numbers may be written as JSON numbers or as texts; both are read exactly.
 */
public final class CaseInput {

    /** More places than any money, area or share has. */
    private static final int MOST_PLACES = 100;

    /** Longer than any number, day or choice is written. */
    private static final int LONGEST = 200;

    private final JsonNode node;
    private final String path;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, CaseInput> inner = new LinkedHashMap<>();

    /** Returns the input at {@code path}. */
    public CaseInput(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** Returns where this is in the file. */
    public String path() {
        return path;
    }

    /** Tells whether there is a field called {@code name} that is not null. */
    public boolean has(String name) {
        asked.add(name);
        return node.hasNonNull(name);
    }

    /** Returns the text of a field that must be there. */
    public String text(String name) {
        return need(name, findText(name));
    }

    /** Returns the text of a field, if it is there; a number or flag is given as it was written. */
    public Optional<String> findText(String name) {
        return find(name).map(field -> {
            if (field.isContainerNode()) {
                throw problem(name, "应为文本或数字", "should be a text or a number");
            }
            return field.isNumber() ? plain(field.decimalValue(), path + "." + name) : field.asText();
        });
    }

    /** Returns a flag that must be there. */
    public boolean flag(String name) {
        return need(name, findFlag(name));
    }

    /** Returns a flag, if it is there. */
    public Optional<Boolean> findFlag(String name) {
        return find(name).map(field -> {
            if (!field.isBoolean()) {
                throw problem(name, "应为 true 或 false", "should be true or false");
            }
            return field.booleanValue();
        });
    }

    /** Returns a whole number that must be there. */
    public long integer(String name) {
        return need(name, findInteger(name));
    }

    /** Returns a whole number, if it is there. */
    public Optional<Long> findInteger(String name) {
        return parse(name, Long::valueOf, "应为整数", "should be a whole number");
    }

    /** Returns an amount in yuan that must be there. */
    public Money money(String name) {
        return need(name, findMoney(name));
    }

    /** Returns an amount in yuan, if it is there. */
    public Optional<Money> findMoney(String name) {
        return parse(name, Money::yuan, "应为精确到分的金额（元）", "should be an amount in yuan exact to the fen");
    }

    /** Returns an amount in yuan of zero or more that must be there. */
    public Money amount(String name) {
        Money amount = money(name);
        if (amount.isNegative()) {
            throw problem(name, "不得为负", "must not be negative");
        }
        return amount;
    }

    /** Returns a price in yuan that must be there. */
    public UnitPrice price(String name) {
        return need(name, findPrice(name));
    }

    /** Returns a price in yuan, if it is there. */
    public Optional<UnitPrice> findPrice(String name) {
        return parse(name, UnitPrice::yuan, "应为单价（元）", "should be a price in yuan");
    }

    /** Returns an area in square metres that must be there. */
    public Area area(String name) {
        return need(name, findArea(name));
    }

    /** Returns an area in square metres, if it is there. */
    public Optional<Area> findArea(String name) {
        return parse(name, Area::squareMetres, "应为面积（平方米，至多两位小数）", "should be an area in m² with two decimals");
    }

    /** Returns a fraction that must be there. */
    public Ratio ratio(String name) {
        return need(name, findRatio(name));
    }

    /** Returns a fraction, if it is there. */
    public Optional<Ratio> findRatio(String name) {
        return parse(name, Ratio::parse, "应为分数，如 2/3、0.75、75%", "should be a fraction such as 2/3, 0.75 or 75%");
    }

    /** Returns a day that must be there. */
    public LocalDate day(String name) {
        return need(name, findDay(name));
    }

    /** Returns a day, if it is there. */
    public Optional<LocalDate> findDay(String name) {
        return parse(name, CalendarText::day, "应为日期，如 2024-10-08", "should be a day such as 2024-10-08");
    }

    /** Returns a local date and time that must be there. */
    public LocalDateTime moment(String name) {
        return need(
                name,
                parse(
                        name,
                        CalendarText::time,
                        "应为时刻，如 2024-10-08T09:00:00",
                        "should be a time such as 2024-10-08T09:00:00"));
    }

    /** Returns a moment on the time line that must be there. */
    public Instant instant(String name) {
        return need(name, findInstant(name));
    }

    /** Returns a moment on the time line, if it is there. */
    public Optional<Instant> findInstant(String name) {
        return parse(
                name,
                CalendarText::moment,
                "应为时刻，如 2024-10-08T01:00:00Z",
                "should be a moment such as 2024-10-08T01:00:00Z");
    }

    /** Returns one of the constants of {@code choices} that must be there. */
    public <E extends Enum<E>> E choice(String name, Class<E> choices) {
        return need(name, findChoice(name, choices));
    }

    /** Returns one of the constants of {@code choices}, if it is there. */
    public <E extends Enum<E>> Optional<E> findChoice(String name, Class<E> choices) {
        String names = ImmutableList.copyOf(choices.getEnumConstants()).toString();
        return parse(name, text -> Enum.valueOf(choices, text), "应为其中之一：" + names, "should be one of " + names);
    }

    /** Returns a record that must be there. */
    public CaseInput object(String name) {
        return need(name, findObject(name));
    }

    /** Returns a record, if it is there. */
    public Optional<CaseInput> findObject(String name) {
        return find(name).map(field -> {
            if (!field.isObject()) {
                throw problem(name, "应为对象", "should be an object");
            }
            return child(field, path + "." + name);
        });
    }

    /** Returns the records of a list; none where the field is absent. */
    public ImmutableList<CaseInput> list(String name) {
        return each(name, (element, at) -> {
            if (!element.isObject()) {
                throw new CaseProblem(at, Text.of("应为对象", "should be an object"));
            }
            return child(element, at);
        });
    }

    /** Returns the texts of a list; none where the field is absent. */
    public ImmutableList<String> texts(String name) {
        return each(name, (element, at) -> {
            if (element.isContainerNode()) {
                throw new CaseProblem(at, Text.of("应为文本或数字", "should be a text or a number"));
            }
            return element.isNumber() ? plain(element.decimalValue(), at) : element.asText();
        });
    }

    /** Returns a record of texts by name; empty where the field is absent. */
    public ImmutableMap<String, String> textsByName(String name) {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        findObject(name)
                .ifPresent(object ->
                        object.node.fieldNames().forEachRemaining(field -> texts.put(field, object.text(field))));
        return texts.buildOrThrow();
    }

    /** Returns the JSON of a field that must be there, for readers of whole documents such as rule packs. */
    public JsonNode json(String name) {
        return need(name, find(name));
    }

    /** Returns the names of the fields that are there, in the order written. */
    public ImmutableSet<String> fieldNames() {
        return ImmutableSet.copyOf(node.fieldNames());
    }

    /** Hands everything here to a reader that does not report back, and counts it as read. */
    public JsonNode take() {
        asked.addAll(fieldNames());
        return node;
    }

    /** Returns the JSON here, without counting anything as read. */
    JsonNode json() {
        return node;
    }

    /** Returns a problem with the field called {@code name}. */
    public CaseProblem problem(String name, String zh, String en) {
        return new CaseProblem(path + "." + name, Text.of(zh, en));
    }

    /** Throws if there is a field here or below that nobody asked for. */
    public void finish() {
        if (node.isObject()) {
            for (Iterator<Map.Entry<String, JsonNode>> fields = node.fields(); fields.hasNext(); ) {
                String name = fields.next().getKey();
                if (!asked.contains(name) && !name.startsWith("$")) {
                    throw problem(name, "未知字段，已知字段：" + known(), "unknown field; known here: " + known());
                }
            }
        }
        inner.values().forEach(CaseInput::finish);
    }

    /** Leaves the fields below {@code name} to another reader. */
    void forget(String name) {
        inner.remove(path + "." + name);
    }

    /** Writes a number out; one like 1e400000000 would fill the memory. */
    private static String plain(BigDecimal number, String at) {
        if (Math.abs((long) number.scale()) > MOST_PLACES) {
            throw new CaseProblem(at, Text.of("数字过大或者过细：" + number, "a number too large or too fine: " + number));
        }
        return number.toPlainString();
    }

    private String known() {
        return asked.stream().sorted().toList().toString();
    }

    private CaseInput child(JsonNode field, String at) {
        CaseInput child = new CaseInput(field, at);
        inner.put(at, child);
        return child;
    }

    private Optional<JsonNode> find(String name) {
        return has(name) ? Optional.of(node.get(name)) : Optional.empty();
    }

    private <T> T need(String name, Optional<T> value) {
        return value.orElseThrow(() -> problem(name, "缺少必填字段", "a required field is missing"));
    }

    private <T> Optional<T> parse(String name, Function<String, T> parser, String zh, String en) {
        return findText(name).map(text -> {
            if (text.length() > LONGEST) {
                throw problem(name, zh, en);
            }
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw problem(name, zh + "：" + text, en + ": " + text);
            }
        });
    }

    private <T> ImmutableList<T> each(String name, Element<T> reader) {
        Optional<JsonNode> field = find(name);
        if (field.isEmpty()) {
            return ImmutableList.of();
        }
        if (!field.get().isArray()) {
            throw problem(name, "应为数组", "should be an array");
        }
        ImmutableList.Builder<T> elements = ImmutableList.builder();
        for (int i = 0; i < field.get().size(); i++) {
            elements.add(reader.read(field.get().get(i), path + "." + name + "[" + i + "]"));
        }
        return elements.build();
    }

    private interface Element<T> {
        T read(JsonNode element, String path);
    }
}
