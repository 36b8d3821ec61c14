package org.anju.credit.list;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * One line of a list.
 *
 * @param subject who stands there
 * @param side    on which side
 */
public record ListEntry(ListSubject subject, ListSide side) implements Named {

    /** Returns the line for a reader. */
    @Override
    public Text text() {
        return Text.of(side.text().zh() + " " + subject, side.text().en() + " " + subject);
    }
}
