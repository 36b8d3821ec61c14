package org.anju.party;

import java.util.Optional;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.Body;

/** The ways of cross-appointment (双向进入、交叉任职), by the body that is joined. */
public enum Route implements Named {
    /** Into the community party organisation, part-time. */
    INTO_PARTY_BODY(Body.Kind.PARTY_ORGANISATION, "兼任社区党组织职务", "into the community party organisation"),
    /** The substitute where party members are too few: into the residents' committee, part-time. */
    SUBSTITUTE(Body.Kind.RESIDENTS_COMMITTEE, "兼任社区居委会职务", "into the residents' committee"),
    /** A community official into an owners' committee. */
    INTO_OWNERS_COMMITTEE(Body.Kind.OWNERS_COMMITTEE, "兼任业主委员会职务", "into the owners' committee"),
    /** A community official into a property management committee. */
    INTO_PMC(Body.Kind.PROPERTY_MANAGEMENT_COMMITTEE, "兼任物业管理委员会职务", "into the property management committee");

    private final Body.Kind joined;
    private final Text text;

    Route(Body.Kind joined, String zh, String en) {
        this.joined = joined;
        this.text = Text.of(zh, en);
    }

    /** Returns the route that leads to {@code post}; empty where none does. */
    public static Optional<Route> to(Post post) {
        for (Route route : values()) {
            if (post.kind().filter(route.joined::equals).isPresent()) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
    }

    @Override
    public Text text() {
        return text;
    }
}
