package org.anju.testkit.committee;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.anju.committee.establishment.Preparation;
import org.anju.committee.establishment.PreparationState;
import org.anju.committee.establishment.PreparationStep;
import org.anju.formats.RuleBooks;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.testkit.kernel.WorkflowLaws;

/** The laws of all proceedings, under the law of Xinyang. */
class PreparationProperties implements WorkflowLaws<PreparationState, PreparationStep> {

    private static final RuleBook XINYANG = RuleBooks.xinyang();

    @Override
    public Workflow<PreparationState, PreparationStep> workflow() {
        return Preparation.WORKFLOW;
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
    public Arbitrary<List<PreparationStep>> sequences() {
        return PreparationArbitraries.courses();
    }
}
