package org.anju.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.seal.Checkpoint;
import org.anju.kernel.seal.Digest;
import org.anju.pages.Block.Cell;
import org.anju.pages.Block.Tone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private static final Checkpoint SEALED = new Checkpoint("X1", 1234, Digest.EMPTY);
    private static final PdfRenderer CHINESE = PdfRenderer.in(Locale.CHINA);
    private static final Bulletin PAGE = page(Text.of("第三季度公示 <甲>", "Third quarter"), 1);

    private static Bulletin page(Text title, int rows) {
        return new Bulletin(
                        "complex/X1/revenue.html",
                        title,
                        ImmutableList.of(
                                new Bulletin.Link("index.html", Text.of("信阳市", "Xinyang")),
                                new Bulletin.Link("complex/X1/index.html", Text.of("演示小区", "Demonstration"))),
                        ImmutableList.of(Bulletin.Mark.DEMONSTRATION),
                        ImmutableList.of(
                                new Block.Facts(ImmutableList.of(
                                        new Block.Pair(Text.of("余额", "balance"), Money.yuan("12704.73")))),
                                new Block.Gauge(
                                        Text.of("人数", "heads"),
                                        200,
                                        300,
                                        Text.of("200／300 人", "200 of 300"),
                                        Text.of("三分之二", "2/3"),
                                        Ratio.of(2, 3),
                                        true),
                                new Block.Table(
                                        ImmutableList.of(Text.of("项目", "item"), Text.of("结论", "finding")),
                                        IntStream.rangeClosed(1, rows)
                                                .mapToObj(row -> ImmutableList.of(
                                                        Cell.link(Text.of("解释" + row, "why " + row), "why/1.html"),
                                                        Cell.toned(Text.of("未公示", "not posted"), Tone.BAD)))
                                                .collect(ImmutableList.toImmutableList()))))
                .printed(Optional.of(SEALED));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void writesTheWordsAndAmountsOfThePageAsTextThatCanBeCopied() throws IOException {
        assertThat(text(CHINESE.render(PAGE)))
                .contains("第三季度公示 <甲>", "信阳市 › 演示小区", "演示数据", "余额", "12,704.73元", "66.67%", "达到 三分之二", "未公示")
                .contains("1 / 1");
    }

    @Test
    void writesEnglishFromTheSameBulletin() throws IOException {
        assertThat(text(PdfRenderer.in(Locale.ENGLISH).render(PAGE)))
                .contains("CNY 12,704.73", "reached 2/3", "How to check this paper")
                .doesNotContain("余额");
    }

    @Test
    void statesTheCheckpointAndTheDigestOfTheHtmlPage() throws IOException {
        byte[] html = HtmlRenderer.in(Locale.CHINA).render(PAGE).getBytes("UTF-8");

        assertThat(text(CHINESE.render(PAGE)))
                .contains("X1 · 1,234 · " + Digest.EMPTY)
                .contains(Digest.ofBytes(html, 0, html.length).toString());
    }

    @Test
    void givesTheSameBytesOnEveryMachine() {
        byte[] here = CHINESE.render(PAGE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(PdfRenderer.in(Locale.CHINA).render(PAGE)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void givesTheSameBytesToManyAtATime() {
        byte[] alone = CHINESE.render(PAGE);

        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> CHINESE.render(PAGE)))
                .allSatisfy(pdf -> assertThat(pdf).isEqualTo(alone));
    }

    @Test
    void repeatsHeadAndColumnsAndNumbersEveryPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(CHINESE.render(page(Text.same("长表"), 150)))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            PDFTextStripper stripper = new PDFTextStripper();
            for (int i = 2; i < pages; i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                assertThat(stripper.getText(document))
                        .contains("信阳市 › 演示小区", "长表", "项目", i + " / " + pages, Digest.EMPTY.toString());
            }
        }
    }

    @Test
    void keepsRareNamesAndShowsABoxForWhatNoFontHas() throws IOException {
        String pdf = text(CHINESE.render(page(Text.same("浉河䶮喆堃𫖯\uD83D\uDE00㐀㐁\u0007\uD800末"), 1)));

        assertThat(pdf).contains("浉河䶮喆堃𫖯□□□□□末");
    }

    @Test
    void embedsEveryFontItUses() throws IOException {
        try (PDDocument document = Loader.loadPDF(CHINESE.render(PAGE))) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getResources().getFontNames()).isNotEmpty();
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void carriesTheCheckpointAsAQrCode() throws Exception {
        assertThat(scanned(CHINESE.render(PAGE))).isEqualTo(SEALED.toString());
    }

    @Test
    void carriesTheAddressOfThePageAsAQrCodeWhereItHasOne() throws Exception {
        PdfRenderer posted = CHINESE.reachedAt(URI.create("https://example.org/wuye"));

        assertThat(scanned(posted.render(PAGE))).isEqualTo("https://example.org/wuye/complex/X1/revenue.html");
    }

    private static String scanned(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 150);
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
            BinaryBitmap scan = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            return new QRCodeReader()
                    .decode(scan, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }
}
