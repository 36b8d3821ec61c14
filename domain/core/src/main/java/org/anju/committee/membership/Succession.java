package org.anju.committee.membership;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.anju.committee.composition.AlternateOrder;
import org.anju.committee.composition.CommitteeParameters;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.register.OwnerId;

/** Which alternates move up (D2.4): by votes, most first; who is not able any more is passed over. */
final class Succession {

    private static final Fact ABLE =
            Fact.personal("alternate.able", "候补委员是否仍符合条件并愿意递补", "whether the alternate is eligible and willing");
    private static final Fact VOTES = Fact.personal("alternate.votes", "候补委员得票", "votes of the alternate");
    private static final Fact TIE = Fact.personal("alternate.tieBreak", "得票相同者的先后", "who goes first of equal votes");

    private Succession() {}

    /** Returns who moves up to {@code places} seats; nothing if something is missing, and then {@code why} lacks it. */
    static Optional<ImmutableList<OwnerId>> find(Reasoning why, ImmutableList<Alternate> alternates, int places) {
        ImmutableList<Alternate> ready = alternates.stream()
                .filter(alternate -> alternate.able().orElse(true))
                .collect(toImmutableList());
        if (places == 0 || ready.isEmpty()) {
            return Optional.of(ImmutableList.of());
        }
        Reading<AlternateOrder> order = why.read(CommitteeParameters.ALTERNATES);
        if (!order.isSet()) {
            return Optional.empty();
        } else if (order.value() == AlternateOrder.NONE) {
            return Optional.of(ImmutableList.of());
        }
        return byVotes(why, ready, places);
    }

    private static Optional<ImmutableList<OwnerId>> byVotes(Reasoning why, ImmutableList<Alternate> ready, int places) {
        ImmutableList<Alternate> unsure =
                ready.stream().filter(alternate -> alternate.able().isEmpty()).collect(toImmutableList());
        unsure.forEach(alternate -> why.lack(ABLE, alternate.person().toString()));
        boolean ranked = ready.size() > places;
        ready.stream()
                .filter(alternate -> ranked && alternate.votes().isEmpty())
                .forEach(alternate -> why.lack(VOTES, alternate.person().toString()));
        if (!unsure.isEmpty()
                || ranked
                        && ready.stream()
                                .anyMatch(alternate -> alternate.votes().isEmpty())) {
            return Optional.empty();
        }
        ImmutableList<Alternate> order = ImmutableList.sortedCopyOf(
                Comparator.comparing((Alternate alternate) -> -alternate.votes().orElse(0L)), ready);
        if (ranked && order.get(places - 1).votes().equals(order.get(places).votes())) {
            why.lack(TIE);
            return Optional.empty();
        }
        return Optional.of(order.stream().limit(places).map(Alternate::person).collect(toImmutableList()));
    }
}
