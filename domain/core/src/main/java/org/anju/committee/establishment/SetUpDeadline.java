package org.anju.committee.establishment;

import java.time.LocalDate;
import org.anju.committee.composition.CommitteeKind;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;

/**
 * Whether a complex with a provider has its committee by the day it must (measure 2 of the Xinyang draft): an owners' committee,
 * or a property management committee where the conditions of a first assembly are not met yet. The day itself is in time.
 *
 * <p>Granted with that day also while nothing is set up and there is time. Thread-safe.
 */
public final class SetUpDeadline {

    private static final String CAPABILITY = "2.1";

    private static final Fact BODY = Fact.open("committee.body", "已成立的组织", "what was set up");
    private static final Fact ON = Fact.open("committee.setUpOn", "成立日期", "day it was set up");
    private static final Fact CONDITIONS = Fact.open(
            "committee.conditionsMet", "是否符合首次业主大会成立条件", "whether the conditions of a first assembly are met");

    private static final Rule IN_TIME = Rule.of(
            CAPABILITY,
            "SET_UP_LATE",
            Text.of("{0}成立，不晚于{1}", "set up on {0}, not after {1}"),
            Text.of("{0}成立，晚于{1}", "set up on {0}, after {1}"));
    private static final Rule THERE = Rule.of(
            CAPABILITY,
            "NOT_SET_UP",
            Text.of("尚未成立，期限至{0}", "not set up yet; there is time until {0}"),
            Text.of("{0}已过，尚未成立业主委员会或者物业管理委员会", "nothing was set up by {0}"));
    private static final Rule RIGHT_BODY = Rule.of(
            CAPABILITY,
            "COMMITTEE_POSSIBLE",
            Text.of("暂不具备成立条件，由物业管理委员会代行职责", "the conditions are not met; a property management committee acts"),
            Text.of("已具备成立条件，应当成立业主委员会", "the conditions are met; an owners' committee must be set up"));

    private final RuleBook book;

    private SetUpDeadline(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static SetUpDeadline by(RuleBook book) {
        return new SetUpDeadline(book);
    }

    /** Decides; the value is the last day to set one up. */
    public Decision<LocalDate> decide(SetUp facts, AsOf asOf) {
        Reasoning why = Reasoning.of("committee.setUpDeadline", book, asOf);
        Reading<LocalDate> by = why.read(EstablishmentParameters.SET_UP_BY);
        if (!by.isSet()) {
            return why.fail();
        }
        if (facts.body().isEmpty()) {
            why.check(THERE, by, !asOf.validOn().isAfter(by.value()), by.value());
            return why.conclude(by.value());
        }
        CommitteeKind body = why.use(BODY, facts.body().get());
        if (facts.on().isPresent()) {
            LocalDate on = why.use(ON, facts.on().get());
            why.check(IN_TIME, by, !on.isAfter(by.value()), on, by.value());
        } else {
            why.unknown(IN_TIME, by, ON, "—", by.value());
        }
        if (body == CommitteeKind.PROPERTY_MANAGEMENT_COMMITTEE
                && facts.conditionsMet().isPresent()) {
            why.check(RIGHT_BODY, by, !why.use(CONDITIONS, facts.conditionsMet().get()));
        } else if (body == CommitteeKind.PROPERTY_MANAGEMENT_COMMITTEE) {
            why.unknown(RIGHT_BODY, by, CONDITIONS);
        }
        return why.conclude(by.value());
    }
}
