package org.anju.testkit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.anju.credit.list.Consequence;
import org.anju.credit.list.LadderStep;
import org.anju.credit.list.ListHistory;
import org.anju.credit.list.ListLadder;
import org.anju.credit.list.ListSubject;
import org.anju.credit.list.Listing;
import org.anju.credit.list.MissingQuarter;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/** What holds for every way of drawing consequences from the quarterly lists. Capability 3.2. */
public interface ListLadderLaws {

    /** The day everything is out. */
    AsOf LATER = AsOf.date("2030-01-01");

    /** Draws the consequences; the library's own ladder unless another is tested. */
    default List<LadderStep> steps(RuleBook book, ListHistory history, ListSubject subject, AsOf asOf) {
        return ListLadder.by(book)
                .decide(history, subject, asOf)
                .getOrElseThrow()
                .steps();
    }

    private List<LadderStep> steps(List<QuarterNews> news, MissingQuarter missing) {
        ListSubject subject = CreditRules.subject("X");
        return steps(
                CreditRules.book(missing), QuarterNews.history(news, subject).build(), subject, LATER);
    }

    /** Two bad quarters in a row lead to exposure, and nothing else does. */
    @Property(tries = 300)
    default void twoBadQuartersInARowAndOnlyTheyExpose(
            @ForAll @Size(max = 12) List<QuarterNews> news, @ForAll MissingQuarter missing) {
        int run = 0;
        List<Boolean> expected = new ArrayList<>();
        for (QuarterNews each : news) {
            boolean frozen = each == QuarterNews.NO_LIST && missing == MissingQuarter.SKIP;
            run = each == QuarterNews.BAD ? run + 1 : frozen ? run : 0;
            if (each != QuarterNews.NO_LIST) {
                expected.add(run >= CreditRules.EXPOSE);
            }
        }
        int first = expected.size() - steps(news, missing).size();

        assertThat(steps(news, missing).stream().map(step -> step.consequences().contains(Consequence.PUBLIC_EXPOSURE)))
                .isEqualTo(expected.subList(first, expected.size()));
    }

    /** A list that came out without the subject on its bad side starts the count anew. */
    @Property(tries = 300)
    default void aListWithoutBadBreaksTheRow(@ForAll @Size(max = 12) List<QuarterNews> news) {
        for (LadderStep step : steps(news, MissingQuarter.SKIP)) {
            assertThat(step.badRun() > 0).isEqualTo(step.side().equals(QuarterNews.BAD.side()));
        }
    }

    /** The order in which facts become known does not matter. */
    @Property(tries = 300)
    default void theOrderOfPublicationDoesNotMatter(
            @ForAll @Size(max = 12) List<QuarterNews> news, @ForAll MissingQuarter missing) {
        ListSubject subject = CreditRules.subject("X");
        List<Integer> backwards = new ArrayList<>();
        for (int i = 0; i < news.size(); i++) {
            backwards.add(i);
        }
        Collections.reverse(backwards);
        ListHistory.Builder history = ListHistory.builder();
        for (int i : backwards) {
            news.get(i).side().ifPresent(side -> history.add(Listing.of(QuarterNews.quarter(i), subject, side)));
            if (news.get(i) != QuarterNews.NO_LIST) {
                history.publish(
                        QuarterNews.quarter(i), QuarterNews.quarter(i).next().firstDay());
            }
        }

        assertThat(steps(CreditRules.book(missing), history.build(), subject, LATER))
                .isEqualTo(steps(news, missing));
    }

    /** A complex or a firm that changes its name keeps its stage. */
    @Property(tries = 300)
    default void renamingChangesNothing(
            @ForAll @Size(max = 12) List<QuarterNews> news, @ForAll MissingQuarter missing) {
        ListSubject renamed = CreditRules.subject("renamed");

        assertThat(steps(
                        CreditRules.book(missing),
                        QuarterNews.history(news, renamed).build(),
                        renamed,
                        LATER))
                .isEqualTo(steps(news, missing));
    }

    /** A listing taken off late never was there, and taking it off and adding it again restores everything. */
    @Property(tries = 300)
    default void aLateCorrectionReplaysToTheSameStanding(
            @ForAll @Size(min = 1, max = 12) List<QuarterNews> news,
            @ForAll @IntRange(max = 11) int at,
            @ForAll MissingQuarter missing) {
        int place = at % news.size();
        ListSubject subject = CreditRules.subject("X");
        Optional<Listing> listing =
                news.get(place).side().map(side -> Listing.of(QuarterNews.quarter(place), subject, side));
        if (listing.isEmpty()) {
            return;
        }
        List<QuarterNews> without = new ArrayList<>(news);
        without.set(place, QuarterNews.NOT_LISTED);
        Instant late = Instant.parse("2029-01-01T00:00:00Z");
        ListHistory.Builder corrected =
                QuarterNews.history(without, subject).add(listing.get().removedAt(late));
        RuleBook book = CreditRules.book(missing);

        assertThat(steps(book, corrected.build(), subject, LATER)).isEqualTo(steps(without, missing));
        assertThat(steps(book, corrected.build(), subject, LATER.knownAt(late.minusSeconds(1))))
                .isEqualTo(steps(news, missing));
        assertThat(steps(book, corrected.add(listing.get()).build(), subject, LATER))
                .isEqualTo(steps(news, missing));
    }
}
