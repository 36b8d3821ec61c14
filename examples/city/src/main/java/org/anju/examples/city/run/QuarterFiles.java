package org.anju.examples.city.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.anju.city.CityReview;
import org.anju.city.ComplexReview;
import org.anju.examples.city.site.DataFiles;
import org.anju.examples.city.site.Site;
import org.anju.kernel.time.Quarter;
import org.anju.pages.Bulletin;
import org.anju.pages.HtmlRenderer;
import org.anju.pages.PdfRenderer;

/** What a run leaves of a quarter: pages, data and ledgers, written complex by complex so that none is kept. */
final class QuarterFiles implements Closeable {

    private final Path pages;
    private final Path ledgers;
    private final Site site;
    private final DataFiles data;
    private final HtmlRenderer html;
    private final PdfRenderer pdf;
    private long count;

    private QuarterFiles(Path work, Site site, DataFiles data, Locale locale) {
        this.pages = work.resolve("site");
        this.ledgers = work.resolve("ledgers");
        this.site = site;
        this.data = data;
        this.html = HtmlRenderer.in(locale);
        this.pdf = PdfRenderer.in(locale);
    }

    static QuarterFiles begin(Path work, Site site, Quarter quarter, Locale locale) throws IOException {
        QuarterFiles files = new QuarterFiles(work, site, DataFiles.begin(work.resolve("data"), quarter), locale);
        Files.createDirectories(files.pages);
        Files.createDirectories(files.ledgers);
        Files.writeString(files.pages.resolve(HtmlRenderer.STYLE_SHEET), HtmlRenderer.styleSheet());
        return files;
    }

    /** Writes what was decided about a complex. */
    void add(ComplexReview complex) throws IOException {
        write(site.pages(complex));
        data.add(complex);
        LedgerFiles.write(ledgers, complex);
    }

    /** Writes what was decided about the city as a whole; returns how many pages there are now. */
    long end(CityReview city) throws IOException {
        write(site.pages(city));
        data.add(city);
        return count;
    }

    private void write(Stream<Bulletin> written) throws IOException {
        for (Bulletin page : (Iterable<Bulletin>) written::iterator) {
            Path file = pages.resolve(page.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, html.render(page));
            if (page.print().isPresent()) {
                Files.write(pages.resolve(page.print().get().path()), pdf.render(page));
            }
            count++;
        }
    }

    @Override
    public void close() throws IOException {
        data.close();
    }
}
