package org.anju.formats.city;

import java.util.Optional;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.UnitId;

/** Complexes while their rows are read, and what belongs to them. */
interface Part {

    /** Returns a complex; nothing where nobody knows it. */
    Optional<ComplexDraft> complex(ComplexId id);

    /** Returns a unit; nothing where nobody knows it. */
    Optional<UnitDraft> unit(UnitId id);

    /** Returns a vote; nothing where nobody knows it. */
    Optional<VoteDraft> vote(String motion);

    /** Remembers an id of its kind; tells whether it is new. */
    boolean claim(String kind, String id);

    /** Adds a unit, whose id is claimed. */
    void add(UnitDraft unit);

    /** Adds a vote, whose id is claimed. */
    void add(VoteDraft vote);
}
