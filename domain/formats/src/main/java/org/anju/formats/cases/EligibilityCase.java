package org.anju.formats.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.anju.committee.Candidate;
import org.anju.committee.Candidate.Breach;
import org.anju.committee.Candidate.Candidacy;
import org.anju.committee.Candidate.PastEvent;
import org.anju.committee.CandidateEligibility;
import org.anju.committee.CriminalRecord;
import org.anju.committee.Criterion.State;
import org.anju.committee.Debt;
import org.anju.committee.Eligibility;
import org.anju.committee.Interest;
import org.anju.committee.Papers;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Title;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;

/** May a person stand for the owners' committee? See {@code eligibility.schema.json}. */
final class EligibilityCase implements CaseKind {

    @Override
    public String name() {
        return "eligibility";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Decision<Eligibility> decision = CandidateEligibility.by(book).decide(candidate(given), asOf);
        Eligibility eligibility = decision.considered().orElseThrow();
        CaseAnswer answer =
                CaseAnswer.of(decision).put("mayStand", decision.isGranted()).put("mayVote", eligibility.mayVote());
        for (State state : State.values()) {
            answer.texts(state.name().toLowerCase(Locale.ROOT), eligibility.codes(state).stream());
        }
        return answer.put("couldStand", eligibility.papers().couldSuffice())
                .put("papers", papers(eligibility.papers()));
    }

    private static ImmutableList<CaseAnswer> papers(Papers papers) {
        return papers.wanted().stream()
                .map(paper -> CaseAnswer.plain()
                        .put("criterion", paper.criterion())
                        .texts("facts", paper.evidence().stream().map(Fact::code)))
                .collect(toImmutableList());
    }

    private static Candidate candidate(CaseInput given) {
        Facts facts = new Facts(given);
        return Candidate.builder()
                .person(OwnerId.of("candidate"))
                .candidacy(given.findChoice("candidacy", Candidacy.class).orElse(Candidacy.OWNER))
                .nominationCloses(given.day("nominationCloses"))
                .titles(facts.find(
                        "titles", name -> choices(given, name, Title.class), ImmutableSet.of(Title.REGISTERED)))
                .onlyJointOwner(facts.flag("onlyJointOwner", false))
                .jointOwnersConsent(facts.flag("jointOwnersConsent", true))
                .writtenAuthority(facts.flag("writtenAuthority", true))
                .bornOn(facts.find("bornOn", given::day, LocalDate.of(1980, 1, 1)))
                .livesOnOwnIncome(facts.flag("livesOnOwnIncome", true))
                .declaredIncapable(facts.flag("declaredIncapable", false))
                .debts(facts.find("debts", name -> debts(given, name), ImmutableList.of()))
                .fundPaid(facts.flag("fundPaid", true))
                .breaches(facts.find("breaches", name -> choices(given, name, Breach.class), ImmutableSet.of()))
                .interests(facts.find("interests", name -> interests(given, name), ImmutableSet.of()))
                .dishonestDebtor(facts.flag("dishonestDebtor", false))
                .criminalRecord(facts.find("criminalRecord", name -> record(given.object(name)), CriminalRecord.CLEAN))
                .streetReviewPassed(facts.flag("streetReviewPassed", true))
                .stays(facts.find("stays", name -> stays(given, name), ImmutableList.of(DateRange.ALWAYS)))
                .lets(facts.flag("lets", false))
                .promisesSigned(facts.flag("promisesSigned", true))
                .pastEvents(facts.find("pastEvents", name -> events(given.object(name)), ImmutableMap.of()))
                .build();
    }

    private static <E extends Enum<E>> ImmutableSet<E> choices(CaseInput given, String name, Class<E> choices) {
        ImmutableSet.Builder<E> read = ImmutableSet.builder();
        for (String text : given.texts(name)) {
            try {
                read.add(Enum.valueOf(choices, text));
            } catch (IllegalArgumentException e) {
                String names = ImmutableList.copyOf(choices.getEnumConstants()).toString();
                throw given.problem(name, text + " 应为其中之一：" + names, text + " should be one of " + names);
            }
        }
        return read.build();
    }

    private static ImmutableList<Debt> debts(CaseInput given, String name) {
        return given.list(name).stream()
                .map(debt -> new Debt(
                        debt.amount("amount"),
                        debt.day("due"),
                        debt.findDay("paid"),
                        debt.findFlag("disputed").orElse(false)))
                .collect(toImmutableList());
    }

    private static ImmutableSet<Interest> interests(CaseInput given, String name) {
        return given.list(name).stream()
                .map(tie -> new Interest(
                        tie.choice("holder", Interest.Relation.class),
                        tie.choice("firm", Interest.Firm.class),
                        tie.findChoice("kind", Interest.Kind.class).orElse(Interest.Kind.EMPLOYMENT)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static CriminalRecord record(CaseInput record) {
        return new CriminalRecord(record.findFlag("pending").orElse(false), record.findDay("punishedOn"));
    }

    private static ImmutableList<DateRange> stays(CaseInput given, String name) {
        return given.list(name).stream().map(EligibilityCase::stay).collect(toImmutableList());
    }

    private static DateRange stay(CaseInput stay) {
        LocalDate from = stay.day("from");
        Optional<LocalDate> to = stay.findDay("to");
        if (to.filter(from::isAfter).isPresent()) {
            throw stay.problem("to", "不得早于开始之日", "must not be before the first day");
        }
        return to.map(last -> DateRange.closed(from, last)).orElse(DateRange.from(from));
    }

    private static ImmutableMap<PastEvent, LocalDate> events(CaseInput events) {
        ImmutableMap.Builder<PastEvent, LocalDate> read = ImmutableMap.builder();
        for (PastEvent event : PastEvent.values()) {
            events.findDay(event.name()).ifPresent(day -> read.put(event, day));
        }
        return read.buildOrThrow();
    }

    /** Facts by name, where those not stated may be taken as good. */
    private static final class Facts {

        private final CaseInput given;
        private final boolean favourable;
        private final ImmutableSet<String> unknown;

        Facts(CaseInput given) {
            this.given = given;
            this.favourable = given.findChoice("otherwise", Otherwise.class)
                    .filter(Otherwise.FAVOURABLE::equals)
                    .isPresent();
            this.unknown = ImmutableSet.copyOf(given.texts("unknown"));
        }

        Optional<Boolean> flag(String name, boolean good) {
            return find(name, given::flag, good);
        }

        <T> Optional<T> find(String name, Function<String, T> reader, T good) {
            if (given.has(name)) {
                return Optional.of(reader.apply(name));
            }
            return favourable && !unknown.contains(name) ? Optional.of(good) : Optional.empty();
        }
    }

    /** What to make of facts the case does not state. */
    private enum Otherwise {
        FAVOURABLE,
        UNKNOWN
    }
}
