package org.anju.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.RollBasis;
import org.anju.kernel.register.Territory;
import org.anju.kernel.register.spi.Register;
import org.anju.kernel.time.AsOf;

/** What all resources share: the rules, the territory, the register, the clock, the door and the limits. */
record House(RuleBook rules, Territory territory, Register register, Clock clock, Callers callers, int largestBody) {

    /** Returns today and now. */
    AsOf now() {
        return Asked.asOf(null, null, clock);
    }

    /** Returns a complex that the register has; throws otherwise. */
    Complex complex(ComplexId id, AsOf asOf) {
        return register.findComplex(id, asOf).orElseThrow(() -> ProblemException.notFound(id.value()));
    }

    /** Returns a complex in which the caller may do something; throws otherwise. */
    Complex enter(HttpHeaders headers, Scope scope, String complex) {
        Door door = new Door(callers, territory);
        Caller caller = door.known(headers, scope);
        Complex found = complex(Asked.complex(complex), now());
        door.enter(caller, found.community());
        return found;
    }

    /** Throws unless the caller may do something in a division that there is. */
    void enter(HttpHeaders headers, Scope scope, DivisionCode division) {
        Door door = new Door(callers, territory);
        Caller caller = door.known(headers, scope);
        if (territory.find(division).isEmpty()) {
            throw ProblemException.notFound(division.value());
        }
        door.enter(caller, division);
    }

    /** Returns the caller, if it may do something in the whole of the territory; throws otherwise. */
    Caller enterEverywhere(HttpHeaders headers, Scope scope) {
        Door door = new Door(callers, territory);
        Caller caller = door.known(headers, scope);
        door.enter(caller, territory.tree().root().code());
        return caller;
    }

    /** What the roll of a complex is made of. */
    RollBasis rollBasis(ComplexId complex, AsOf asOf) {
        RollBasis.Builder basis = RollBasis.builder();
        basis.complex(complex).units(register.unitsOf(complex, asOf)).ownerships(register.ownershipsOf(complex, asOf));
        return basis.build();
    }
}
