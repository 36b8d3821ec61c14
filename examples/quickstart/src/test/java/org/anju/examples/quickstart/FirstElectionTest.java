package org.anju.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.anju.assembly.Contest;
import org.anju.assembly.ElectionFacts;
import org.anju.assembly.ElectionResult;
import org.anju.assembly.Motion;
import org.anju.assembly.MotionKey;
import org.anju.assembly.app.HoldVote;
import org.anju.committee.establishment.EstablishmentFacts;
import org.anju.committee.establishment.Preparation;
import org.anju.committee.establishment.PreparationState;
import org.anju.committee.establishment.PreparationStep;
import org.anju.committee.establishment.PreparationStep.Applicant;
import org.anju.committee.establishment.PreparationStep.Applied;
import org.anju.committee.establishment.PreparationStep.AssemblyHeld;
import org.anju.committee.establishment.PreparationStep.CommitteeFiled;
import org.anju.committee.establishment.PreparationStep.ConditionsMet;
import org.anju.committee.establishment.PreparationStep.Content;
import org.anju.committee.establishment.PreparationStep.GroupFormed;
import org.anju.committee.establishment.PreparationStep.MeetingAnnounced;
import org.anju.committee.establishment.PreparationStep.Represented;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.journal.StepOutcome;
import org.anju.kernel.journal.app.Proceedings;
import org.anju.kernel.journal.memory.InMemoryJournals;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.CostBearingRange;
import org.anju.kernel.time.AsOf;
import org.anju.memory.InMemoryVotes;
import org.junit.jupiter.api.Test;

/** The first committee of a complex, from the conditions to the filing. */
class FirstElectionTest {

    private static final Instant NOW = Instant.parse("2024-03-01T01:00:00Z");
    private static final ImmutableSet<Represented> ALL = ImmutableSet.copyOf(EnumSet.allOf(Represented.class));
    private static final ImmutableSet<Content> EVERYTHING = ImmutableSet.copyOf(EnumSet.allOf(Content.class));

    private final RuleBook rules = Neighbourhood.rules();
    private final Proceedings<PreparationState, PreparationStep> preparation =
            Proceedings.of(Preparation.WORKFLOW, new InMemoryJournals(), rules, WorkingCalendars.china());

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private Decision<StepOutcome> take(String name, PreparationStep step) {
        return preparation.take("C1", "first", name, step, NOW, AsOf.date(step.on()));
    }

    @Test
    void theFirstCommitteeIsElectedAndFiled() {
        // example
        take("1", new ConditionsMet(day("2024-03-01"), EstablishmentFacts.UNKNOWN.movedIn(12, 30)));
        assertThat(take("2", new Applied(day("2024-03-11"), Applicant.OWNERS, 9))
                        .isRefused())
                .isTrue(); // ten owners must sign (HN art. 20)
        take("2", new Applied(day("2024-03-11"), Applicant.OWNERS, 11));
        take("3", new GroupFormed(day("2024-04-08"), 7, 4, ALL, Represented.STREET));
        take("4", new MeetingAnnounced(day("2024-05-06"), day("2024-05-13"), day("2024-05-25"), EVERYTHING));

        HoldVote votes = HoldVote.in(new InMemoryVotes(), rules);
        Contest slate = new Contest(3, ImmutableList.of("甲", "乙", "丙", "丁"));
        votes.open( // the roll is frozen now: who buys later does not stand on it
                "C1/first",
                ImmutableList.of(Motion.election("committee", slate)),
                Neighbourhood.owners(CostBearingRange.WHOLE),
                NOW,
                AsOf.date("2024-05-25"));
        MotionKey election = new MotionKey("C1/first", "committee");
        votes.cast(election, Neighbourhood.marked(1, 12, slate.marks(ImmutableList.of("甲", "乙", "丙"))), NOW);
        votes.cast(election, Neighbourhood.marked(13, 20, slate.marks(ImmutableList.of("甲", "丁"))), NOW);

        ElectionResult result = votes.elect(election, ElectionFacts.NONE, AsOf.date("2024-06-03"))
                .getOrElseThrow();
        assertThat(result.elected()).containsExactly("甲", "乙", "丙"); // 20 of 30 took part; 丁 has 8 of 20

        take("5", new AssemblyHeld(day("2024-06-03"), Optional.of("C1/first"), true));
        assertThat(preparation
                        .find("C1", "first", AsOf.date("2024-06-03"))
                        .orElseThrow()
                        .duties())
                .extracting(duty -> duty.kind().code() + " "
                        + duty.due().getOrElseThrow().due().orElseThrow())
                .contains("FILE_COMMITTEE 2024-07-03"); // thirty days to file (HN art. 29)
        take("6", new CommitteeFiled(day("2024-06-20")));
        // example

        assertThat(preparation
                        .find("C1", "first", AsOf.date("2024-06-20"))
                        .orElseThrow()
                        .state()
                        .stage())
                .isEqualTo(PreparationState.Stage.FILED);
    }
}
