package org.anju.committee.office;

import java.util.Optional;
import org.anju.committee.composition.AllMembers;
import org.anju.committee.membership.Removal;
import org.anju.committee.membership.RemovalGround;
import org.anju.kernel.area.Area;
import org.anju.kernel.register.OwnerId;

/**
 * Who proposed to remove a member, by number (HN art. 31); either the members or the owners will do.
 *
 * @param members members who propose it
 * @param heads   owners who do, as heads
 * @param ofHeads all owners, as heads
 * @param area    the exclusive area of the owners who propose it
 * @param ofArea  all exclusive area
 */
public record Proposers(
        Optional<Integer> members,
        Optional<Long> heads,
        Optional<Long> ofHeads,
        Optional<Area> area,
        Optional<Area> ofArea) {

    private static final OwnerId SOMEBODY = OwnerId.of("somebody");

    /** Nobody says who did. */
    static final Proposers UNKNOWN =
            new Proposers(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Throws if a number is negative or a part is more than its whole. */
    public Proposers {
        told(members, heads, ofHeads, area, ofArea).person(SOMEBODY).build();
    }

    /** Returns the proposal to remove {@code person}, on which the owners have not voted yet. */
    Removal toRemove(OwnerId person, Optional<RemovalGround> ground, AllMembers all) {
        return told(members, heads, ofHeads, area, ofArea)
                .person(person)
                .ground(ground)
                .members(all)
                .build();
    }

    private static Removal.Builder told(
            Optional<Integer> members,
            Optional<Long> heads,
            Optional<Long> ofHeads,
            Optional<Area> area,
            Optional<Area> ofArea) {
        Removal.Builder removal = Removal.builder();
        removal.membersProposing(members)
                .headsProposing(heads)
                .heads(ofHeads)
                .areaProposing(area)
                .area(ofArea);
        return removal;
    }
}
