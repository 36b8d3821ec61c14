package org.anju.testkit.credit;

import static org.anju.credit.list.MissingQuarter.BREAKS;
import static org.anju.testkit.credit.QuarterNews.BAD;
import static org.anju.testkit.credit.QuarterNews.NOT_LISTED;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anju.credit.list.Candidate;
import org.anju.credit.list.LadderStep;
import org.anju.credit.list.ListHistory;
import org.anju.credit.list.ListLadder;
import org.anju.credit.list.ListSubject;
import org.anju.credit.list.Placing;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.scheme.Grade;
import org.anju.kernel.scheme.Mark;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.scheme.Scheme;
import org.anju.kernel.scheme.Score;
import org.anju.kernel.scheme.Score.Subtotal;
import org.anju.kernel.time.AsOf;
import org.anju.testkit.scheme.SchemeArbitraries;
import org.anju.testkit.scheme.SchemeLaws;
import org.junit.jupiter.api.Test;

/** The laws bite: an implementation that breaks one fails it. */
class CreditLawsTest {

    @Test
    void aLadderThatNeverExposesIsCaught() {
        ListLadderLaws kind = new ListLadderLaws() {
            @Override
            public List<LadderStep> steps(RuleBook book, ListHistory history, ListSubject subject, AsOf asOf) {
                return ListLadder.by(book).decide(history, subject, asOf).getOrElseThrow().steps().stream()
                        .map(step -> new LadderStep(
                                step.quarter(), step.side(), step.badRun(), step.goodRun(), ImmutableSet.of()))
                        .toList();
            }
        };

        assertThatThrownBy(() -> kind.twoBadQuartersInARowAndOnlyTheyExpose(List.of(BAD, BAD), BREAKS))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aLadderThatNeverForgetsIsCaught() {
        ListLadderLaws grim = new ListLadderLaws() {
            @Override
            public List<LadderStep> steps(RuleBook book, ListHistory history, ListSubject subject, AsOf asOf) {
                return ListLadder.by(book).decide(history, subject, asOf).getOrElseThrow().steps().stream()
                        .map(step -> new LadderStep(step.quarter(), step.side(), 1, 0, step.consequences()))
                        .toList();
            }
        };

        assertThatThrownBy(() -> grim.aListWithoutBadBreaksTheRow(List.of(BAD, NOT_LISTED)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aLadderThatKnowsTheNameOrIgnoresCorrectionsIsCaught() {
        ListLadderLaws named = new ListLadderLaws() {
            @Override
            public List<LadderStep> steps(RuleBook book, ListHistory history, ListSubject subject, AsOf asOf) {
                boolean known = subject.complex().orElseThrow().value().equals("X");
                return known
                        ? ListLadder.by(book)
                                .decide(history, subject, asOf.knownAt(Instant.parse("2028-01-01T00:00:00Z")))
                                .getOrElseThrow()
                                .steps()
                        : List.of();
            }
        };

        assertThatThrownBy(() -> named.renamingChangesNothing(List.of(BAD), BREAKS))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> named.aLateCorrectionReplaysToTheSameStanding(List.of(BAD, BAD), 0, BREAKS))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aLadderThatRemembersWhatItWasAskedBeforeIsCaught() {
        List<List<LadderStep>> asked = new ArrayList<>();
        ListLadderLaws sluggish = new ListLadderLaws() {
            @Override
            public List<LadderStep> steps(RuleBook book, ListHistory history, ListSubject subject, AsOf asOf) {
                asked.add(ListLadder.by(book)
                        .decide(history, subject, asOf)
                        .getOrElseThrow()
                        .steps());
                return asked.size() == 1 ? List.of() : asked.get(asked.size() - 1);
            }
        };

        assertThatThrownBy(() -> sluggish.theOrderOfPublicationDoesNotMatter(List.of(BAD), BREAKS))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aListThatRanksSmallSamplesOrTheWorstFirstIsCaught() {
        ListDraftingLaws careless = new ListDraftingLaws() {
            @Override
            public List<Placing> placings(List<Candidate> candidates) {
                List<Candidate> sorted = candidates.stream()
                        .sorted(Comparator.comparing(Candidate::score))
                        .toList();
                return sorted.stream()
                        .map(each -> new Placing(each, sorted.indexOf(each) + 1, Optional.empty(), Optional.empty()))
                        .toList();
            }
        };

        assertThatThrownBy(() -> careless.smallSamplesAreNotRanked(List.of(5), 0))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> careless.ranksFollowScores(List.of(1, 2))).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> careless.aNeutralCaseLiftsNobodyAboveABetterOne(List.of(1, 2), 0))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aScoringThatDependsOnTheOrderIgnoresCapsOrGradesUpsideDownIsCaught() {
        SchemeLaws broken = new SchemeLaws() {
            @Override
            public Score score(Scheme scheme, List<Mark> marks) {
                Points first = Points.of(marks.get(0).id());
                Subtotal boundless = new Subtotal(Text.EMPTY, first, Points.ofThousandths(Long.MAX_VALUE));
                return new Score(
                        first,
                        ImmutableList.copyOf(Collections.nCopies(4, boundless)),
                        ImmutableList.of(),
                        0,
                        false,
                        false);
            }

            @Override
            public Grade grade(Scheme scheme, Score score) {
                int worst = scheme.terms().grades().size() - 1;
                int best = worst - scheme.terms().bands().size() + 1;
                return scheme.terms().grades().get(score.total().isNegative() ? best : worst);
            }
        };
        Scheme scheme = SchemeArbitraries.schemes()
                .filter(each -> each.terms().bands().size() > 1
                        && each.terms().groups().get(0).cap().isPresent())
                .sample();
        Mark one = Mark.of("1", "GOOD", SchemeArbitraries.DAY);
        Mark other = Mark.of("2", "GOOD", SchemeArbitraries.DAY.minusDays(1));

        assertThatThrownBy(() -> broken.orderDoesNotMatter(scheme, List.of(one, other)))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> broken.capsHold(scheme, List.of(one))).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> broken.gradesAreMonotone(scheme, Points.of("-1"), Points.of("1")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aScoringThatLosesRecordsOrGradesUpsideDownIsCaught() {
        SchemeLaws broken = new SchemeLaws() {
            @Override
            public Score score(Scheme scheme, List<Mark> marks) {
                return new Score(Points.ZERO, ImmutableList.of(), ImmutableList.of(), 0, false, false);
            }

            @Override
            public Grade grade(Scheme scheme, Score score) {
                int last = scheme.terms().grades().size() - 1;
                return scheme.terms().grades().get(score.total().isNegative() ? 2 : last);
            }
        };
        Scheme scheme = SchemeArbitraries.schemes().sample();
        Mark mark = SchemeArbitraries.marks().sample();

        assertThatThrownBy(() -> broken.everyRecordIsAccountedFor(scheme, List.of(mark)))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> broken.manyAtOnceAreEachAlone(scheme, List.of(), List.of()))
                .isInstanceOf(AssertionError.class);
    }
}
