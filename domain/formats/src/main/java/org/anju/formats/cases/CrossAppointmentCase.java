package org.anju.formats.cases;

import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.PersonId;
import org.anju.kernel.time.AsOf;
import org.anju.party.Authority;
import org.anju.party.CrossAppointment;
import org.anju.party.CrossAppointmentCheck;
import org.anju.party.CrossProposal;

/** May a cross-appointment be made? See {@code crossAppointment.schema.json}. */
final class CrossAppointmentCase implements CaseKind {

    private static final PersonId SOMEBODY = PersonId.of("person");

    @Override
    public String name() {
        return "crossAppointment";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        PersonId person = AppointmentFacts.person(given).orElse(SOMEBODY);
        CrossProposal.Builder proposal = CrossProposal.builder();
        proposal.person(person)
                .seat(AppointmentFacts.seat(given))
                .complex(given.findText("complex").map(ComplexId::of))
                .term(AppointmentFacts.term(given))
                .authority(given.findChoice("authority", Authority.class))
                .owner(given.findFlag("owner"))
                .confirmed(given.findFlag("confirmed"))
                .partyMembers(members(given));
        Decision<CrossAppointment> decision =
                CrossAppointmentCheck.by(book).decide(proposal.build(), AppointmentFacts.graph(given, person), asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered().ifPresent(found -> {
            answer.put("route", found.route().name());
            answer.texts(
                    "restsOn", found.restsOn().stream().map(seat -> seat.post().name()));
        });
        return answer;
    }

    private static Optional<Integer> members(CaseInput given) {
        return CaseCounts.find(given, "partyMembers");
    }
}
