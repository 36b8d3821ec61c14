package org.anju.committee.composition;

import com.google.common.collect.ImmutableSet;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.time.Term;

/** What the rule book says about committees: their size, their term and who counts as a member. */
public final class CommitteeParameters {

    /** Longer than any term of office: a guard against numbers no calendar has, not a rule. */
    private static final int LONGEST = 1_000;

    /** How many seats an owners' committee may have. */
    public static final ParameterKey<SeatRange> SEAT_RANGE = ParameterKey.table("committee.seatRange", SeatRange::read);

    /** How many seats this committee has by its rules of procedure. */
    public static final ParameterKey<Long> SEATS =
            ParameterKey.of("committee.seats", ParameterType.INTEGER).where(CommitteeParameters::isCount);

    /** When a committee with fewer members than seats stands. */
    public static final ParameterKey<MinimumElected> MINIMUM_ELECTED =
            ParameterKey.table("committee.minimumElected", MinimumElected::read);

    /** How alternates move up. */
    public static final ParameterKey<AlternateOrder> ALTERNATES =
            ParameterKey.table("committee.alternates", table -> table.findChoice("order", AlternateOrder.class));

    /** How many vacancies call for an extraordinary assembly. */
    public static final ParameterKey<VacancyTrigger> VACANCY_TRIGGER =
            ParameterKey.table("committee.vacancyTrigger", VacancyTrigger::read);

    /** How seats are kept for later phases. */
    public static final ParameterKey<LaterPhaseSeats> LATER_PHASES =
            ParameterKey.table("committee.laterPhaseSeats", LaterPhaseSeats::read);

    /** Whether members of the residents' committee who own nothing may sit by their office. */
    public static final ParameterKey<Boolean> EX_OFFICIO = ParameterKey.of("eligibility.exOfficio", ParameterType.FLAG);

    /** What all members means. */
    public static final ParameterKey<MemberBase> BASE = ParameterKey.choice("committee.base", MemberBase.class);

    /** The longest term of an owners' committee in years. */
    public static final ParameterKey<Long> MAX_TERM_YEARS = years("committee.maxTermYears");

    /** The term of this owners' committee in years. */
    public static final ParameterKey<Long> TERM_YEARS = years("committee.termYears");

    /** Whether a term ends on its anniversary; else on the day before. */
    public static final ParameterKey<Boolean> TERM_ENDS_ON_ANNIVERSARY =
            ParameterKey.of("committee.termEndsOnAnniversary", ParameterType.FLAG);

    /** How long after its election a committee is filed. */
    public static final ParameterKey<Term> FILING = ParameterKey.of("committee.filing", ParameterType.TERM);

    /** How long before the end of its term a committee prepares the next election; need not be set. */
    public static final ParameterKey<Term> RENEWAL_LEAD = calendarTerm("committee.renewalLead");

    /** How long after its term an outgoing committee hands over. */
    public static final ParameterKey<Term> TERM_HANDOVER =
            ParameterKey.of("deadline.committee.termHandover", ParameterType.TERM);

    /** How many members a property management committee may have. */
    public static final ParameterKey<SeatRange> PMC_SIZE = ParameterKey.table("pmc.size", SeatRange::read);

    /** The least share of owners in it. */
    public static final ParameterKey<Ratio> PMC_OWNER_SHARE =
            ParameterKey.of("pmc.ownerShare", ParameterType.RATIO).where(Ratio::isShare);

    /** Who chairs it. */
    public static final ParameterKey<ChairRule> PMC_CHAIR = ParameterKey.choice("pmc.chair", ChairRule.class);

    /** Its term. */
    public static final ParameterKey<Term> PMC_TERM = calendarTerm("pmc.term");

    /** On which grounds it may be set up: a list of {@link PmcGround}. */
    public static final ParameterKey<ImmutableSet<PmcGround>> PMC_TRIGGER =
            ParameterKey.table("pmc.trigger", list -> list.asChoices(PmcGround.class));

    /** What makes it stop acting. */
    public static final ParameterKey<PmcStop> PMC_STOPS_AT = ParameterKey.choice("pmc.stopsAt", PmcStop.class);

    /** How long after it stopped it hands over to the owners' committee. */
    public static final ParameterKey<Term> PMC_HANDOVER = ParameterKey.of("pmc.handover", ParameterType.TERM);

    private CommitteeParameters() {}

    private static ParameterKey<Long> years(String name) {
        return ParameterKey.of(name, ParameterType.INTEGER).where(years -> years > 0 && years < LONGEST);
    }

    private static ParameterKey<Term> calendarTerm(String name) {
        return ParameterKey.of(name, ParameterType.TERM)
                .where(term -> term.isInCalendarDays() && term.amount() > 0 && term.amount() < LONGEST);
    }

    private static boolean isCount(long number) {
        return number >= 0 && number <= Integer.MAX_VALUE;
    }
}
