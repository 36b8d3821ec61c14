package org.anju.examples.city.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ready server as a user starts it, asked by a client and by a real browser. */
class ServeTest {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    @TempDir
    private static Path home;

    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = Served.start(home);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(served.site())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String path(Path file) {
        return served.site().relativize(file).toString().replace('\\', '/');
    }

    @Test
    void everyPageIsServedAsTheQuarterWroteIt() throws IOException, InterruptedException {
        assertThat(pages()).hasSizeGreaterThan(50);
        for (Path page : pages()) {
            HttpResponse<byte[]> answer = served.get(path(page));
            assertThat(answer.statusCode()).as(path(page)).isEqualTo(200);
            assertThat(answer.body()).as(path(page)).isEqualTo(Files.readAllBytes(page));
        }
    }

    @Test
    void theDatabaseIsServedBesideThem() throws IOException, InterruptedException {
        String complexes = new String(served.get("v1/divisions/4115/complexes").body(), StandardCharsets.UTF_8);
        assertThat(complexes).contains("X0001", "演示小区");
        assertThat(served.get("v1/complexes/X0001/units").statusCode()).isEqualTo(401);
        assertThat(new String(served.get("v1/notices?complex=X0001").body(), StandardCharsets.UTF_8))
                .contains("公共收益");
        assertThat(served.get("v1/openapi.json").statusCode()).isEqualTo(200);
    }

    @Test
    void theCityIsGovernedByItsOwnRulesAndOverlays() throws IOException, InterruptedException {
        HttpResponse<byte[]> area = served.get("v1/divisions/YANGSHAN");
        assertThat(area.statusCode()).isEqualTo(200);
        assertThat(new String(area.body(), StandardCharsets.UTF_8)).contains("羊山新区");
        assertThat(new String(served.get("v1/rules/vote.parkingCounts").body(), StandardCharsets.UTF_8))
                .contains("DEMO");
    }

    @Test
    void nothingOutsideTheSiteIsServed() throws IOException, InterruptedException {
        for (String path :
                List.of("../anju-run.txt", "%2e%2e/anju-run.txt", "..%2fanju-run.txt", "%00", "a%5c..%5c..")) {
            assertThat(served.get(path).statusCode()).as(path).isBetween(400, 404);
        }
    }

    @Test
    void aBrowserShowsThePages() throws IOException, InterruptedException {
        Optional<String> browser = BROWSERS.stream().filter(ServeTest::isThere).findFirst();
        assumeThat(browser)
                .as("left out: no Chromium here, so the pages were not looked at in a browser")
                .isPresent();
        for (Path page : pages().stream()
                .filter(file -> file.toString().endsWith(".html"))
                .filter(file -> path(file).chars().filter(each -> each == '/').count() < 3)
                .limit(6)
                .toList()) {
            assertThat(dom(browser.orElseThrow(), path(page))).as(path(page)).contains("<h1", "lang=\"zh-CN\"");
            assertThat(colours(browser.orElseThrow(), path(page)))
                    .as(path(page))
                    .isGreaterThan(8);
        }
    }

    private static boolean isThere(String browser) {
        try {
            return new ProcessBuilder(browser, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String dom(String browser, String path) throws IOException, InterruptedException {
        Path dom = home.resolve("dom.html");
        run(browser, dom, "--dump-dom", path);
        return Files.readString(dom);
    }

    /** Returns how many colours the page has: a page without its style sheet has very few. */
    private static int colours(String browser, String path) throws IOException, InterruptedException {
        Path picture = home.resolve("page.png");
        run(browser, home.resolve("log.txt"), "--screenshot=" + picture, path);
        BufferedImage image = ImageIO.read(picture.toFile());
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x += 3) {
            for (int y = 0; y < image.getHeight(); y += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }

    private static void run(String browser, Path output, String what, String path)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        browser,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--user-data-dir=" + home.resolve("profile"),
                        "--window-size=1200,1600",
                        what,
                        served.address().resolve(path).toString())
                .redirectOutput(output.toFile())
                .redirectError(home.resolve("browser.txt").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS))
                .as("the browser came to an end")
                .isTrue();
    }
}
