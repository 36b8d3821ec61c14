package org.anju.assembly;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * Who has to act on a proposal to hold an extraordinary assembly.
 *
 * @param turn whose turn it is
 * @param till the last day for it; empty where neither rules nor order state one
 */
public record ConveningDuty(Turn turn, Optional<LocalDate> till) {

    /** Whose turn it is (HN-2017 arts. 24, 25). */
    public enum Turn implements Named {
        /** The committee convenes. */
        COMMITTEE_CONVENES("由业主委员会召集", "the committee convenes"),
        /** The committee did not: the street office orders it to, within a limit. */
        STREET_ORDERS("由街道办事处（乡镇人民政府）责令限期召开", "the street office orders the committee to convene"),
        /** The committee did not obey: the street office convenes itself. */
        STREET_CONVENES("由街道办事处（乡镇人民政府）负责召集", "the street office convenes"),
        /** It was convened. */
        CONVENED("已召集", "convened");

        private final Text text;

        Turn(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
