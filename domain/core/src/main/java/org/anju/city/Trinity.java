package org.anju.city;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.anju.kernel.journal.ResponsibleUnit;
import org.anju.kernel.journal.WorkItem;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.Complex;

/**
 * The three bodies that govern a complex together (三位一体): the residents' committee, the owners' body and the provider; who
 * fills each place, and what each still owes.
 *
 * @param complex the complex
 * @param sides   the three, in this order
 */
public record Trinity(Complex complex, ImmutableList<Side> sides) {

    /** The three places. */
    public enum Place implements Named {
        /** The residents' committee, with the community party body. */
        RESIDENTS(
                "社区居委会",
                "residents' committee",
                ResponsibleUnit.RESIDENTS_COMMITTEE,
                ResponsibleUnit.PARTY_ORGANISATION),
        /** The owners' committee or whoever acts until there is one. */
        OWNERS(
                "业主委员会（物业管理委员会）",
                "owners' body",
                ResponsibleUnit.OWNERS_COMMITTEE,
                ResponsibleUnit.PROPERTY_MANAGEMENT_COMMITTEE,
                ResponsibleUnit.PREPARATORY_GROUP,
                ResponsibleUnit.OWNERS),
        /** The provider. */
        PROVIDER("物业服务人", "provider", ResponsibleUnit.PROVIDER);

        private final Text text;
        private final ImmutableSet<ResponsibleUnit> units;

        Place(String zh, String en, ResponsibleUnit... units) {
            this.text = Text.of(zh, en);
            this.units = ImmutableSet.copyOf(units);
        }

        @Override
        public Text text() {
            return text;
        }

        /** Tells whether what {@code unit} owes is owed here. */
        public boolean owes(ResponsibleUnit unit) {
            return units.contains(unit);
        }
    }

    /**
     * One of the three.
     *
     * @param place which
     * @param name  who fills it, as the register calls them; empty where nobody does
     * @param owed  what is still owed here, first due first
     */
    public record Side(Place place, Optional<String> name, ImmutableList<WorkItem> owed) {}

    /** Returns one of the three. */
    public Side side(Place place) {
        return sides.get(place.ordinal());
    }

    /** Tells whether all three places are filled. */
    public boolean isWhole() {
        return sides.stream().allMatch(side -> side.name().isPresent());
    }
}
