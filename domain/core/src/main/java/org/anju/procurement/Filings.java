package org.anju.procurement;

import static org.anju.kernel.journal.ResponsibleUnit.PROVIDER;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.journal.DutyKind;
import org.anju.kernel.journal.StepRules;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/** What is filed of a contract and of a takeover, be the provider selected by a developer or by owners (HN arts. 46, 49). */
final class Filings {

    /** The provider files its contract. */
    static final DutyKind FILE_CONTRACT = new DutyKind(
            "FILE_CONTRACT",
            Text.of("办理物业服务合同备案", "file the contract"),
            PROVIDER,
            ProcurementParameters.CONTRACT_FILING);

    /** The provider files the takeover. */
    static final DutyKind FILE_TAKEOVER = new DutyKind(
            "FILE_TAKEOVER", Text.of("办理物业交接备案", "file the takeover"), PROVIDER, ProcurementParameters.TAKEOVER_FILING);

    private static final Text SIGNED = Text.of("签订物业服务合同，且尚未备案", "sign a contract, and it is not filed yet");
    private static final Text TAKEN_OVER = Text.of("承接物业，且尚未备案", "take over, and it is not filed yet");

    private final Reasoning why;
    private final StepRules steps;
    private final WorkingCalendar calendar;

    Filings(Reasoning why, StepRules steps, WorkingCalendar calendar) {
        this.why = why;
        this.steps = steps;
        this.calendar = calendar;
    }

    /** Decides the filing of a contract; it may come in parts, one office after the other. */
    void contract(LocalDate on, ImmutableSet<FilingOffice> with, boolean owed, Optional<LocalDate> signed) {
        filed(ProcurementParameters.CONTRACT_FILING, on, owed && !with.isEmpty(), signed, SIGNED);
    }

    /** Decides the filing of a takeover. */
    void takeover(LocalDate on, boolean owed, Optional<LocalDate> takenOver) {
        filed(ProcurementParameters.TAKEOVER_FILING, on, owed, takenOver, TAKEN_OVER);
    }

    /** Decides a filing that goes beside the course: it follows {@code start}, and is late after its term. */
    void filed(ParameterKey<Term> limit, LocalDate on, boolean owed, Optional<LocalDate> start, Text first) {
        Reading<Term> term = why.read(limit);
        steps.order(why, term, owed, first);
        start.ifPresent(day -> {
            steps.day(why, term, on, start);
            steps.punctual(why, term, day, on, calendar);
        });
    }
}
