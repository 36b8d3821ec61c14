package org.anju.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Periods;
import org.anju.kernel.time.Term;

/**
 * What of the appointments needs somebody's care: posts that are vacant and terms that end soon. How soon is a parameter.
 * Thread-safe.
 */
public final class MandateRadar {

    private static final Fact VACANCIES = Fact.open("mandates.vacancies", "空缺职务数", "vacant posts");
    private static final Fact ENDING = Fact.open("mandates.ending", "任期将满人次", "terms that end soon");

    /**
     * What was found.
     *
     * @param vacancies posts not fully filled on the day
     * @param ending    who holds a post on the day and, as known, no longer after {@code lastDay}
     * @param lastDay   the last day looked at
     */
    public record Mandates(ImmutableList<Vacancy> vacancies, ImmutableList<Appointment> ending, LocalDate lastDay) {}

    private final RuleBook book;

    private MandateRadar(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static MandateRadar by(RuleBook book) {
        return new MandateRadar(book);
    }

    /** Looks at {@code graph} on the day asked for, as known at the moment asked for. */
    public Decision<Mandates> decide(AppointmentGraph graph, AsOf asOf) {
        Reasoning why = Reasoning.of("party.mandates", book, asOf);
        Reading<Term> within = why.read(PartyParameters.ENDING_WITHIN);
        if (why.lacks()) {
            return why.fail();
        }
        LocalDate last = Periods.due(asOf.validOn(), within.value());
        Mandates mandates = new Mandates(graph.vacancies(asOf), graph.endingBy(last, asOf), last);
        why.use(VACANCIES, mandates.vacancies().size());
        why.use(ENDING, mandates.ending().size());
        return why.conclude(mandates);
    }
}
