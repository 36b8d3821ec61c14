package org.anju.credit.list;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What is listed, and whose quarters in a row are counted. */
public enum ListUnit implements Named {
    /** A provider in one complex. */
    PROJECT("项目", "project"),
    /** A provider as a whole; the wording of the Xinyang draft (企业). */
    COMPANY("企业", "company");

    private final Text text;

    ListUnit(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** Returns the name a reader sees. */
    @Override
    public Text text() {
        return text;
    }
}
