package org.anju.assembly.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.junit.jupiter.api.Test;

class ConveningTest {

    private static final AsOf NOW = AsOf.date("2024-10-01");
    private static final LocalDate NOTICE = LocalDate.of(2024, 10, 1);
    private static final LocalDate HELD = LocalDate.of(2024, 10, 16);
    private static final RuleBook RULES = RuleBook.of(rules().build());

    private static RulePackBuilder rules() {
        return TestRules.national()
                .set("deadline.assembly.notice", Term.days(15), 14)
                .set("deadline.firstAssembly.announcement", Term.days(15), 21)
                .set("deadline.firstAssembly.posting", Term.days(7), 21)
                .set("assembly.tellResidentsCommittee", true, 14)
                .set("assembly.electronicNeedsRealNames", true, 26);
    }

    private static Meeting.Builder meeting() {
        return meeting(HELD, Meeting.Form.WRITTEN);
    }

    private static Meeting.Builder meeting(LocalDate heldOn, Meeting.Form form) {
        Meeting.Builder meeting = Meeting.builder();
        meeting.heldOn(heldOn)
                .noticeOn(NOTICE)
                .noticeToAll(true)
                .residentsCommitteeTold(true)
                .form(form)
                .addAgenda("M1")
                .addTopics("M1");
        return meeting;
    }

    private static Decision<LocalDate> decide(Meeting.Builder meeting) {
        return Convening.by(RULES).decide(meeting.build(), NOW);
    }

    private static Iterable<String> codes(Decision<?> decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }

    @Test
    void fifteenDaysLieBetweenNoticeAndMeeting() {
        assertThat(decide(meeting()).granted()).contains(HELD);

        Decision<LocalDate> soon = decide(meeting(HELD.minusDays(1), Meeting.Form.WRITTEN));
        assertThat(codes(soon)).containsExactly("NOTICE_TOO_LATE");
        assertThat(soon.considered()).contains(HELD);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        Meeting.Builder wrong = Meeting.builder();
        wrong.heldOn(HELD)
                .isFirst(true)
                .noticeOn(NOTICE.plusDays(1))
                .noticeToAll(false)
                .residentsCommitteeTold(false)
                .postedOn(NOTICE.plusDays(1))
                .postedUntil(NOTICE.plusDays(6))
                .form(Meeting.Form.WRITTEN);

        assertThat(codes(decide(wrong)))
                .containsExactlyInAnyOrder(
                        "NOTICE_TOO_LATE",
                        "NOTICE_NOT_TO_ALL",
                        "POSTED_TOO_LATE",
                        "POSTED_TOO_SHORT",
                        "RESIDENTS_COMMITTEE_NOT_TOLD");
    }

    @Test
    void sevenDaysOfPostingIncludeTheFirstAndTheLast() {
        Meeting.Builder first = meeting().isFirst(true).postedOn(NOTICE);

        assertThat(decide(first.postedUntil(NOTICE.plusDays(6))).isGranted()).isTrue();
        assertThat(codes(decide(meeting().isFirst(true).postedOn(NOTICE).postedUntil(NOTICE.plusDays(5)))))
                .containsExactly("POSTED_TOO_SHORT");
    }

    @Test
    void aTopicNobodyAnnouncedIsForTheRulesOfProcedure() {
        assertThat(decide(meeting().addTopics("M2")).missing())
                .extracting(Missing::code)
                .containsExactly("assembly.unlistedTopicsAllowed");
        RuleBook strict = RULES.with(TestRules.complex()
                .set("assembly.unlistedTopicsAllowed", false, 9)
                .build());
        assertThat(codes(Convening.by(strict).decide(meeting().addTopics("M2").build(), NOW)))
                .containsExactly("UNLISTED_TOPIC");
    }

    @Test
    void realNamesAreEncouragedAndNotDemanded() {
        Decision<LocalDate> nameless =
                decide(meeting(HELD, Meeting.Form.ELECTRONIC).realNames(false));

        assertThat(nameless.isGranted()).isTrue();
        assertThat(nameless.explanation().warnings())
                .extracting(Violation::code)
                .containsExactly("NO_REAL_NAMES");
    }

    @Test
    void whatIsNotKnownIsNeitherYesNorNo() {
        Meeting.Builder unknown = Meeting.builder();
        unknown.heldOn(HELD).form(Meeting.Form.WRITTEN);

        assertThat(decide(unknown).missing())
                .extracting(Missing::code)
                .containsExactlyInAnyOrder(
                        "assembly.noticeOn", "assembly.noticeToAll", "assembly.residentsCommitteeTold");
    }

    @Test
    void aTermThatIsNoneOfCalendarDaysIsNotCountedWith() {
        RuleBook odd = RuleBook.of(TestRules.national()
                .set("deadline.assembly.notice", Term.workingDays(15), 14)
                .set("assembly.tellResidentsCommittee", true, 14)
                .build());

        assertThat(Convening.by(odd).decide(meeting().build(), NOW).missing())
                .extracting(Missing::code)
                .containsExactly("deadline.assembly.notice");
    }
}
