package org.anju.party.joint;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.BodyId;

/**
 * What partners resolved, and what became of it.
 *
 * @param id          what it is called
 * @param responsible the partner that answers for it
 * @param status      what became of it
 * @param adopted     the day it was resolved
 * @param reported    the day it was last reported done
 */
public record JointResolution(
        String id, BodyId responsible, Status status, LocalDate adopted, Optional<LocalDate> reported) {

    /** What became of a resolution. */
    public enum Status implements Named {
        /** It is to be done. */
        OPEN("待落实", "to be done"),
        /** It is reported done, and to be checked. */
        REPORTED("待核实", "to be checked"),
        /** It is proven. */
        PROVEN("已核实", "proven"),
        /** It was dropped. */
        DROPPED("已撤销", "dropped");

        private final Text text;

        Status(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** Tells whether something is still owed for it. */
    public boolean isOpen() {
        return status == Status.OPEN || status == Status.REPORTED;
    }

    JointResolution now(Status next) {
        return new JointResolution(id, responsible, next, adopted, reported);
    }

    JointResolution reportedOn(LocalDate day) {
        return new JointResolution(id, responsible, Status.REPORTED, adopted, Optional.of(day));
    }
}
