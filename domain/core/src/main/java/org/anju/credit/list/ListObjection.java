package org.anju.credit.list;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An objection against standing on a list that is about to be published.
 *
 * @param id      its id
 * @param subject who objects
 * @param filedOn the day it was filed
 * @param upheld  how it was settled; empty while it is not
 */
public record ListObjection(String id, ListSubject subject, LocalDate filedOn, Optional<Boolean> upheld) {

    /** Returns an objection that is not settled. */
    public static ListObjection filed(String id, ListSubject subject, LocalDate on) {
        return new ListObjection(id, subject, on, Optional.empty());
    }
}
