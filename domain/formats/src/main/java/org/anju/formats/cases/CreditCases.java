package org.anju.formats.cases;

import java.util.Optional;
import org.anju.credit.CreditFile;
import org.anju.credit.CreditFile.Enrolment;
import org.anju.credit.Project;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.scheme.Score;

/** What cases of one provider's credit share. */
final class CreditCases {

    private CreditCases() {}

    /** Adds what a score says. */
    static void put(CaseAnswer answer, Score score) {
        CaseAnswer records = CaseAnswer.plain();
        score.lines()
                .forEach(line -> records.put(line.mark().id(), line.treatment().name()));
        answer.put("total", score.total()).put("badRecords", score.badRecords()).put("records", records);
    }

    /** Reads the facts. */
    static CreditFile file(CaseInput given) {
        ProviderId provider = CaseProviders.orA(given, "provider");
        CreditFile.Builder file = CreditFile.builder();
        file.provider(provider)
                .enrolment(given.findChoice("enrolment", Enrolment.class).orElse(Enrolment.JOINED));
        given.list("projects").forEach(project -> file.addProject(project(project)));
        given.list("records")
                .forEach(record ->
                        file.addRecord(CreditFacts.record(provider, record).build()));
        return file.build();
    }

    private static Project project(CaseInput given) {
        Optional<Long> area = given.findArea("area").map(found -> found.hundredths());
        return new Project(ComplexId.of(given.text("complex")), area.or(() -> given.findInteger("weight")));
    }

    /** Returns the points in the field called {@code name}, if it is there. */
    static Optional<Points> points(CaseInput given, String name) {
        return given.findText(name).map(text -> {
            try {
                return Points.of(text);
            } catch (IllegalArgumentException e) {
                throw given.problem(
                        name, "应为分值，至多三位小数：" + text, "should be points with at most three decimals: " + text);
            }
        });
    }
}
