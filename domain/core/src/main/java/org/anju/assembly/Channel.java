package org.anju.assembly;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** How a ballot was cast; one owner has one vote over all of them. */
public enum Channel implements Named {
    /** On paper. */
    PAPER("书面", "paper"),
    /** On an electronic platform with real names (HN art. 26). */
    ELECTRONIC("电子投票", "electronic"),
    /** By text message. */
    MESSAGE("短信", "text message"),
    /** On paper, carried by a representative of the building; it counts for the owner who signed it (GR-274 art. 27). */
    CARRIED("业主代表代交", "carried by a representative");

    private final Text text;

    Channel(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
