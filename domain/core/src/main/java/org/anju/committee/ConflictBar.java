package org.anju.committee;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anju.committee.Interest.Firm;
import org.anju.committee.Interest.Kind;
import org.anju.committee.Interest.Relation;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * Whose ties to which firms keep a candidate from standing.
 *
 * <p>In a rule pack {@code {"kinship": "SELF_SPOUSE_LINEAL", "firms": ["PROVIDER", "AFFILIATE"], "kinds": ["EMPLOYMENT"]}};
 * no firm and no kind means that nothing does.
 *
 * @param kinship up to which degree of relationship
 * @param firms   in which firms
 * @param kinds   of which kind
 */
public record ConflictBar(Kinship kinship, ImmutableSet<Firm> firms, ImmutableSet<Kind> kinds) implements Named {

    /** How far the bar reaches; which relatives a degree takes in is a parameter of its own. */
    public enum Kinship implements Named {
        /** The candidate alone. */
        SELF("本人", "self"),
        /** The candidate, the spouse and lineal relatives (直系亲属). */
        SELF_SPOUSE_LINEAL("本人、配偶及直系亲属", "self, spouse and lineal relatives"),
        /** All close relatives of the Civil Code (近亲属, CC art. 1045). */
        CLOSE_RELATIVES("本人及近亲属", "self and close relatives");

        private final Text text;

        Kinship(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** Reads the table of a rule pack. */
    static Optional<ConflictBar> read(Datum table) {
        Optional<Kinship> kinship = table.findChoice("kinship", Kinship.class);
        Optional<ImmutableSet<Firm>> firms = table.find("firms").flatMap(list -> list.asChoices(Firm.class));
        Optional<ImmutableSet<Kind>> kinds = table.find("kinds").flatMap(list -> list.asChoices(Kind.class));
        return kinship.flatMap(
                degree -> firms.flatMap(where -> kinds.map(what -> new ConflictBar(degree, where, what))));
    }

    /** Reads which relatives each degree takes in. */
    static Optional<ImmutableMap<Kinship, ImmutableSet<Relation>>> readDegrees(Datum table) {
        ImmutableMap.Builder<Kinship, ImmutableSet<Relation>> degrees = ImmutableMap.builder();
        for (Kinship degree : Kinship.values()) {
            Optional<ImmutableSet<Relation>> relations =
                    table.find(degree.name()).flatMap(list -> list.asChoices(Relation.class));
            if (relations.isEmpty()) {
                return Optional.empty();
            }
            degrees.put(degree, relations.get());
        }
        return Optional.of(degrees.buildOrThrow());
    }

    /** Tells whether {@code interest} keeps a candidate from standing, where {@code relations} are those in reach. */
    boolean bars(Interest interest, ImmutableSet<Relation> relations) {
        return relations.contains(interest.holder())
                && firms.contains(interest.firm())
                && kinds.contains(interest.kind());
    }

    @Override
    public Text text() {
        return Text.of(
                kinship.text().zh() + "："
                        + firms.stream().map(it -> it.text().zh()).collect(Collectors.joining("、")) + "（"
                        + kinds.stream().map(it -> it.text().zh()).collect(Collectors.joining("、")) + "）",
                kinship.text().en() + ": "
                        + firms.stream().map(it -> it.text().en()).collect(Collectors.joining(", ")) + " ("
                        + kinds.stream().map(it -> it.text().en()).collect(Collectors.joining(", ")) + ")");
    }
}
