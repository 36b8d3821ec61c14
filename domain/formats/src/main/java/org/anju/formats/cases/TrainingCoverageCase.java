package org.anju.formats.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.PersonId;
import org.anju.kernel.time.AsOf;
import org.anju.party.Coverage;
import org.anju.party.DivisionCoverage;
import org.anju.party.Programme;
import org.anju.party.Trainee;
import org.anju.party.TrainingCoverage;
import org.anju.party.TrainingSession;

/** Did a training reach everybody? See {@code trainingCoverage.schema.json}. */
final class TrainingCoverageCase implements CaseKind {

    @Override
    public String name() {
        return "trainingCoverage";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Programme programme = given.findChoice("programme", Programme.class).orElse(Programme.COMMITTEES);
        CaseDivisions divisions = new CaseDivisions();
        ImmutableList.Builder<Trainee> trainees = ImmutableList.builder();
        for (CaseInput row : given.list("bodies")) {
            trainees.add(new Trainee(body(row, "body"), divisions.street(row), members(row)));
        }
        List<TrainingSession> sessions = given.list("sessions").stream()
                .map(row -> session(row, programme))
                .toList();
        Decision<Coverage> decision =
                TrainingCoverage.by(book).decide(programme, divisions.tree(), trainees.build(), sessions, asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered().ifPresent(coverage -> put(answer, coverage));
        return answer;
    }

    private static void put(CaseAnswer answer, Coverage coverage) {
        CaseAnswer divisions = CaseAnswer.plain();
        for (DivisionCoverage each : coverage.divisions()) {
            divisions.put(each.division().name(), each.reached() + "/" + each.due());
        }
        answer.put("coverage", divisions)
                .texts("gaps", coverage.gaps().stream().map(gap -> gap.body().value()));
    }

    private static BodyId body(CaseInput row, String name) {
        String id = row.text(name);
        if (id.isEmpty()) {
            throw row.problem(name, "不得为空", "must not be empty");
        }
        return BodyId.of(id);
    }

    private static Optional<ImmutableSet<PersonId>> members(CaseInput row) {
        return row.has("members") ? Optional.of(persons(row, "members")) : Optional.empty();
    }

    private static ImmutableSet<PersonId> persons(CaseInput row, String name) {
        ImmutableSet.Builder<PersonId> persons = ImmutableSet.builder();
        for (String id : row.texts(name)) {
            if (id.isEmpty()) {
                throw row.problem(name, "不得为空", "must not be empty");
            }
            persons.add(PersonId.of(id));
        }
        return persons.build();
    }

    private static TrainingSession session(CaseInput row, Programme programme) {
        TrainingSession.Builder session = TrainingSession.builder();
        session.id(row.findText("id").orElse(row.path()))
                .programme(row.findChoice("programme", Programme.class).orElse(programme))
                .day(row.day("day"))
                .organiser(row.has("organiser") ? body(row, "organiser") : BodyId.of("AUTHORITY"))
                .attendees(persons(row, "attendees"))
                .subject(row.findText("subject").orElse(""));
        row.findInstant("recordedAt").ifPresent(session::recordedAt);
        return session.build();
    }
}
