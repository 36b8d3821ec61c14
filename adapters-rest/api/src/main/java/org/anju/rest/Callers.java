package org.anju.rest;

import java.util.Optional;

/**
 * Who may call: the one port by which a host says whom it knows.
 *
 * <p>Everything that is not public asks it once a request. Implementations are safe for any number of threads.
 */
public interface Callers {

    /**
     * Returns who sent a request; empty if the credentials are not good, whatever the reason.
     *
     * @param authorization the value of the {@code Authorization} header, such as {@code Bearer …}
     */
    Optional<Caller> identify(String authorization);

    /** Returns a host that knows nobody: only what is public is served. */
    static Callers nobody() {
        return authorization -> Optional.empty();
    }
}
