package org.anju.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.Territory;

/** Lets in who may do something in a division, and nobody else. */
final class Door {

    private final Callers callers;
    private final Territory territory;

    Door(Callers callers, Territory territory) {
        this.callers = callers;
        this.territory = territory;
    }

    /** Returns who asks; throws if that cannot be told, or if they may not do it anywhere. */
    Caller known(HttpHeaders headers, Scope scope) {
        Caller caller = Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION))
                .flatMap(callers::identify)
                .orElseThrow(() ->
                        ProblemException.of(ProblemCode.UNAUTHENTICATED, "缺少有效的凭证", "no valid credentials were sent"));
        if (!caller.scopes().contains(scope)) {
            throw ProblemException.of(
                    ProblemCode.FORBIDDEN,
                    "缺少权限 " + scope + "：" + scope.text().zh(),
                    "scope " + scope + " is missing: " + scope.text().en());
        }
        return caller;
    }

    /** Throws unless {@code caller} may act in {@code division}. */
    void enter(Caller caller, DivisionCode division) {
        boolean inside = caller.divisions().stream().anyMatch(own -> territory.governs(own, division));
        if (!inside) {
            throw ProblemException.of(
                    ProblemCode.FORBIDDEN,
                    "不在调用方的管辖范围内：" + division,
                    "outside the divisions of the caller: " + division);
        }
    }
}
