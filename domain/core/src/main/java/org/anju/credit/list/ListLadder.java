package org.anju.credit.list;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;

/**
 * Turns the lists of the past quarters into what follows from them: talk and rectification, exposure, recommendation of
 * the exit procedure, praise (Xinyang draft, measure 3).
 *
 * <p>A pure fold over the whole history, oldest quarter first: a correction that arrives late is simply there the next
 * time it is asked. Thread-safe.
 */
public final class ListLadder {

    private static final Fact SUBJECT = Fact.open("list.subject", "榜单主体", "subject listed");
    private static final Fact COMPLEX = Fact.open("list.complex", "所列项目", "the complex listed");

    private final RuleBook book;

    private ListLadder(RuleBook book) {
        this.book = book;
    }

    /** Returns the ladder under {@code book}. */
    public static ListLadder by(RuleBook book) {
        return new ListLadder(book);
    }

    /** Decides where {@code subject} stands, given the lists that had come out by the day asked for. */
    public Decision<ListStanding> decide(ListHistory history, ListSubject subject, AsOf asOf) {
        Reasoning why = Reasoning.of("list.ladder", book, asOf);
        Reading<ListUnit> unit = why.read(ListParameters.UNIT);
        why.use(SUBJECT, subject);
        if (why.lacks()) {
            return why.fail();
        }
        boolean byProject = unit.value() == ListUnit.PROJECT;
        if (byProject && subject.complex().isEmpty()) {
            why.lack(COMPLEX, subject.toString());
            return why.fail();
        }
        ListSubject counted = byProject ? subject : ListSubject.of(subject.provider());
        SortedMap<Quarter, ListSide> sides = new Sides(why, unit, history).of(counted);
        LadderFold fold = new LadderFold(why, history, counted);
        if (!why.lacks()) {
            fold.over(published(history, asOf), sides);
        }

        return why.lacks() ? why.fail() : why.conclude(new ListStanding(counted, fold.steps(), fold.rectifyTerm()));
    }

    private static SortedSet<Quarter> published(ListHistory history, AsOf asOf) {
        SortedSet<Quarter> quarters = new TreeSet<>();
        for (ListPublished list : history.published()) {
            if (list.speaksTo(asOf)) {
                quarters.add(list.quarter());
            }
        }
        return quarters;
    }
}
