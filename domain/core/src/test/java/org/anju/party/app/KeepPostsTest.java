package org.anju.party.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.journal.StepOutcome;
import org.anju.kernel.journal.memory.InMemoryJournals;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionLevel;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.party.Authority;
import org.anju.party.Coverage;
import org.anju.party.Post;
import org.anju.party.Programme;
import org.anju.party.TrainingYear;
import org.anju.party.app.PostStep.Appointed;
import org.anju.party.app.PostStep.CrossAppointed;
import org.anju.party.app.PostStep.Held;
import org.anju.party.app.PostStep.SeatsPlanned;
import org.anju.party.app.PostStep.Trained;
import org.junit.jupiter.api.Test;

class KeepPostsTest {

    private static final DivisionCode COMMUNITY = DivisionCode.of("411503001001");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final AsOf TODAY = AsOf.date(DAY);
    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    private static final RuleBook RULES = RuleBook.of(TestRules.national()
            .set("training.year.COMMITTEES", TrainingYear.CALENDAR_YEAR, 1)
            .set("training.coverage.COMMITTEES", Ratio.of(1, 1), 1)
            .set("training.attendance.COMMITTEES", Ratio.of(1, 2), 1)
            .build());

    private final KeepPosts posts = KeepPosts.in(
            new InMemoryJournals(), RULES, WorkingCalendar.ofYears(2026, 2026).build());

    private Decision<StepOutcome> tell(String name, PostStep step) {
        return posts.tell(COMMUNITY, name, step, NOW, TODAY);
    }

    private static Held held(Post post, LocalDate from, LocalDate to) {
        return new Held(post, "B1", Optional.empty(), from, Optional.of(to), Authority.ELECTED_BY_OWNERS, "");
    }

    private static Appointed member(String id, String person) {
        return new Appointed(DAY, id, person, held(Post.COMMITTEE_MEMBER, DAY, DAY.plusYears(3)));
    }

    @Test
    void postsAreCountedAsTheyWereKnown() {
        tell("1", new SeatsPlanned(DAY, Post.COMMITTEE_MEMBER, "B1", 3));
        tell("2", member("A1", "P1"));
        tell("3", member("A2", "P2"));
        assertThat(tell("3", member("A2", "P2")).granted()).contains(StepOutcome.ALREADY_RECORDED);
        assertThat(tell("3", member("A2", "P3")).granted()).contains(StepOutcome.OTHER_CONTENT);
        SeatCount count = posts.posts(COMMUNITY, TODAY).get(0);
        assertThat(count.filled()).isEqualTo(2);
        assertThat(count.vacant()).contains(1);
        assertThat(posts.posts(COMMUNITY, TODAY.knownAt(NOW.minusSeconds(1)))).isEmpty();

        tell("4", new Appointed(DAY, "A2", "P2", held(Post.COMMITTEE_MEMBER, DAY, DAY.minusDays(1))));
        assertThat(posts.posts(COMMUNITY, TODAY).get(0).filled()).isEqualTo(1);
        assertThat(posts.posts(DivisionCode.of("411503001002"), TODAY)).isEmpty();
    }

    @Test
    void whatIsNoPostIsNotRecorded() {
        Held backwards = held(Post.COMMITTEE_MEMBER, DAY, DAY.minusDays(2));
        Decision<StepOutcome> decision = tell("1", new Appointed(DAY, "", "P1", backwards));

        assertThat(decision.violations()).extracting(Violation::code).containsExactly("ID_MISSING", "NOT_A_POST");
        assertThat(tell("1", new SeatsPlanned(DAY, Post.PROJECT_MANAGER, "no code", 1))
                        .violations())
                .extracting(Violation::code)
                .containsExactly("NOT_A_POST");
        assertThat(posts.posts(COMMUNITY, TODAY)).isEmpty();
    }

    @Test
    void aCrossAppointmentThatBreaksARuleIsNotRecorded() {
        Held seat = new Held(
                Post.PROJECT_MANAGER,
                "91411500MA000000A",
                Optional.empty(),
                DAY,
                Optional.empty(),
                Authority.EMPLOYED,
                "");
        Decision<StepOutcome> decision = tell(
                "1", new CrossAppointed(DAY, "A1", "P1", seat, Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(decision.isGranted()).isFalse();
        assertThat(posts.posts(COMMUNITY, TODAY)).isEmpty();
    }

    @Test
    void trainingIsCountedByWhoSitsNow() {
        DivisionTree tree = DivisionTree.of(
                        ImmutableList.of(Division.root(COMMUNITY.value(), "社区", DivisionLevel.COMMUNITY)))
                .get();
        tell("1", member("A1", "P1"));
        tell("2", member("A2", "P2"));
        assertThat(posts.coverage(Programme.COMMITTEES, COMMUNITY, tree, TODAY)
                        .considered()
                        .map(Coverage::gaps)
                        .orElseThrow())
                .hasSize(1);
        tell("3", new Trained(DAY, "S1", Programme.COMMITTEES, "COUNTY", ImmutableSet.of("P1"), "", ""));
        Coverage coverage = posts.coverage(Programme.COMMITTEES, COMMUNITY, tree, TODAY)
                .considered()
                .orElseThrow();
        assertThat(coverage.gaps()).isEmpty();
        assertThat(coverage.divisions().get(0).reached()).isEqualTo(1);
    }

    @Test
    void noTextSaysWhoHoldsAPost() {
        Held held = held(Post.PARTY_SECRETARY, DAY, DAY.plusYears(5));
        List<Object> said = List.of(
                new Appointed(DAY, "A1", "SOMEBODY", held),
                new CrossAppointed(DAY, "A1", "SOMEBODY", held, Optional.empty(), Optional.empty(), Optional.empty()),
                new Trained(DAY, "S1", Programme.GUIDANCE, "X", ImmutableSet.of("SOMEBODY"), "", ""),
                tell("1", new Appointed(DAY, "A1", "SOMEBODY", held)),
                posts.posts(COMMUNITY, TODAY),
                posts.graph(COMMUNITY, TODAY));

        assertThat(said).allSatisfy(each -> assertThat(each.toString()).doesNotContain("SOMEBODY"));
    }
}
