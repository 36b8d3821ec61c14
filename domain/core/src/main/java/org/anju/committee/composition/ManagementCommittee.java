package org.anju.committee.composition;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.kernel.deadline.Deadlines;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/**
 * When a property management committee is set up and when it ends (capability 2.4).
 *
 * <p>The regulation of Henan has no article on it and the draft of Xinyang names no figures: every rule here is a
 * parameter without a default. How it is composed is for {@link CommitteeComposition}. Thread-safe.
 */
public final class ManagementCommittee {

    private static final Fact CONDITIONS =
            Fact.open("pmc.conditionsMet", "是否达到成立业主大会法定条件", "whether the conditions of an assembly are met");
    private static final Fact FORMED = Fact.open("pmc.assemblyFormed", "是否成立业主大会", "whether an assembly was formed");
    private static final Fact ORGANISED =
            Fact.open("pmc.streetOrganised", "街道办事处（乡镇人民政府）是否组织", "whether the street organised");
    private static final Fact COMMITTEE =
            Fact.open("pmc.committeeElected", "是否选举产生业主委员会", "whether a committee is elected");
    private static final Fact FROM = Fact.open("pmc.from", "成立日", "day it was set up");
    private static final Fact STOPPED = Fact.open("pmc.stoppedOn", "停止履职日", "day it stopped acting");
    private static final Fact ELECTED = Fact.open("pmc.electedOn", "业主委员会选举产生日", "day a committee was elected");
    private static final Fact FILED = Fact.open("pmc.filedOn", "业主委员会备案日", "day that committee was filed");
    private static final Fact HANDED_OVER = Fact.open("pmc.handedOverOn", "移交日", "day of hand-over");
    private static final Rule GROUND = CompositionRules.rule(
            "2.4", "NO_GROUND", "应当组建：{0}", "没有组建的情形：{0}", "it is set up: {0}", "no ground to set it up: {0}");
    private static final Rule TERM = CompositionRules.rule(
            "2.4",
            "TERM_EXPIRED",
            "任期至{0}，未届满",
            "任期至{0}，已届满，应重新组建",
            "its term runs to {0}",
            "its term ended on {0}; it is to be formed anew");
    private static final Duty HANDOVER =
            Duty.open("2.4", "HANDOVER", HANDED_OVER.code(), "向业主委员会移交", "hand-over to the committee");

    private final RuleBook book;
    private final WorkingCalendar calendar;

    private ManagementCommittee(RuleBook book, WorkingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /** Returns the policy under {@code book}; a last day that is a day off is put off by {@code calendar}. */
    public static ManagementCommittee by(RuleBook book, WorkingCalendar calendar) {
        return new ManagementCommittee(book, calendar);
    }

    /** Decides whether there is a ground to set one up; returns the grounds, refused with {@code NO_GROUND}. */
    public Decision<ImmutableSet<PmcGround>> findGround(PmcSituation now, AsOf asOf) {
        Reasoning why = Reasoning.of("committee.management.setUp", book, asOf);
        Reading<ImmutableSet<PmcGround>> admitted = why.read(CommitteeParameters.PMC_TRIGGER);
        ImmutableMap<Fact, Optional<Boolean>> facts = facts(now);
        facts.forEach((fact, value) -> value.ifPresent(known -> why.use(fact, known)));
        if (!admitted.isSet()) {
            return why.fail();
        }
        ImmutableSet<PmcGround> found = admitted.value().stream()
                .filter(ground -> holds(ground, now).orElse(false))
                .collect(ImmutableSet.toImmutableSet());
        boolean open =
                admitted.value().stream().anyMatch(ground -> holds(ground, now).isEmpty());
        if (found.isEmpty() && open) {
            why.skip(GROUND, Text.of("事实不全", "not all facts are known"));
            facts.forEach((fact, value) -> {
                if (value.isEmpty()) {
                    why.lack(fact);
                }
            });
        } else {
            why.check(GROUND, admitted, !found.isEmpty(), found.isEmpty() ? admitted.value() : found);
        }
        return why.conclude(found);
    }

    private static ImmutableMap<Fact, Optional<Boolean>> facts(PmcSituation now) {
        return ImmutableMap.of(
                CONDITIONS, now.conditionsMet(),
                FORMED, now.assemblyFormed(),
                ORGANISED, now.streetOrganised(),
                COMMITTEE, now.committeeElected());
    }

    private static Optional<Boolean> holds(PmcGround ground, PmcSituation now) {
        return switch (ground) {
            case CONDITIONS_NOT_MET -> now.conditionsMet().map(met -> !met);
            case ASSEMBLY_NOT_FORMED ->
                all(now.conditionsMet(), now.assemblyFormed().map(formed -> !formed), now.streetOrganised());
            case COMMITTEE_NOT_ELECTED -> all(now.committeeElected().map(elected -> !elected), now.streetOrganised());
        };
    }

    /** One no is a no; else one unknown leaves it open. */
    @SafeVarargs
    private static Optional<Boolean> all(Optional<Boolean>... parts) {
        if (Stream.of(parts).anyMatch(part -> part.isPresent() && !part.get())) {
            return Optional.of(false);
        }
        return Stream.of(parts).allMatch(Optional::isPresent) ? Optional.of(true) : Optional.empty();
    }

    /**
     * Decides whether one that was set up still acts rightfully, or hands over in time.
     *
     * @return where it stands; refused with {@code TERM_EXPIRED}, {@code HANDOVER_LATE} or {@code HANDOVER_OVERDUE}
     */
    public Decision<PmcStanding> decide(PmcLife life, AsOf asOf) {
        Reasoning why = Reasoning.of("committee.management", book, asOf);
        why.use(FROM, life.from());
        Reading<PmcStop> stops = why.read(CommitteeParameters.PMC_STOPS_AT);
        if (!stops.isSet()) {
            return why.fail();
        }
        boolean atElection = stops.value() == PmcStop.COMMITTEE_ELECTED;
        Occurrence stop = atElection ? life.elected() : life.filed();
        Optional<Boolean> stopped = stop.by(asOf.validOn());
        if (stopped.isEmpty()) {
            why.lack(atElection ? ELECTED : FILED);
            return why.fail();
        }
        return stopped.get() ? stopped(why, life, stop.on().orElseThrow()) : acting(why, life);
    }

    private Decision<PmcStanding> stopped(Reasoning why, PmcLife life, LocalDate on) {
        why.use(STOPPED, on);
        boolean over = life.handedOver().by(why.asOf().validOn()).orElse(false);
        Reading<Term> limit = why.readIfSet(CommitteeParameters.PMC_HANDOVER);
        Optional<LocalDate> due = Deadlines.due(why, limit, on, calendar);
        due.ifPresent(day -> HANDOVER.check(why, limit, day, life.handedOver()));
        if (due.isEmpty()) {
            life.handedOver().on().ifPresent(day -> why.use(HANDED_OVER, day));
        }
        return why.conclude(new PmcStanding(over ? PmcState.DISSOLVED : PmcState.STOPPED, Optional.empty(), due));
    }

    private static Decision<PmcStanding> acting(Reasoning why, PmcLife life) {
        Reading<Term> term = why.read(CommitteeParameters.PMC_TERM);
        Optional<LocalDate> last = TermEnd.find(why, term.find(), life.from());
        if (last.isEmpty()) {
            return why.fail();
        }
        LocalDate end = last.get();
        boolean runs = !why.asOf().validOn().isAfter(end);
        why.check(TERM, term, runs, end);
        return why.conclude(new PmcStanding(runs ? PmcState.ACTING : PmcState.EXPIRED, last, Optional.empty()));
    }
}
