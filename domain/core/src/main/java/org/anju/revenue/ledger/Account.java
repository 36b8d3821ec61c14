package org.anju.revenue.ledger;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * An account of the ledger.
 *
 * @param code    its number
 * @param kind    what it holds
 * @param heading the name of the heading it stands under; no colon, no blank
 * @param name    its own name; no colon, no blank in Chinese
 */
public record Account(AccountCode code, AccountKind kind, Text heading, Text name) implements Named {

    /**
     * Returns the full Chinese name, such as {@code Assets:1002银行存款:01公共收益专户}.
     *
     * <p>Plain-text accounting tools refuse a part that begins with a Chinese character; a number in front satisfies all.
     */
    public String path() {
        return kind.root() + ":" + code.heading() + heading.zh() + ":" + code.number() + name.zh();
    }

    /** Returns its own name. */
    @Override
    public Text text() {
        return name;
    }
}
