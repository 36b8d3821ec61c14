package org.anju.formats.cases;

import java.util.stream.Stream;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.PersonId;
import org.anju.kernel.time.AsOf;
import org.anju.party.Appointment;
import org.anju.party.AppointmentGraph;
import org.anju.party.MandateRadar;

/** Who holds what, what is vacant, whose term ends soon? See {@code mandates.schema.json}. */
final class MandatesCase implements CaseKind {

    private static final PersonId SOMEBODY = PersonId.of("person");

    @Override
    public String name() {
        return "mandates";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        AppointmentGraph graph = AppointmentFacts.graph(given, SOMEBODY);
        Decision<MandateRadar.Mandates> decision = MandateRadar.by(book).decide(graph, asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        answer.texts("held", ids(graph.on(asOf).stream()));
        decision.considered().ifPresent(found -> {
            answer.texts(
                    "vacancies",
                    found.vacancies().stream().map(each -> each.seat() + " " + each.filled() + "/" + each.seats()));
            answer.texts("ending", ids(found.ending().stream()));
            answer.put("lastDay", found.lastDay());
        });
        return answer;
    }

    private static Stream<String> ids(Stream<Appointment> appointments) {
        return appointments.map(Appointment::id);
    }
}
