package org.anju.kernel.register;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * How it is recognised that several units have the same buyer, who is then one head (SPC-BZ art. 9, HN art. 93).
 *
 * <p>The law does not say; it matters where a couple owns one unit together and one of them another alone.
 */
public enum OwnerIdentityKey implements Named {
    /** The same people, all of them, own each unit: the couple is one head and the husband alone another. */
    SAME_OWNERS("全部权利人相同", "all owners are the same"),
    /** The owner named first in the register is the same, or all of them are. */
    FIRST_NAMED_OWNER("登记在先的权利人相同", "the owner named first is the same"),
    /** At least one owner is the same: the couple and the husband alone are one head together. */
    ANY_SHARED_OWNER("至少一名权利人相同", "at least one owner is the same");

    private final Text text;

    OwnerIdentityKey(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
