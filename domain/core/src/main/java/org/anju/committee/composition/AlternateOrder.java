package org.anju.committee.composition;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Whether and how alternates move up; in a rule pack {@code {"order": "VOTES"}}. */
public enum AlternateOrder implements Named {
    /** They move up by the votes they were elected with, most first. */
    VOTES("按得票多少依次递补", "by votes, most first"),
    /** Nobody moves up: vacancies wait for the owners. */
    NONE("不设递补", "nobody moves up");

    private final Text text;

    AlternateOrder(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
