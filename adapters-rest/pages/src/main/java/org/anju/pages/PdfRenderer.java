package org.anju.pages;

import com.google.common.collect.ImmutableMap;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anju.kernel.decision.Words;
import org.anju.kernel.law.Text;
import org.anju.kernel.seal.Checkpoint;
import org.anju.kernel.seal.Digest;
import org.anju.pages.Bulletin.Print;

/**
 * Writes bulletins as PDF in one language, to be posted on a notice board: the blocks of the HTML page on A4, with a head
 * and page numbers, everything explained, and at the end what tells a reader whether the paper is the page.
 *
 * <p>That is the checkpoint of the book the page reports on, the SHA-256 of the HTML page, and a QR code. The text can be
 * copied and searched; the fonts are embedded; a character no bundled font has is a box. Nothing outside the jar is read,
 * and the same bulletin gives the same bytes. Needs no screen. Thread-safe.
 */
public final class PdfRenderer {

    private final PebbleTemplate template;
    private final HtmlRenderer pages;
    private final Locale locale;
    private final Optional<URI> home;

    private PdfRenderer(PebbleTemplate template, Locale locale, Optional<URI> home) {
        this.template = template;
        this.pages = HtmlRenderer.in(locale);
        this.locale = locale;
        this.home = home;
    }

    /** Returns a renderer for the language of {@code locale}: English for English, Chinese for every other. */
    public static PdfRenderer in(Locale locale) {
        return new PdfRenderer(Templates.get("print.peb"), locale, Optional.empty());
    }

    /**
     * Returns this renderer for a site that can be reached: the QR code of a page is then its address.
     *
     * @param site the address of the folder in which the paths of the bulletins stand
     */
    public PdfRenderer reachedAt(URI site) {
        return new PdfRenderer(
                template, locale, Optional.of(URI.create(site + (site.toString().endsWith("/") ? "" : "/"))));
    }

    /** Returns the PDF. */
    public byte[] render(Bulletin bulletin) {
        Digest page = digest(bulletin);
        String print = Templates.fill(template, variables(bulletin, page));
        return PdfWriter.write(print, code(bulletin, page), bulletin.title().in(locale), page);
    }

    private Digest digest(Bulletin bulletin) {
        byte[] html = pages.render(bulletin).getBytes(StandardCharsets.UTF_8);
        return Digest.ofBytes(html, 0, html.length);
    }

    private Map<String, Object> variables(Bulletin bulletin, Digest page) {
        Optional<Checkpoint> checkpoint = checkpoint(bulletin);
        String ledger = word("账本检查点", "checkpoint of the ledger");
        String pageDigest = word("网页校验码（SHA-256）", "SHA-256 of the page");
        ImmutableMap.Builder<String, String> proofs = ImmutableMap.builder();
        address(bulletin).ifPresent(here -> proofs.put(word("网址", "address"), here));
        checkpoint.ifPresent(book -> proofs.put(ledger, oneLine(book)));
        proofs.put(pageDigest, page.toString());
        return BulletinModel.of(bulletin, locale, true)
                .put("style", Templates.text("print.css"))
                .put(
                        "place",
                        bulletin.trail().stream()
                                .map(link -> link.text().in(locale))
                                .collect(Collectors.joining(" › ")))
                .put(
                        "footer",
                        checkpoint.map(book -> ledger + " " + oneLine(book)).orElse(pageDigest + " " + page))
                .put("proofTitle", word("核验", "How to check this paper"))
                .put("proofs", proofs.buildOrThrow())
                .buildOrThrow();
    }

    /** Returns the code of what a reader can best check the paper by. */
    private QrCode code(Bulletin bulletin, Digest page) {
        return QrCode.of(address(bulletin)
                .or(() -> checkpoint(bulletin).map(Checkpoint::toString))
                .orElse("sha256:" + page));
    }

    private static Optional<Checkpoint> checkpoint(Bulletin bulletin) {
        return bulletin.print().flatMap(Print::checkpoint);
    }

    private Optional<String> address(Bulletin bulletin) {
        return home.map(site -> site.resolve(bulletin.path()).toString());
    }

    private String word(String zh, String en) {
        return Text.of(zh, en).in(locale);
    }

    private String oneLine(Checkpoint checkpoint) {
        return checkpoint.origin() + " · " + Words.value(checkpoint.size(), locale) + " · " + checkpoint.root();
    }
}
