package org.anju.testkit.procurement;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.anju.formats.RuleBooks;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.procurement.Tender;
import org.anju.procurement.TenderState;
import org.anju.procurement.TenderStep;
import org.anju.testkit.kernel.WorkflowLaws;

/** The laws of all proceedings, under the law of Xinyang. */
class TenderProperties implements WorkflowLaws<TenderState, TenderStep> {

    private static final RuleBook XINYANG = RuleBooks.xinyang();

    @Override
    public Workflow<TenderState, TenderStep> workflow() {
        return Tender.WORKFLOW;
    }

    @Override
    public RuleBook rules() {
        return XINYANG;
    }

    @Override
    public WorkingCalendar calendar() {
        return WorkingCalendars.china();
    }

    @Override
    public AsOf day() {
        return AsOf.date("2024-12-31");
    }

    @Provide
    @Override
    public Arbitrary<List<TenderStep>> sequences() {
        return TenderArbitraries.courses();
    }
}
