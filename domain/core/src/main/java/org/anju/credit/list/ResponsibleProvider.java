package org.anju.credit.list;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Dated;
import org.anju.kernel.time.Quarter;

/** Which provider answers for a complex's quarter, where it changed within the quarter. */
public final class ResponsibleProvider {

    private static final Fact CHECKED_ON = Fact.open("list.checkedOn", "检查日期", "day of the check");
    private static final Fact PROVIDER = Fact.open("list.provider", "当日在管企业", "provider on that day");

    private final RuleBook book;

    private ResponsibleProvider(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static ResponsibleProvider by(RuleBook book) {
        return new ResponsibleProvider(book);
    }

    /**
     * Decides for one complex.
     *
     * @param services  who served it, and when
     * @param quarter   the quarter assessed
     * @param checkedOn the day of the check; empty where there was none
     */
    public Decision<ProviderId> decide(
            Iterable<Dated<ProviderId>> services, Quarter quarter, Optional<LocalDate> checkedOn, AsOf asOf) {
        Reasoning why = Reasoning.of("list.responsible", book, asOf);
        Reading<ResponsibleDay> rule = why.read(ListParameters.RESPONSIBLE_ON);
        if (why.lacks()) {
            return why.fail();
        }
        Optional<LocalDate> day = switch (rule.value()) {
            case QUARTER_START -> Optional.of(quarter.firstDay());
            case QUARTER_END -> Optional.of(quarter.lastDay());
            case INSPECTION -> checkedOn;
        };
        if (day.isEmpty()) {
            why.lack(CHECKED_ON);
            return why.fail();
        }
        AsOf then = asOf.on(day.get());
        for (Dated<ProviderId> service : services) {
            if (service.speaksTo(then)) {
                return why.conclude(why.use(PROVIDER, service.value()));
            }
        }
        why.lack(PROVIDER);
        return why.fail();
    }
}
