package org.anju.kernel.register;

import static com.google.common.base.Preconditions.checkArgument;

import org.anju.kernel.area.Area;
import org.anju.kernel.seal.CanonicalWriter;

/**
 * One unit on a roll (业主名册): the head it belongs to, the area that counts for it and who held it when the roll was
 * frozen.
 *
 * @param head       the number of its head, from 0
 * @param area       the area that counts
 * @param ownership  the unit and who held it
 * @param restricted whether the bylaws restrict the vote of one of its owners (GR-274 art. 20)
 */
public record RollEntry(int head, Area area, Ownership ownership, boolean restricted) {

    /** Throws if the head is negative. */
    public RollEntry {
        checkArgument(head >= 0, "a head is numbered from 0: %s", head);
    }

    /** Returns the unit. */
    public UnitId unit() {
        return ownership.unit();
    }

    /** Tells whether those who hold it are its owners: who only bought is none yet, and the head is the developer's. */
    boolean isOwned() {
        return ownership.title() != Title.CONTRACT_ONLY;
    }

    /** Writes every field. */
    void writeTo(CanonicalWriter writer) {
        writer.text(unit().value())
                .number(area.hundredths())
                .count(head)
                .text(ownership.title().name())
                .count(restricted ? 1 : 0)
                .count(ownership.owners().size());
        ownership.owners().forEach(owner -> writer.text(owner.value()));
    }
}
