package org.anju.committee;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.membership.EndGround;
import org.anju.committee.office.Tenure;
import org.anju.committee.office.TenureState;
import org.anju.committee.office.TenureStep;
import org.anju.committee.office.TenureStep.Elected;
import org.anju.committee.office.TenureStep.Ended;
import org.anju.committee.office.TenureStep.Ending;
import org.anju.committee.office.TenureStep.Filed;
import org.anju.committee.office.TenureStep.Holder;
import org.anju.committee.office.TenureStep.MeetingHeld;
import org.anju.committee.office.TenureStep.PostEnded;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** A complex is screened from the term of its committee on record. */
class RecordedTermTest {

    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.ofYears(2024, 2027).build();
    private static final RuleBook RULES = RuleBook.of(TestRules.national()
            .set("committee.setUpBy", day("2024-10-31"), 2)
            .set("committee.seatRange", table("least", "5", "most", "11", "odd", "true"), 31)
            .set("committee.maxTermYears", 5, 28)
            .set("committee.filing", Term.days(30), 29)
            .set("committee.vacancyTrigger", table("sittingBelow", "1/2"), 46)
            .set("committee.meetingInterval", Term.months(3), 28)
            .set("deadline.committee.termHandover", Term.days(10), 33)
            .set("period.putOffDayOff", false, 203)
            .build());

    private static Datum table(String... entries) {
        ImmutableMap.Builder<String, Datum> fields = ImmutableMap.builder();
        for (int i = 0; i < entries.length; i += 2) {
            fields.put(entries[i], new Datum.Leaf(entries[i + 1]));
        }
        return new Datum.Fields(fields.build());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static TenureStep elected() {
        return new Elected(
                day("2024-03-01"),
                CommitteeKind.OWNERS_COMMITTEE,
                5,
                Optional.empty(),
                Stream.of("a", "b", "c", "d", "e")
                        .map(id -> new Holder(OwnerId.of(id), Optional.empty()))
                        .collect(toImmutableList()),
                Optional.empty(),
                ImmutableList.of(),
                day("2024-03-01"),
                Optional.of(day("2026-02-28")),
                Optional.empty(),
                Optional.empty());
    }

    private static TenureStep met(String on) {
        return new MeetingHeld(day(on), on, ImmutableList.of(), ImmutableList.of());
    }

    private static TenureStep left(String on, String id) {
        return new PostEnded(day(on), OwnerId.of(id), EndGround.RESIGNED_IN_WRITING, Optional.empty());
    }

    private static Decision<Screened> screen(String on, TenureStep... steps) {
        TenureState state = Tenure.by(RULES, CALENDAR).replay(Arrays.asList(steps));
        ScreeningFacts facts = ScreeningFacts.of(state, day(on)).served(true).build();
        return Screening.by(RULES, CALENDAR).decide(facts, AsOf.date(on));
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }

    @Test
    void aCommitteeOnRecordOperates() {
        Decision<Screened> screened = screen("2024-11-30", elected(), new Filed(day("2024-03-20")), met("2024-09-01"));
        assertThat(codes(screened)).isEmpty();
        assertThat(screened.considered().orElseThrow().stage()).isEqualTo(ComplexStage.OWNERS_COMMITTEE);
        assertThat(screened.considered().orElseThrow().operates()).contains(true);
    }

    @Test
    void whatTheRecordDoesNotHoldWasNotDone() {
        assertThat(codes(screen("2024-12-02", elected(), met("2024-09-01"))))
                .containsExactly("FILING_OVERDUE", "NO_MEETING");
        assertThat(codes(screen("2026-03-01", elected(), new Filed(day("2024-03-20")), met("2026-01-02"))))
                .containsExactly("RENEWAL_OVERDUE");
        assertThat(codes(screen(
                        "2024-11-30",
                        elected(),
                        new Filed(day("2024-03-20")),
                        met("2024-11-01"),
                        left("2024-10-01", "a"),
                        left("2024-10-01", "b"),
                        left("2024-10-01", "c"))))
                .containsExactly("TOO_FEW_SITTING");
    }

    @Test
    void aTermThatIsOverOrNotYetBegunTellsNothing() {
        TenureStep renewed = new Ended(day("2026-02-01"), Ending.RENEWED);
        assertThat(screen("2026-02-01", elected(), renewed)
                        .considered()
                        .orElseThrow()
                        .stage())
                .isEqualTo(ComplexStage.PRELIMINARY);
        assertThat(screen("2024-02-29", elected()).considered().orElseThrow().stage())
                .isEqualTo(ComplexStage.PRELIMINARY);
        TenureStep expired = new Ended(day("2026-03-01"), Ending.EXPIRED);
        assertThat(codes(screen("2026-03-02", elected(), new Filed(day("2024-03-20")), met("2026-01-02"), expired)))
                .contains("RENEWAL_OVERDUE");
    }
}
