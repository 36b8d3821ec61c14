package org.anju.formats.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema takes every bundled file, and refuses what the reader refuses. */
class RulePackSchemaTest {

    private static final Path RULES = Path.of("src/main/resources/org/anju/formats/rules");
    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        try (InputStream input = RulePackReader.class.getResourceAsStream("rule-pack.schema.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(new String(input.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<Path> bundledFiles() throws Exception {
        return Files.walk(RULES)
                .filter(file ->
                        file.toString().endsWith(".json") && !file.toString().endsWith(".schema.json"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("bundledFiles")
    void everyBundledFileFollowsTheSchema(Path file) throws Exception {
        assertThat(SCHEMA.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"parameters\": [{\"key\": \"A b\", \"provenance\": \"TEXT\", \"cite\": [], \"open\": \"flag\"}]}",
                "{\"parameters\": [{\"key\": \"a\", \"provenance\": \"RUMOUR\", \"cite\": [], \"open\": \"flag\"}]}",
                "{\"parameters\": [{\"key\": \"a\", \"provenance\": \"TEXT\", \"cite\": []}]}",
                "{\"parameters\": [{\"key\": \"a\", \"provenance\": \"TEXT\", \"cite\": [], \"open\": \"thing\"}]}",
                "{\"parameters\": [{\"key\": \"a\", \"provenance\": \"TEXT\", \"cite\": [], \"value\": {\"term\": \"5\"}}]}",
                "{\"parameters\": [{\"key\": \"a\", \"provenance\": \"TEXT\", \"cite\": [], \"open\": \"flag\", \"more\": 1}]}",
                "{\"names\": {\"a\": {\"zh\": \"名称\"}}}",
                "{\"id\": \"p\", \"version\": \"1\"}",
                "[]"
            })
    void whatTheReaderRefusesTheSchemaRefuses(String content) {
        assertThat(SCHEMA.validate(content, InputFormat.JSON)).isNotEmpty();
        assertThat(RulePackReader.standalone()
                        .read("p.json", content.getBytes(StandardCharsets.UTF_8))
                        .isInvalid())
                .isTrue();
    }
}
