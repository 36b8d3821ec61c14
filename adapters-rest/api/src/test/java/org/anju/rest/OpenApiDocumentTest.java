package org.anju.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The document served is the one the resources and schemas give. */
class OpenApiDocumentTest {

    private static final Path DOCUMENT = Path.of("src/main/resources/org/anju/rest/openapi.json");

    /** With {@code -Dopenapi.write=true} the document is written anew. */
    @Test
    void theDocumentIsUpToDate() throws IOException {
        String drawn = OpenApiDocument.draw();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(DOCUMENT, drawn);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("run the tests of this module with -Dopenapi.write=true and commit the document")
                .isEqualTo(drawn);
    }

    @Test
    void everythingItRefersToIsThere() {
        JsonNode document = OpenApiDocument.read(DOCUMENT);
        assertThat(document.findValuesAsText("$ref"))
                .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isObject())
                        .as(ref)
                        .isTrue());
    }
}
