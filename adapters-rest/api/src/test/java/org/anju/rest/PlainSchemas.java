package org.anju.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;

/**
 * Makes the schemas of cases plain enough for a client in any language: every value has one type. Who writes a case may
 * write an amount as a number; a client writes text, which no language rounds.
 */
final class PlainSchemas {

    private static final Set<String> EXAMPLES = Set.of("example", "examples");

    private PlainSchemas() {}

    /**
     * Gives every schema within {@code node} one type: text where there are several, or none but a list of words; one object
     * with the fields of all where it may be one of several.
     */
    static void plain(JsonNode node) {
        if (node.path("oneOf").isArray()) {
            merge((ObjectNode) node);
        }
        if (node.path("type").isArray() || node.path("enum").isArray() && !node.has("type")) {
            ((ObjectNode) node).put("type", "string");
        }
        node.properties().stream()
                .filter(field -> !EXAMPLES.contains(field.getKey()))
                .forEach(field -> plain(field.getValue()));
        if (node.isArray()) {
            node.forEach(PlainSchemas::plain);
        }
    }

    /** A field of several keeps the description of the first; its words are those of all. */
    private static void merge(ObjectNode union) {
        ObjectNode fields = union.putObject("properties");
        union.remove("oneOf")
                .forEach(each -> each.path("properties").properties().forEach(field -> {
                    JsonNode known = fields.path(field.getKey());
                    JsonNode described = worded(field.getValue().deepCopy());
                    if (known.isMissingNode()) {
                        fields.set(field.getKey(), described);
                    } else if (known.has("enum")) {
                        described.path("enum").forEach(word -> add((ArrayNode) known.path("enum"), word));
                    }
                }));
        union.put("type", "object")
                .put("additionalProperties", false)
                .putArray("required")
                .add("step");
    }

    /** A constant is a list of one word. */
    private static JsonNode worded(JsonNode schema) {
        if (schema.has("const")) {
            ((ObjectNode) schema).putArray("enum").add(((ObjectNode) schema).remove("const"));
        }
        return schema;
    }

    private static void add(ArrayNode words, JsonNode word) {
        for (JsonNode known : words) {
            if (known.equals(word)) {
                return;
            }
        }
        words.add(word);
    }

    /** Returns {@code value} with text where a plain {@code schema} asks for it. */
    static JsonNode fitted(JsonNode value, JsonNode schema) {
        if (value.isNumber() && schema.path("type").asText().equals("string")) {
            return TextNode.valueOf(value.asText());
        } else if (value.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> items.add(fitted(item, schema.path("items"))));
            return items;
        } else if (value.isObject()) {
            ObjectNode fields = JsonNodeFactory.instance.objectNode();
            value.properties()
                    .forEach(field -> fields.set(field.getKey(), fitted(field.getValue(), of(field.getKey(), schema))));
            return fields;
        }
        return value;
    }

    private static JsonNode of(String field, JsonNode schema) {
        JsonNode own = schema.path("properties").path(field);
        return own.isMissingNode() ? schema.path("additionalProperties") : own;
    }
}
