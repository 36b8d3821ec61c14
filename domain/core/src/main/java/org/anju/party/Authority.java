package org.anju.party;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** By whom and by what procedure a post is given. */
public enum Authority implements Named {
    /** Elected by the owners' assembly (Civil Code art. 278(1)(3)). */
    ELECTED_BY_OWNERS("业主大会选举", "elected by the owners"),
    /** Chosen by the members of a body from among themselves, as chairs are. */
    CHOSEN_BY_MEMBERS("成员推选", "chosen by the members from among themselves"),
    /** Elected by the members of a party organisation. */
    ELECTED_BY_PARTY_ORGANISATION("党组织选举", "elected by the party organisation"),
    /** Elected by residents. */
    ELECTED_BY_RESIDENTS("居民选举", "elected by the residents"),
    /** Appointed by the party committee of the street. */
    APPOINTED_BY_STREET_PARTY_COMMITTEE("街道党组织任命", "appointed by the street party committee"),
    /** Appointed by the street office or township government. */
    APPOINTED_BY_STREET_OFFICE("街道办事处（乡镇人民政府）委派", "appointed by the street office or township"),
    /** Co-opted by the body itself. */
    CO_OPTED("增补", "co-opted"),
    /** Employed under a contract. */
    EMPLOYED("聘用", "employed");

    private final Text text;

    Authority(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
