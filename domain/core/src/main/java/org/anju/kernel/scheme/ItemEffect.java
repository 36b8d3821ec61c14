package org.anju.kernel.scheme;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What a record of an item does to its subject. */
public enum ItemEffect implements Named {
    /** Its points count, nothing else. */
    POINTS("计分", "points"),
    /** Its points count, and it forces the scheme's veto grade (一票否决). */
    VETO("一票否决", "veto"),
    /** Its points count, and it puts the subject on the blacklist (黑名单). */
    BLACKLIST("列入黑名单", "blacklist");

    private final Text text;

    ItemEffect(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** Returns the name a reader sees. */
    @Override
    public Text text() {
        return text;
    }
}
