package org.anju.kernel.law;

import static com.google.common.base.Preconditions.checkArgument;

/** Whole numbers as Chinese legislation writes them: 二百七十八, 十二, 一千二百六十. */
public final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};

    private ChineseNumerals() {}

    /** Returns {@code number}, 0 to 9999, in Chinese numerals. */
    public static String of(int number) {
        checkArgument(number >= 0 && number <= 9999, "0 to 9999 only: %s", number);
        if (number == 0) {
            return "零";
        }
        StringBuilder text = new StringBuilder();
        String digits = Integer.toString(number);
        boolean zero = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                zero = true;
                continue;
            }
            if (zero) {
                text.append('零');
                zero = false;
            }
            text.append(DIGITS.charAt(digit)).append(UNITS[digits.length() - 1 - i]);
        }
        // 12 is 十二, not 一十二; 112 stays 一百一十二
        return number >= 10 && number < 20 ? text.substring(1) : text.toString();
    }
}
