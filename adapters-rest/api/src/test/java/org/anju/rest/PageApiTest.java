package org.anju.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public pages as a browser asks for them. */
class PageApiTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(TestHouse.api());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theFirstPageIsTheIndex() {
        TestServer.Answer page = server.get("/");
        assertThat(page.response().body()).isEqualTo(TestHouse.PAGES.get("index.html"));
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(server.get("/divisions/1.html").response().body()).isEqualTo("<p>区</p>");
        assertThat(server.get("/a.pdf").header("Content-Type")).isEqualTo("application/pdf");
    }

    @Test
    void aPageIsSentCompressedToWhoTakesIt() throws IOException, InterruptedException {
        HttpResponse<byte[]> page = HttpClient.newHttpClient()
                .send(
                        server.request("/")
                                .header("Accept-Encoding", "gzip, deflate")
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(page.body().length).isLessThan(200);
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8)).isEqualTo(TestHouse.PAGES.get("index.html"));
        assertThat(server.get("/", "Accept-Encoding", "identity").header("Content-Encoding"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip|gzip",
                "gzip;q=0|''",
                "gzip; q=0|''",
                "gzip;q=0.0|''",
                "br, GZIP;q=0.5, *|gzip",
                "gzip;q=1.0|gzip",
                "x-gzip|''"
            })
    void theWeightOfACompressionCounts(String accepted, String encoding) {
        assertThat(server.get("/", "Accept-Encoding", accepted).header("Content-Encoding"))
                .isEqualTo(encoding);
    }

    @Test
    void aPageThatDidNotChangeIsNotSentAgain() {
        String tag = server.get("/").header("ETag");
        assertThat(server.get("/", "If-None-Match", tag).status()).isEqualTo(304);
    }

    @Test
    void whatIsNotThereIsAProblem() {
        TestServer.Answer page = server.get("/nowhere.html");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.json().path("code").asText()).isEqualTo("NOT_FOUND");
        assertThat(server.get("/v1/nowhere").status()).isEqualTo(404);
    }
}
