package org.anju.formats.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;

/** What the library answered: fields that a case can expect, and the decisions behind them. */
public final class CaseAnswer {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final ImmutableList<Decision<?>> decisions;

    private CaseAnswer(ImmutableList<Decision<?>> decisions) {
        this.decisions = decisions;
    }

    /** Returns an answer that rests on no decision: a due date, a split. */
    public static CaseAnswer plain() {
        return new CaseAnswer(ImmutableList.of());
    }

    /**
     * Returns what every decision answers: {@code outcome}, the {@code codes} of its violations, what is {@code missing}
     * and the codes of its {@code warnings}.
     */
    public static CaseAnswer of(Decision<?> decision) {
        CaseAnswer answer = new CaseAnswer(ImmutableList.of(decision));
        answer.json.put("outcome", decision.outcome().name());
        answer.texts("codes", decision.violations().stream().map(Violation::code));
        answer.texts("missing", decision.missing().stream().map(Missing::code));
        answer.texts("warnings", decision.explanation().warnings().stream().map(Violation::code));
        return answer;
    }

    /** Adds a field; values are written as they write themselves: money in yuan, areas in m², days as 2024-10-08. */
    @CanIgnoreReturnValue
    public CaseAnswer put(String name, Object value) {
        json.set(name, node(value));
        return this;
    }

    /** Adds a field, if there is a value. */
    @CanIgnoreReturnValue
    public CaseAnswer put(String name, Optional<?> value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    /** Adds a list of texts, each once. */
    @CanIgnoreReturnValue
    public CaseAnswer texts(String name, Stream<String> texts) {
        ArrayNode array = json.putArray(name);
        texts.distinct().forEach(array::add);
        return this;
    }

    private static JsonNode node(Object value) {
        if (value instanceof JsonNode node) {
            return node;
        } else if (value instanceof Long || value instanceof Integer) {
            return JsonNodeFactory.instance.numberNode(((Number) value).longValue());
        } else if (value instanceof Boolean flag) {
            return JsonNodeFactory.instance.booleanNode(flag);
        } else if (value instanceof CaseAnswer answer) {
            return answer.json;
        } else if (value instanceof Iterable<?> values) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            values.forEach(each -> array.add(node(each)));
            return array;
        }
        return JsonNodeFactory.instance.textNode(value.toString());
    }

    /** Returns the fields. */
    public ObjectNode json() {
        return json;
    }

    /** Returns the decisions behind them, whose explanations can be printed. */
    public ImmutableList<Decision<?>> decisions() {
        return decisions;
    }
}
