package org.anju.kernel.deadline;

import com.google.common.collect.ImmutableMap;
import org.anju.kernel.law.Text;

/** English for the holidays that come every year; any other keeps its Chinese name. */
final class Occasions {

    private static final ImmutableMap<String, String> ENGLISH = ImmutableMap.of(
            "元旦", "New Year's Day",
            "春节", "Spring Festival",
            "清明", "Qingming Festival",
            "劳动节", "Labour Day",
            "端午", "Dragon Boat Festival",
            "中秋", "Mid-Autumn Festival",
            "国庆节", "National Day");

    private Occasions() {}

    static Text text(String occasion) {
        return Text.of(occasion, ENGLISH.getOrDefault(occasion, occasion));
    }
}
