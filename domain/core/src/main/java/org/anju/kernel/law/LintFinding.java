package org.anju.kernel.law;

import java.util.Locale;

/**
 * Something wrong or doubtful in a rule book.
 *
 * @param code  what it is
 * @param key   the parameter it is about
 * @param layer the layer whose entry it is about
 * @param text  what a reader sees
 */
public record LintFinding(Code code, String key, Layer layer, Text text) {

    /** What {@link RuleBook#lint} looks for. */
    public enum Code implements Named {
        /** There is a value before and after some days, and none on them. */
        GAP(false, "期间空缺", "gap"),
        /** Two entries of one layer, recorded together, give different values for one day. */
        OVERLAP(true, "同层重叠冲突", "overlap"),
        /** A value names no law, and is no documented choice of the library. */
        UNCITED(true, "未载明依据", "uncited"),
        /** The day by which somebody was to look whether it still holds has passed. */
        STALE(false, "逾期未复核", "stale"),
        /** Every value rests on a draft. */
        DRAFT_ONLY(false, "仅有征求意见稿依据", "draft only"),
        /** It settles no day: a layer above has the last word and says otherwise, or its days are none. */
        UNREACHABLE(true, "永不适用", "unreachable"),
        /** The value is not of the kind policies read, or not of the kind an outer layer asks for. */
        MISTYPED(true, "类型不符", "mistyped"),
        /** No policy reads a parameter of this name. */
        UNKNOWN_KEY(true, "未知参数", "unknown key"),
        /** A policy can read it, and no pack mentions it. */
        UNMENTIONED(false, "规则库未载明", "unmentioned"),
        /** An inner layer sets a value that an outer one does not allow. */
        OUT_OF_BOUNDS(true, "超出上位规则允许的范围", "out of bounds"),
        /** The instrument it rests on has no dates, so it never applies. */
        UNDATED(false, "依据文件无施行日期", "undated"),
        /** It, or the instrument whose dates bind it, is known from memory, in passing or for a demonstration only. */
        UNVERIFIED(false, "未经核实", "unverified");

        private final boolean isMistake;
        private final Text text;

        Code(boolean isMistake, String zh, String en) {
            this.isMistake = isMistake;
            this.text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }

        /** Tells whether the pack must be changed; the others are for somebody to know. */
        public boolean isMistake() {
            return isMistake;
        }
    }

    /** Returns the line a reader sees. */
    public String in(Locale locale) {
        String separator = Text.isEnglish(locale) ? ": " : "：";
        return key + " [" + layer.text().in(locale) + "] " + code.text().in(locale) + separator + text.in(locale);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
