package org.anju.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.anju.formats.cases.CaseInput;

/** JSON in, within limits, and JSON out. */
final class Json {

    /** Deeper than anything a question needs. */
    private static final int DEEPEST = 32;

    /** Longer than any number the core can hold. */
    private static final int LONGEST_NUMBER = 100;

    /** What an id may have in the stores. */
    private static final int LONGEST_TEXT = 200;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .addModule(new Jdk8Module())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /**
     * Reads the body of a request.
     *
     * @param most the most bytes it may have
     */
    static JsonNode read(InputStream body, int most) {
        try {
            byte[] bytes = body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw ProblemException.of(
                        ProblemCode.TOO_LARGE,
                        "请求内容不得超过 " + most + " 字节",
                        "the request must not have more than " + most + " bytes");
            }
            JsonNode read = MAPPER.readTree(decoded(bytes));
            if (!read.isObject()) {
                throw ProblemException.at("$", "应为 JSON 对象", "should be a JSON object");
            }
            checkTexts(read, Integer.MAX_VALUE);
            return read;
        } catch (JsonProcessingException e) {
            throw ProblemException.at(
                    placeOf(e), "不是有效的 JSON：" + e.getOriginalMessage(), "not valid JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw ProblemException.at("$", "请求内容不完整", "the request broke off");
        }
    }

    /** Reads the body of a request that will be stored: its texts have at most {@link #LONGEST_TEXT} characters. */
    static CaseInput fields(InputStream body, int most) {
        JsonNode read = read(body, most);
        checkTexts(read, LONGEST_TEXT);
        return new CaseInput(read, "$");
    }

    /** Reads the body of a request that will be stored, and has words of any length. */
    static CaseInput longFields(InputStream body, int most) {
        return new CaseInput(read(body, most), "$");
    }

    /** A store cannot keep a NUL, half a character, or more than its column holds. */
    private static void checkTexts(JsonNode node, int longest) {
        if (node.isTextual()) {
            String text = node.textValue();
            if (!text.codePoints().allMatch(Json::isStorable)) {
                throw ProblemException.at("$", "文本含有不允许的字符", "a text has a character that is not allowed");
            }
            if (text.length() > longest) {
                throw ProblemException.at(
                        "$", "文本不得超过 " + longest + " 个字符", "a text must not have more than " + longest + " characters");
            }
        }
        node.forEach(child -> checkTexts(child, longest));
    }

    private static boolean isStorable(int character) {
        return character != 0 && Character.getType(character) != Character.SURROGATE;
    }

    /** Returns an object as its fields by name, in their order. */
    static Map<String, Object> fields(ObjectNode object) {
        return MAPPER.convertValue(object, new TypeReference<Map<String, Object>>() {});
    }

    static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ProblemException.at("$", "不是 UTF-8 编码", "not encoded in UTF-8");
        }
    }

    private static String placeOf(JsonProcessingException problem) {
        return problem.getLocation() == null
                ? "$"
                : "$ (line " + problem.getLocation().getLineNr() + ", column "
                        + problem.getLocation().getColumnNr() + ")";
    }
}
