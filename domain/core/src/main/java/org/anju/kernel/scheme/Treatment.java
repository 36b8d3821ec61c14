package org.anju.kernel.scheme;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What became of a record in a score. */
public enum Treatment implements Named {
    /** It counts in full. */
    COUNTED("计入", "counted"),
    /** It counts in part, or for nothing, because its group has reached its cap or it states more than its item allows. */
    CLIPPED("超出上限部分不计", "clipped to the cap"),
    /** The law keeps it out. */
    EXCLUDED("依法不计入", "kept out by law"),
    /** The scheme has no such item. */
    UNKNOWN_ITEM("方案未列此项", "not an item of the scheme"),
    /** The item leaves the points to the record, and the record states none. */
    NO_POINTS("记录未载明分值", "states no points"),
    /** It takes effect after the day of evaluation. */
    FUTURE("评价日后生效", "effective after the day of evaluation"),
    /** It took effect before the period evaluated. */
    OUTSIDE_WINDOW("不在评价周期内", "outside the period evaluated"),
    /** Its validity has ended. */
    EXPIRED("有效期已满", "no longer valid"),
    /** An objection is pending, and the scheme suspends such records. */
    SUSPENDED("异议期间暂不计入", "suspended while an objection is pending"),
    /** Another record of the same fact counts. */
    SAME_FACT("同一事实已计入", "another record of the same fact counts");

    private final Text text;

    Treatment(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** Returns the name a reader sees. */
    @Override
    public Text text() {
        return text;
    }

    /** Tells whether such a record bears on the score. */
    public boolean counts() {
        return this == COUNTED || this == CLIPPED;
    }
}
