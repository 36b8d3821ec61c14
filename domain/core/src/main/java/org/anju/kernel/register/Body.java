package org.anju.kernel.register;

import java.util.Optional;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * A body that takes part in governing complexes.
 *
 * @param id       its identity
 * @param kind     what it is
 * @param name     its name
 * @param division where it sits, or what it governs
 * @param complex  the complex it belongs to; empty for a public body
 */
public record Body(BodyId id, Kind kind, String name, DivisionCode division, Optional<ComplexId> complex)
        implements RegisterFact {

    /** The kinds of bodies. */
    public enum Kind implements Named {
        /** An owners' committee (业主委员会). */
        OWNERS_COMMITTEE("业主委员会", "owners' committee"),
        /** A property management committee (物业管理委员会). */
        PROPERTY_MANAGEMENT_COMMITTEE("物业管理委员会", "property management committee"),
        /** A preparatory group (业主大会筹备组). */
        PREPARATORY_GROUP("业主大会筹备组", "preparatory group"),
        /** A residents' committee (社区居民委员会). */
        RESIDENTS_COMMITTEE("社区居民委员会", "residents' committee"),
        /** A community party organisation (社区党组织). */
        PARTY_ORGANISATION("社区党组织", "community party organisation"),
        /** A street office (街道办事处). */
        STREET_OFFICE("街道办事处", "street office"),
        /** A township government (乡镇人民政府). */
        TOWNSHIP_GOVERNMENT("乡镇人民政府", "township government"),
        /** A property authority (物业管理行政主管部门). */
        PROPERTY_AUTHORITY("物业管理行政主管部门", "property authority");

        private final Text text;

        Kind(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    @Override
    public BodyId key() {
        return id;
    }
}
