package org.anju.testkit.credit;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import org.anju.credit.list.ListSubject;
import org.anju.credit.list.ListTies;
import org.anju.credit.list.ListUnit;
import org.anju.credit.list.MissingQuarter;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Term;

/** A rule book for the laws of the lists, in which nothing is open; its values stand for no law. */
public final class CreditRules {

    /** How many bad quarters in a row expose. */
    public static final int EXPOSE = 2;

    /** How many cases it takes to be ranked. */
    public static final long SAMPLE_FLOOR = 5;

    private static final String BODY = "91411500MA000000A";

    private CreditRules() {}

    /** Returns the book; what a quarter without a list does is for the caller. */
    public static RuleBook book(MissingQuarter missing) {
        Text title = Text.of("《测试规则》", "rules of the test");
        Instrument rules = new Instrument(
                "TEST", title, title, "", Force.DEMONSTRATION, Optional.of(DateRange.ALWAYS), Provenance.DEMONSTRATION);
        return RuleBook.of(new RulePackBuilder("credit-laws", Layer.CITY, rules, Instant.EPOCH)
                .set("list.unit", ListUnit.PROJECT, 1)
                .set("list.removedCounts", false, 1)
                .set("list.interviewRunLength", 1, 1)
                .set("list.exposeRunLength", EXPOSE, 1)
                .set("list.praiseRunLength", 2, 1)
                .set("list.rectifyDays", Term.days(30), 1)
                .set("list.exitRecommended", true, 1)
                .set("list.missingQuarter", missing, 1)
                .set("list.sampleFloor", SAMPLE_FLOOR, 1)
                .set("list.ties", ListTies.INCLUDE_ALL, 1)
                .set("list.cut", cut(), 1)
                .build());
    }

    private static Datum cut() {
        return new Datum.Fields(ImmutableMap.of(
                "kind", new Datum.Leaf("RANK"), "good", new Datum.Leaf("2"), "bad", new Datum.Leaf("2")));
    }

    /** Returns a made-up provider in the complex called {@code complex}. */
    public static ListSubject subject(String complex) {
        return ListSubject.of(provider(BODY), ComplexId.of(complex));
    }

    /** Returns the provider whose code begins with {@code body}, of 17 characters. */
    static ProviderId provider(String body) {
        return ProviderId.of(body + ProviderId.checkDigit(body));
    }
}
