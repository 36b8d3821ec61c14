package org.anju.kernel.law;

import java.util.Locale;
import org.anju.kernel.seal.CanonicalWriter;

/**
 * A place in an instrument.
 *
 * @param instrument the instrument
 * @param article    the article (条), measure or clause number; 0 for the instrument as a whole
 * @param paragraph  the paragraph (款); 0 for the whole article
 * @param item       the item (项); 0 for none
 * @param place      a place that has no article number, such as a table or an appendix; empty otherwise
 */
public record Citation(Instrument instrument, int article, int paragraph, int item, String place) {

    /** Returns the citation of a whole article. */
    public static Citation of(Instrument instrument, int article) {
        return new Citation(instrument, article, 0, 0, "");
    }

    /** Returns {@code 《民法典》第二百七十八条第二款} or {@code Civil Code, art. 278(2)}. */
    public String in(Locale locale) {
        return Text.isEnglish(locale) ? english() : chinese();
    }

    private String chinese() {
        StringBuilder text = new StringBuilder(instrument.shortTitle().zh());
        if (article > 0) {
            text.append('第').append(ChineseNumerals.of(article)).append('条');
        }
        if (paragraph > 0) {
            text.append('第').append(ChineseNumerals.of(paragraph)).append('款');
        }
        if (item > 0) {
            text.append("第（").append(ChineseNumerals.of(item)).append("）项");
        }
        return text.append(place).toString();
    }

    private String english() {
        StringBuilder text = new StringBuilder(instrument.shortTitle().en());
        if (article > 0) {
            text.append(", art. ").append(article);
        }
        if (paragraph > 0) {
            text.append('(').append(paragraph).append(')');
        }
        if (item > 0) {
            text.append(" item ").append(item);
        }
        if (!place.isEmpty()) {
            text.append(' ').append(place);
        }
        return text.toString();
    }

    /** Returns the same place in {@code other}, such as the same instrument with its dates. */
    Citation in(Instrument other) {
        return new Citation(other, article, paragraph, item, place);
    }

    /** Writes the canonical bytes. */
    public void writeTo(CanonicalWriter writer) {
        instrument.writeTo(writer);
        writer.number(article).number(paragraph).number(item).text(place);
    }

    /** Returns {@code CC 278(2)}, the short form for files and logs. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(instrument.id());
        if (article > 0) {
            text.append(' ').append(article);
        }
        if (paragraph > 0) {
            text.append('(').append(paragraph).append(')');
        }
        if (item > 0) {
            text.append('.').append(item);
        }
        if (!place.isEmpty()) {
            text.append(' ').append(place);
        }
        return text.toString();
    }
}
