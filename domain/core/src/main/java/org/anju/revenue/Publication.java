package org.anju.revenue;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * Where the publication of a quarter stands.
 *
 * @param state     how far it got
 * @param deadline  the last day for posting; empty where none is asked for
 * @param stayUntil the last day it must hang; empty until it is posted
 */
public record Publication(State state, Optional<LocalDate> deadline, Optional<LocalDate> stayUntil) {

    /** How far a publication got. */
    public enum State implements Named {
        /** Nothing has to be posted. */
        NOT_REQUIRED("无须公示", "not required"),
        /** It is not posted yet. */
        AWAITED("待公示", "awaited"),
        /** It hangs, and must hang on. */
        POSTED("公示中", "posted"),
        /** It hung long enough, or is over. */
        OVER("公示期满", "over");

        private final Text text;

        State(String zh, String en) {
            this.text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
