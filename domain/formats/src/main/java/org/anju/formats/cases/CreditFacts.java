package org.anju.formats.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.credit.CreditRecord;
import org.anju.credit.Removal;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.time.DateRange;

/** How a credit record is written, in cases and wherever else records come as JSON. */
public final class CreditFacts {

    private CreditFacts() {}

    /**
     * Reads a record; when it was recorded is left to the caller.
     *
     * @param provider whom it is about
     * @param given    its fields, as {@code records} of the schema {@code score} describes them
     */
    public static CreditRecord.Builder record(ProviderId provider, CaseInput given) {
        CreditRecord.Builder record = CreditRecord.builder();
        record.id(given.text("id"))
                .provider(provider)
                .item(given.text("item"))
                .effective(given.day("effective"))
                .project(given.findText("project").map(ComplexId::of))
                .fact(given.findText("fact").orElse(""))
                .until(given.findDay("until"))
                .points(CreditCases.points(given, "points"))
                .penalty(given.findFlag("penalty").orElse(false))
                .finalFrom(given.findDay("finalFrom"))
                .summaryPenaltyOnPerson(given.findFlag("summaryPenaltyOnPerson").orElse(false))
                .objection(days(given, "objection"))
                .punishmentListed(days(given, "punishmentListed"));
        given.findDay("disclosedFrom").ifPresent(record::disclosedFrom);
        given.findChoice("removal", Removal.Kind.class)
                .ifPresent(kind -> record.removal(Removal.of(kind, given.day("removedOn"))));
        return record;
    }

    private static Optional<DateRange> days(CaseInput given, String name) {
        return given.findObject(name)
                .map(days -> DateRange.of(days.day("from"), days.findDay("to").orElse(LocalDate.MAX)));
    }
}
