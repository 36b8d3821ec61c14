package org.anju.testkit.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.anju.committee.office.Post;
import org.anju.committee.office.Tenure;
import org.anju.committee.office.TenureReview;
import org.anju.committee.office.TenureState;
import org.anju.committee.office.TenureStep;
import org.anju.formats.RuleBooks;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.testkit.kernel.WorkflowLaws;

/** The laws of all proceedings, under the law of Xinyang; and nobody sits twice, or on a seat there is not. */
class TenureProperties implements WorkflowLaws<TenureState, TenureStep> {

    private static final RuleBook XINYANG = RuleBooks.xinyang();

    @Override
    public Workflow<TenureState, TenureStep> workflow() {
        return Tenure.WORKFLOW;
    }

    @Override
    public RuleBook rules() {
        return XINYANG;
    }

    @Override
    public WorkingCalendar calendar() {
        return WorkingCalendars.china();
    }

    @Override
    public AsOf day() {
        return AsOf.date("2026-06-30");
    }

    @Provide
    @Override
    public Arbitrary<List<TenureStep>> sequences() {
        return TenureArbitraries.courses();
    }

    @Property
    void nobodySitsTwiceOrWithoutASeat(@ForAll("sequences") List<TenureStep> steps) {
        Tenure decider = Tenure.by(XINYANG, calendar());
        List<TenureStep> taken = new ArrayList<>();
        for (TenureStep step : steps) {
            if (decider.decide(step, decider.replay(taken), day()).isGranted()) {
                taken.add(step);
            }
        }
        TenureState state = decider.replay(taken);
        for (TenureStep step : taken) {
            List<Post> sitting = state.sittingOn(step.on());
            assertThat(sitting.size()).isLessThanOrEqualTo(state.seats());
            assertThat(sitting.stream().map(Post::person).collect(ImmutableSet.toImmutableSet()))
                    .hasSameSizeAs(sitting);
        }
    }

    @Property
    void anyTermCanBeLookedAt(@ForAll("sequences") List<TenureStep> steps) {
        TenureState state = Tenure.by(XINYANG, calendar()).replay(steps);
        TenureReview review = TenureReview.of(state, XINYANG, calendar(), day());
        assertThat(review.sessions()).hasSameSizeAs(state.sessions());
        assertThat(review.sitting()).isNotNegative();
    }

    /** Who sits, left or voted is for officers: what the public reads of a step, a duty or a meeting names nobody. */
    @Property
    void thePublicReadsNoPerson(@ForAll("sequences") List<TenureStep> steps) {
        Tenure decider = Tenure.by(XINYANG, calendar());
        TenureState state = decider.replay(steps);
        steps.forEach(step -> assertNobody(decider.decide(step, state, day())));
        decider.duties(state, day()).forEach(duty -> {
            assertNobody(duty.due());
            assertThat(duty.about()).doesNotContain(TenureArbitraries.PERSON);
        });
        TenureReview review = TenureReview.of(state, XINYANG, calendar(), day());
        assertNobody(review.lastDay());
        review.vacancies().ifPresent(TenureProperties::assertNobody);
        review.sessions().forEach(session -> session.results().forEach(TenureProperties::assertNobody));
    }

    private static void assertNobody(Decision<?> decision) {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            assertThat(decision.explanation().lines(locale, Audience.PUBLIC))
                    .noneMatch(line -> line.contains(TenureArbitraries.PERSON));
        }
    }
}
