package org.anju.kernel.notice;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What a notice asks of its readers. */
public enum NoticeKind implements Named {
    /** It says what is intended, and whoever objects can say so while it stands (公示). */
    OBJECTION("公示", "notice for objections"),
    /** It says what was decided (公告). */
    ANNOUNCEMENT("公告", "announcement"),
    /** It lays open what everybody may know (公布). */
    DISCLOSURE("公布", "disclosure");

    private final Text text;

    NoticeKind(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
