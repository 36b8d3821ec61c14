package org.anju.credit.list;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.time.Quarter;

/** Finds on which side of each list a subject stood, the listings of those it absorbed included. */
final class Sides {

    private static final Fact ABSORBED = Fact.open("list.absorbed", "被吸收合并的企业", "provider absorbed");
    private static final Rule ONE_SIDE = Rule.of(
            "3.1",
            "CONTRADICTORY_LISTING",
            Text.of("{0}在同一季度只列入一侧", "{0} stands on one side of the list of a quarter"),
            Text.of("{0}在{1}同时列入好榜和差榜", "{0} stands on both sides of the list of {1}"));

    private final Reasoning why;
    private final Reading<ListUnit> unit;
    private final ListHistory history;

    Sides(Reasoning why, Reading<ListUnit> unit, ListHistory history) {
        this.why = why;
        this.unit = unit;
        this.history = history;
    }

    SortedMap<Quarter, ListSide> of(ListSubject subject) {
        SortedMap<Quarter, Set<ListSide>> found = new TreeMap<>();
        for (ProviderId provider : family(subject.provider())) {
            for (Listing listing : history.listings(provider)) {
                if (listing.isKnown(why.asOf()) && isAbout(listing, subject) && counts(listing)) {
                    found.computeIfAbsent(listing.quarter(), quarter -> new LinkedHashSet<>())
                            .add(listing.entry().side());
                }
            }
        }
        SortedMap<Quarter, ListSide> sides = new TreeMap<>();
        for (Map.Entry<Quarter, Set<ListSide>> entry : found.entrySet()) {
            side(subject, entry.getKey(), entry.getValue()).ifPresent(side -> sides.put(entry.getKey(), side));
        }
        return sides;
    }

    /** A listing taken off after an objection was upheld counts only where a rule book wants it so (table A3.10). */
    private boolean counts(Listing listing) {
        return !listing.isRemoved(why.asOf())
                || why.read(ListParameters.REMOVED_COUNTS).find().orElse(false);
    }

    private boolean isAbout(Listing listing, ListSubject subject) {
        return subject.complex().isEmpty()
                || subject.complex().equals(listing.entry().subject().complex());
    }

    private Optional<ListSide> side(ListSubject subject, Quarter quarter, Set<ListSide> found) {
        if (found.size() == 1) {
            return found.stream().findFirst();
        }
        if (unit.value() == ListUnit.PROJECT) {
            why.check(ONE_SIDE, unit, false, subject, quarter);
            return Optional.empty();
        }
        return why.read(ListParameters.COMPANY_CONFLICT).find().flatMap(conflict -> switch (conflict) {
            case BAD_PREVAILS -> Optional.of(ListSide.BAD);
            case GOOD_PREVAILS -> Optional.of(ListSide.GOOD);
            case NEITHER -> Optional.empty();
        });
    }

    /** Returns the provider and, where listings are inherited, everyone it absorbed, at any remove. */
    private Set<ProviderId> family(ProviderId provider) {
        Set<ProviderId> family = new LinkedHashSet<>();
        Deque<ProviderId> open = new ArrayDeque<>();
        open.add(provider);
        while (!open.isEmpty()) {
            ProviderId next = open.remove();
            if (family.add(next)) {
                absorbedBy(next, open);
            }
        }
        return family;
    }

    private void absorbedBy(ProviderId provider, Deque<ProviderId> open) {
        for (Merger merger : history.absorbedBy(provider)) {
            if (merger.speaksTo(why.asOf())) {
                Reading<Boolean> inherits = why.read(ListParameters.MERGER_INHERITS);
                if (inherits.isSet() && inherits.value()) {
                    open.add(why.use(ABSORBED, merger.absorbed()));
                }
            }
        }
    }
}
