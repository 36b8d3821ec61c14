package org.anju.kernel.law;

import java.util.Optional;

/**
 * What a rule book says about one parameter under one {@code AsOf}.
 *
 * @param kind      whether there is a value, and why not
 * @param parameter the entry that settled it; empty only where {@link Kind#ABSENT}
 */
public record Resolution(Kind kind, Optional<Parameter> parameter) {

    /** The ways a parameter resolves; every one but {@link #SET} leaves a decision undetermined. */
    public enum Kind implements Named {
        /** There is a value. */
        SET("已设定", "set"),
        /** The law leaves it open and no layer sets it. */
        OPEN("法律未规定，且未另行约定", "left open by the law and set by no layer"),
        /** It rests on an instrument whose dates are not given. */
        UNDATED("所依据文件的施行日期未确定", "the dates of the instrument it rests on are not given"),
        /** There are values, but none for that day. */
        NOT_IN_FORCE("当日尚未施行或已失效", "not in force on that day"),
        /** Two entries of one layer disagree. */
        CONFLICT("同一层级规则相互冲突", "two entries of one layer disagree"),
        /** An inner layer set a value that the outer one does not allow. */
        OUT_OF_BOUNDS("设定值超出上位规则允许的范围", "the value set is outside what the outer rule allows"),
        /** The value is not of the kind the policy needs. */
        MISTYPED("规则值类型不符", "the value is not of the kind needed"),
        /** No pack mentions it. */
        ABSENT("规则库未载明", "no pack mentions it");

        private final Text text;

        Kind(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** No pack mentions the parameter. */
    static final Resolution ABSENT = new Resolution(Kind.ABSENT, Optional.empty());

    /** Tells whether there is a value. */
    public boolean isSet() {
        return kind == Kind.SET;
    }

    /** Tells whether some layer states a value that cannot be used; that is never the same as saying nothing. */
    public boolean isFaulty() {
        return switch (kind) {
            case CONFLICT, OUT_OF_BOUNDS, MISTYPED -> true;
            case SET, OPEN, UNDATED, NOT_IN_FORCE, ABSENT -> false;
        };
    }
}
