package org.anju.committee.composition;

import java.util.Optional;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.Text;

/** Who was elected, who left, who moved up, and what that leads to (D2.3 to D2.5). Used once. */
final class Vacancies {

    private static final Fact ELECTED = Fact.open("committee.elected", "当选人数", "members elected");
    private static final Fact VACATED = Fact.open("committee.vacated", "离任人数", "members who left");
    private static final Fact ALTERNATES = Fact.open("committee.alternates", "候补委员人数", "alternates");
    private static final Fact SITTING = Fact.open("committee.sitting", "在任人数", "members sitting");
    private static final Text OWN_RULES = Text.of("物业管理委员会缺额由其规则另定", "its own rules settle its vacancies");

    private final Reasoning why;
    private final Composition committee;
    private final int seats;

    Vacancies(Reasoning why, Composition committee, int seats) {
        this.why = why;
        this.committee = committee;
        this.seats = seats;
    }

    /** Works out who sits, where anything is said of it. */
    void find(Composed.Builder result) {
        if (committee.elected().isEmpty() && committee.vacated().isEmpty()) {
            return;
        }
        int elected = why.use(ELECTED, committee.elected().orElse(seats));
        Optional<Boolean> stands = stands(elected);
        int left = left(elected);
        Optional<Integer> up = movedUp(left);
        up.ifPresent(alternates -> {
            int sitting = why.use(SITTING, elected - left + alternates);
            result.movedUp(alternates).sitting(sitting);
            next(stands, sitting).ifPresent(result::followUp);
        });
    }

    /** Fewer elected than seats: the rules of procedure say whether the committee stands. */
    private Optional<Boolean> stands(int elected) {
        why.check(CompositionRules.NOT_MORE_THAN_SEATS, basis(), elected <= seats, elected, seats);
        if (elected >= seats || committee.kind() == CommitteeKind.PROPERTY_MANAGEMENT_COMMITTEE) {
            return Optional.of(true);
        }
        Reading<MinimumElected> fewest = why.read(CommitteeParameters.MINIMUM_ELECTED);
        return fewest.find().map(rule -> {
            boolean enough = rule.isMetBy(elected, seats);
            return why.check(CompositionRules.ENOUGH_ELECTED, fewest, enough, elected, seats, rule);
        });
    }

    /** Where the number of seats is written, be it open. */
    private Reading<?> basis() {
        if (committee.kind() == CommitteeKind.OWNERS_COMMITTEE) {
            return why.readIfSet(CommitteeParameters.SEATS);
        }
        return why.readIfSet(CommitteeParameters.PMC_SIZE);
    }

    private int left(int elected) {
        int left = committee.vacated().map(count -> why.use(VACATED, count)).orElse(0);
        why.check(CompositionRules.NOT_MORE_THAN_MEMBERS, basis(), left <= elected, left, elected);
        return Math.min(elected, left);
    }

    /** Alternates take the seats of those who left, never seats nobody was elected to. */
    private Optional<Integer> movedUp(int left) {
        int ready = committee.alternates().orElse(0);
        if (left == 0 || ready == 0) {
            return Optional.of(0);
        }
        why.use(ALTERNATES, ready);
        return why.read(CommitteeParameters.ALTERNATES)
                .find()
                .map(order -> order == AlternateOrder.VOTES ? Math.min(left, ready) : 0);
    }

    private Optional<FollowUp> next(Optional<Boolean> stands, int sitting) {
        if (committee.kind() == CommitteeKind.PROPERTY_MANAGEMENT_COMMITTEE) {
            why.skip(CompositionRules.ENOUGH_SITTING, OWN_RULES);
            return Optional.empty();
        } else if (stands.isPresent() && !stands.get()) {
            return Optional.of(FollowUp.NEW_ELECTION);
        }
        Optional<FollowUp> next = VacancyCheck.apply(why, sitting, seats);
        return stands.isPresent() ? next : Optional.empty();
    }
}
