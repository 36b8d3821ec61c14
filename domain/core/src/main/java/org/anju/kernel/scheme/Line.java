package org.anju.kernel.scheme;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * One line of a score's waterfall: a record and what became of it.
 *
 * @param mark      the record
 * @param treatment what became of it
 * @param counted   what it adds to the score, or deducts where negative
 */
public record Line(Mark mark, Treatment treatment, Points counted) implements Named {

    /** Returns the line for a reader. */
    @Override
    public Text text() {
        Text reason = reason();
        String signed = (counted.thousandths() > 0 ? "+" : "") + counted;
        String pendingZh = mark.contested() ? "（异议处理中）" : "";
        String pendingEn = mark.contested() ? " (objection pending)" : "";
        String head = mark.id() + " " + mark.item() + " " + mark.from() + " " + signed;
        return Text.of(head + " " + reason.zh() + pendingZh, head + " " + reason.en() + pendingEn);
    }

    private Text reason() {
        return treatment == Treatment.EXCLUDED
                ? mark.excluded().map(Named::text).orElse(treatment.text())
                : treatment.text();
    }
}
