package org.anju.formats.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.law.Text;

/** Reads one file: a case, or a case with variants that each change a part of it. */
final class CaseFile {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

    private CaseFile() {}

    /** Returns the variants of the case in {@code json}, or the case itself where it has none. */
    static ImmutableList<LegalCase> read(String json) {
        ImmutableList<LegalCase> cases = read(new CaseInput(parse(json), "$"), "", "", "");
        for (LegalCase each : cases) {
            if (each.expect().isEmpty()) {
                throw new CaseProblem("$.expect", Text.of("没有任何预期结果", "nothing is expected"));
            }
        }
        return cases;
    }

    /** Returns the question in {@code json}: a case that needs no id and expects nothing. */
    static ImmutableList<LegalCase> readQuestion(String json, String kind) {
        return read(new CaseInput(parse(json), "$"), "question", kind, "0");
    }

    private static ImmutableList<LegalCase> read(CaseInput file, String id, String kind, String capability) {
        JsonNode root = file.json();
        file.has("title");
        file.has("source");
        file.has("note");
        LegalCase base = new LegalCase(
                textOr(file, "id", id),
                "",
                textOr(file, "kind", kind),
                textOr(file, "capability", capability),
                file.findText("asOf").orElse(""),
                part(file, root, "rules"),
                part(file, root, "given"),
                part(file, root, "expect"));
        ImmutableList<CaseInput> variants = file.list("variants");
        ImmutableList<LegalCase> cases = variants.isEmpty()
                ? ImmutableList.of(base)
                : variants.stream().map(variant -> vary(base, variant)).collect(toImmutableList());
        file.finish();
        return cases;
    }

    private static String textOr(CaseInput file, String name, String otherwise) {
        return otherwise.isEmpty() ? file.text(name) : file.findText(name).orElse(otherwise);
    }

    private static JsonNode parse(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            if (!root.isObject()) {
                throw new CaseProblem("$", Text.of("应为 JSON 对象", "should be a JSON object"));
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new CaseProblem(
                    placeOf(e),
                    Text.of("不是有效的 JSON：" + e.getOriginalMessage(), "not valid JSON: " + e.getOriginalMessage()));
        }
    }

    /** Returns line and column; a file nested too deeply has none. */
    private static String placeOf(JsonProcessingException problem) {
        return Optional.ofNullable(problem.getLocation())
                .map(at -> "$ (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")")
                .orElse("$");
    }

    private static JsonNode part(CaseInput file, JsonNode root, String name) {
        return file.findObject(name).isPresent() ? opaque(file, root, name) : NOTHING;
    }

    /** Hands a part on unread: its own reader will say what it does not know. */
    private static JsonNode opaque(CaseInput file, JsonNode root, String name) {
        file.forget(name);
        return root.get(name);
    }

    private static LegalCase vary(LegalCase base, CaseInput variant) {
        LegalCase varied = new LegalCase(
                base.id(),
                variant.text("name"),
                base.kind(),
                base.capability(),
                variant.findText("asOf").orElse(base.asOf()),
                merged(base.rules(), variant, "rules"),
                merged(base.given(), variant, "given"),
                merged(base.expect(), variant, "expect"));
        variant.has("note");
        return varied;
    }

    private static JsonNode merged(JsonNode base, CaseInput variant, String name) {
        if (variant.findObject(name).isEmpty()) {
            return base;
        }
        JsonNode change = variant.json(name);
        variant.forget(name);
        return merge(base, change);
    }

    /** Merges as RFC 7396 does: objects field by field, null removes, anything else replaces. */
    private static JsonNode merge(JsonNode base, JsonNode change) {
        if (!change.isObject() || !base.isObject()) {
            return change;
        }
        ObjectNode result = base.deepCopy();
        change.fields().forEachRemaining(field -> {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                JsonNode before = result.get(field.getKey());
                result.set(field.getKey(), before == null ? field.getValue() : merge(before, field.getValue()));
            }
        });
        return result;
    }
}
