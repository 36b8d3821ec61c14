package org.anju.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.pages.Block.Cell;
import org.anju.pages.Block.Tone;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

    private static final Bulletin PAGE = new Bulletin(
            "complex/X1/index.html",
            Text.of("第三季度公示 <甲>", "Third quarter"),
            ImmutableList.of(new Bulletin.Link("index.html", Text.of("信阳市", "Xinyang"))),
            ImmutableList.of(Bulletin.Mark.DEMONSTRATION),
            ImmutableList.of(
                    new Block.Facts(ImmutableList.of(new Block.Pair(Text.of("余额", "balance"), Money.yuan("12704.73")))),
                    new Block.Gauge(
                            Text.of("人数", "heads"),
                            200,
                            300,
                            Text.of("200／300 人", "200 of 300"),
                            Text.of("三分之二", "2/3"),
                            Ratio.of(2, 3),
                            true),
                    new Block.Table(
                            ImmutableList.of(Text.of("项目", "item")),
                            ImmutableList.of(
                                    ImmutableList.of(Cell.link(Text.of("解释", "why"), "why/1.html")),
                                    ImmutableList.of(Cell.toned(Text.of("未公示", "not posted"), Tone.BAD))))));

    @Test
    void writesChineseWithEscapedTextAndRelativeLinks() {
        String html = HtmlRenderer.in(Locale.CHINA).render(PAGE);

        assertThat(html)
                .contains("<html lang=\"zh-CN\">")
                .contains("<h1>第三季度公示 &lt;甲&gt;</h1>")
                .contains("<a href=\"../../index.html\">信阳市</a>")
                .contains("<dd>12,704.73元</dd>")
                .contains("<a href=\"../../why/1.html\">解释</a>")
                .contains("<td class=\"bad\">未公示</td>")
                .contains("演示数据")
                .contains("人数 <b>66.67%</b> 200／300 人 · 达到 三分之二")
                .contains("<rect class=\"part\" width=\"666\" height=\"24\"/>");
    }

    @Test
    void writesEnglishFromTheSameBulletin() {
        assertThat(HtmlRenderer.in(Locale.ENGLISH).render(PAGE))
                .contains("<html lang=\"en\">")
                .contains("<dd>CNY 12,704.73</dd>")
                .contains("reached 2/3")
                .doesNotContain("余额");
    }

    @Test
    void writesTheSameWordsWhateverTheLocaleOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            String turkish = HtmlRenderer.in(Locale.CHINA).render(PAGE);
            Locale.setDefault(Locale.CHINA);
            assertThat(HtmlRenderer.in(Locale.CHINA).render(PAGE)).isEqualTo(turkish);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void carriesItsStyleSheet() {
        assertThat(HtmlRenderer.styleSheet()).contains("@media print");
    }
}
