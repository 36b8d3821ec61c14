package org.anju.credit.list;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What follows from the lists (Xinyang draft, measure 3), mildest first. */
public enum Consequence implements Named {
    /** Public praise (通报表扬) for standing on the good list in a row. */
    PUBLIC_PRAISE("通报表扬", "public praise"),
    /** A talk with the person in charge (约谈). */
    INTERVIEW("约谈", "interview"),
    /** An order to put things right within a term (整改). */
    RECTIFICATION("责令限期整改", "rectification order"),
    /** Public criticism and exposure (通报曝光). */
    PUBLIC_EXPOSURE("通报曝光", "public exposure"),
    /** Guidance of the owners towards a vote on the contract (清退); never a termination: owners alone decide (Civil Code, art. 278). */
    EXIT_RECOMMENDATION("建议启动清退程序，引导业主依法共同决定", "recommendation of the exit procedure: owners decide by vote");

    private final Text text;

    Consequence(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** Returns the name a reader sees. */
    @Override
    public Text text() {
        return text;
    }
}
