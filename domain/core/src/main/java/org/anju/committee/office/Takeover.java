package org.anju.committee.office;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.composition.CommitteeParameters;
import org.anju.committee.composition.PmcStop;
import org.anju.committee.office.TenureStep.Elected;
import org.anju.committee.office.TenureStep.Predecessor;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.time.Term;

/**
 * From when and how long the body before has to hand over: an owners' committee from the change of term on (HN art. 33(2)), a
 * property management committee from the day on which the rules let it stop, which nobody has settled in Henan. Used once.
 */
final class Takeover {

    private final Reasoning why;
    private final TenureState state;

    Takeover(Reasoning why, TenureState state) {
        this.why = why;
        this.state = state;
    }

    private boolean isFromManagement() {
        return state.elected().flatMap(Elected::before).equals(Optional.of(Predecessor.PROPERTY_MANAGEMENT_COMMITTEE));
    }

    /** Returns the parameter that limits it. */
    ParameterKey<Term> key() {
        return isFromManagement() ? CommitteeParameters.PMC_HANDOVER : CommitteeParameters.TERM_HANDOVER;
    }

    Reading<Term> limitIfSet() {
        return why.readIfSet(key());
    }

    /** Returns the day it runs from; empty where that is open, or has not come. */
    Optional<LocalDate> startIfSet() {
        return startsAtElection()
                ? state.elected().map(Elected::on)
                : start(why.readIfSet(CommitteeParameters.PMC_STOPS_AT));
    }

    /** Returns the day it runs from; where that is open, {@code why} lacks it. */
    Optional<LocalDate> start() {
        return startsAtElection()
                ? state.elected().map(Elected::on)
                : start(why.read(CommitteeParameters.PMC_STOPS_AT));
    }

    /** What makes a management committee stop is asked where an owners' committee takes its place. */
    private boolean startsAtElection() {
        return !isFromManagement() || !state.isOf(CommitteeKind.OWNERS_COMMITTEE);
    }

    private Optional<LocalDate> start(Reading<PmcStop> stop) {
        return stop.find()
                .flatMap(at -> at == PmcStop.COMMITTEE_ELECTED ? state.elected().map(Elected::on) : state.filed());
    }
}
