package org.anju.credit.app;

import com.google.common.collect.ImmutableSet;
import org.anju.credit.list.ListHistory;
import org.anju.credit.list.ListParameters;
import org.anju.credit.list.ListPublication;
import org.anju.credit.list.QuarterlyList;
import org.anju.credit.spi.Listings;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;

/** Decides, keeps, and then answers. */
final class Publisher implements PublishQuarterlyLists {

    private static final Rule ONE_LIST = Rule.of(
            "3.1",
            "LIST_ALREADY_PUBLISHED",
            Text.of("该季度榜单只发布一次：{0}", "one list of the quarter comes out: {0}"),
            Text.of("该季度榜单已经发布，内容不同：{0}", "another list of the quarter came out: {0}"));

    private final Listings listings;
    private final RuleBook rules;
    private final ListPublication publication;

    Publisher(Listings listings, RuleBook rules, WorkingCalendar calendar) {
        this.listings = listings;
        this.rules = rules;
        this.publication = ListPublication.by(rules, calendar);
    }

    @Override
    public Decision<QuarterlyList> publish(QuarterlyList list, AsOf asOf) {
        Decision<QuarterlyList> decision = publication.publish(list, asOf);
        if (!decision.isGranted()) {
            return decision;
        }
        QuarterlyList offered = decision.getOrElseThrow();
        listings.publish(offered, asOf.knownAt());
        ListHistory history = listings.history(asOf.knownAt());
        Reasoning why = Reasoning.of("list.publish", rules, asOf);
        why.include(decision);
        Reading<?> unit = why.read(ListParameters.UNIT);
        why.check(ONE_LIST, unit, isOut(offered, history), list.quarter());
        return why.conclude(asItCameOut(offered, history));
    }

    private static boolean isOut(QuarterlyList list, ListHistory history) {
        return ImmutableSet.copyOf(history.standing(list.quarter())).equals(ImmutableSet.copyOf(list.entries()));
    }

    /** It came out on the day it was published first, however often it is published. */
    private static QuarterlyList asItCameOut(QuarterlyList list, ListHistory history) {
        return history.published().stream()
                .filter(published -> published.quarter().equals(list.quarter()))
                .findFirst()
                .map(published -> QuarterlyList.builder()
                        .from(list)
                        .publishedOn(published.on())
                        .build())
                .orElse(list);
    }
}
