package org.anju.committee.office;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.composition.Chair;
import org.anju.kernel.register.OwnerId;

/**
 * A post on a committee: one person on one seat, from a day on.
 *
 * @param number     its number in this term, from 1 on; what is said in public of a single post names this and no person
 * @param person     who holds it
 * @param sits       on whose behalf; empty where nobody says
 * @param from       the first day
 * @param ended      the day it ended; empty while it goes on
 * @param handedOver the day the person handed over after that; empty while that is not done
 */
public record Post(
        int number,
        OwnerId person,
        Optional<Chair> sits,
        LocalDate from,
        Optional<LocalDate> ended,
        Optional<LocalDate> handedOver) {

    static Post of(int number, TenureStep.Holder holder, LocalDate from) {
        return new Post(number, holder.person(), holder.sits(), from, Optional.empty(), Optional.empty());
    }

    Post endedOn(LocalDate day) {
        return new Post(number, person, sits, from, Optional.of(day), handedOver);
    }

    Post handedOverOn(LocalDate day) {
        return new Post(number, person, sits, from, ended, Optional.of(day));
    }

    /** Tells whether the post had not ended by {@code day}, whether or not it had begun. */
    public boolean isHeldOn(LocalDate day) {
        return ended.map(day::isBefore).orElse(true);
    }

    /** Tells whether its holder sits on {@code day}: the day a post ends is the first without it. */
    public boolean sitsOn(LocalDate day) {
        return !day.isBefore(from) && isHeldOn(day);
    }
}
