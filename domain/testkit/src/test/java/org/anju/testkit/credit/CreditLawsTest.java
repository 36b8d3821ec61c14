package org.anju.testkit.credit;

import static org.anju.credit.MissingQuarter.BREAKS;
import static org.anju.testkit.credit.QuarterNews.BAD;
import static org.anju.testkit.credit.QuarterNews.NOT_LISTED;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anju.credit.Candidate;
import org.anju.credit.LadderStep;
import org.anju.credit.ListHistory;
import org.anju.credit.ListLadder;
import org.anju.credit.ListSubject;
import org.anju.credit.Placing;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.scheme.Grade;
import org.anju.kernel.scheme.Mark;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.scheme.Scheme;
import org.anju.kernel.scheme.Score;
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
