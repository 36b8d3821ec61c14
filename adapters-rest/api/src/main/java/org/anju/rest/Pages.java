package org.anju.rest;

import java.util.Optional;

/**
 * The public pages of a house: boards, lists and notices as they were written, with everything they refer to.
 *
 * <p>Implementations are safe for any number of threads.
 */
public interface Pages {

    /**
     * Returns the bytes of a page; empty if there is none.
     *
     * @param path where it stands, such as {@code divisions/411502.html}; from outside, so never to be trusted
     */
    Optional<byte[]> find(String path);
}
