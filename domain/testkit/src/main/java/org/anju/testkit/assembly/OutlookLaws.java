package org.anju.testkit.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.anju.assembly.Ballot;
import org.anju.assembly.BallotBox;
import org.anju.assembly.Choice;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Margin;
import org.anju.assembly.Motion;
import org.anju.assembly.Outlook;
import org.anju.assembly.Outlook.Chance;
import org.anju.assembly.Reach;
import org.anju.assembly.Robustness;
import org.anju.assembly.Robustness.Tipping;
import org.anju.assembly.Tally;
import org.anju.assembly.VoteOutcome;
import org.anju.formats.RuleBooks;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Rolls;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;

/** What is said of a vote that goes on, and of a result in dispute, is what trying every course of a small one shows. */
public interface OutlookLaws {

    /** A day under the Civil Code. */
    AsOf DAY = AsOf.date("2024-10-08");

    /** A motion of more than half. */
    Motion MOTION = Motion.of("M", JointDecisionMatter.HIRE_OR_DISMISS_PROVIDER);

    /** So many ballots are tried in every way; where there are more, nothing is. */
    int MOST_TRIED = 5;

    /** Returns the rules: the law, and rules by which silence and invalid ballots count for nothing. */
    default RuleBook book() {
        Text title = Text.of("议事规则", "rules of procedure");
        Instrument own = new Instrument(
                "RULES", title, title, "", Force.OWNERS_RESOLUTION, Optional.of(DateRange.ALWAYS), Provenance.LOCAL);
        return RuleBooks.xinyang()
                .with(new RulePackBuilder("rules", Layer.COMPLEX, own, Instant.EPOCH)
                        .set("vote.nonReturnedMode", "NOT_COUNTED", 1)
                        .set("vote.invalidBallotParticipates", false, 1)
                        .build());
    }

    /** Returns what can still come of a vote. */
    default Outlook outlook(VoteSheet soFar) {
        return Reach.by(book()).decide(MOTION, box(soFar), DAY).considered().orElseThrow();
    }

    /** Returns what a result can bear, every ballot being disputed. */
    default Robustness robustness(VoteSheet sheet) {
        ImmutableSet<Long> all = sheet.ballots().stream().map(Ballot::number).collect(ImmutableSet.toImmutableSet());
        return Margin.by(book())
                .decide(MOTION, box(sheet), all, DAY)
                .considered()
                .orElseThrow();
    }

    private BallotBox box(VoteSheet sheet) {
        return BallotBox.of(Rolls.by(book()).freeze(sheet.basis(), DAY).getOrElseThrow(), sheet.ballots());
    }

    private boolean isCarried(VoteSheet sheet) {
        return Tally.by(book()).decide(MOTION, box(sheet), DAY).isGranted();
    }

    /** Certain is what every course of the outstanding ballots carries, possible what some course does. */
    @Property(tries = 150)
    default void anOutlookIsWhatEveryCourseShows(@ForAll VoteSheet soFar) {
        List<OwnerId> silent = silent(soFar);
        if (silent.size() > MOST_TRIED - 1) {
            return;
        }
        List<Boolean> carried = new ArrayList<>();
        complete(soFar, silent, carried);
        boolean all = !carried.contains(false);
        boolean some = carried.contains(true);

        assertThat(outlook(soFar).chance())
                .isEqualTo(all ? Chance.CERTAIN : some ? Chance.POSSIBLE : Chance.IMPOSSIBLE);
    }

    private static List<OwnerId> silent(VoteSheet sheet) {
        return sheet.basis().ownerships().stream()
                .map(each -> each.owners().get(0))
                .distinct()
                .filter(owner -> sheet.ballots().stream()
                        .noneMatch(paper -> paper.voter().equals(Optional.of(owner))))
                .toList();
    }

    private void complete(VoteSheet sheet, List<OwnerId> silent, List<Boolean> carried) {
        if (silent.isEmpty()) {
            carried.add(isCarried(sheet));
            return;
        }
        List<OwnerId> rest = silent.subList(1, silent.size());
        complete(sheet, rest, carried);
        for (Choice choice : new Choice[] {Choice.FOR, Choice.AGAINST, Choice.ABSTAIN}) {
            Ballot paper = Ballot.of(1_000L + silent.size(), silent.get(0), choice);
            complete(sheet.ballots(with(sheet.ballots(), paper)), rest, carried);
        }
    }

    private static ImmutableList<Ballot> with(ImmutableList<Ballot> ballots, Ballot more) {
        return ImmutableList.<Ballot>builder().addAll(ballots).add(more).build();
    }

    /** No fewer disputed ballots than said change the outcome, and so many do. */
    @Property(tries = 150)
    default void theFewestThatTurnAResultAreTheFewestThereAre(@ForAll VoteSheet sheet) {
        if (sheet.ballots().size() > MOST_TRIED) {
            return;
        }
        boolean carried = isCarried(sheet);
        List<Integer> turned = new ArrayList<>();
        List<Integer> either = new ArrayList<>();
        change(sheet, 0, 0, false, carried, turned, either);
        Robustness found = robustness(sheet);

        assertThat(found.outcome() == VoteOutcome.PASS).isEqualTo(carried);
        assertThat(fewest(found.flipped(), Optional.empty())).isEqualTo(least(turned));
        if (carried) {
            assertThat(fewest(found.flipped(), found.struck())).isEqualTo(least(either));
        }
    }

    private static OptionalLong fewest(Optional<Tipping> one, Optional<Tipping> other) {
        return java.util.stream.Stream.of(one, other)
                .flatMap(Optional::stream)
                .mapToLong(Tipping::ballots)
                .min();
    }

    private static OptionalLong least(List<Integer> counts) {
        return counts.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Collections.min(counts));
    }

    /** Leaves, turns or takes out each ballot; {@code turned} are the sizes of the choices in which none is taken out. */
    private void change(
            VoteSheet sheet,
            int at,
            int changed,
            boolean struck,
            boolean carried,
            List<Integer> turned,
            List<Integer> either) {
        if (at == sheet.ballots().size()) {
            if (isCarried(sheet) != carried) {
                either.add(changed);
                if (!struck) {
                    turned.add(changed);
                }
            }
            return;
        }
        Ballot paper = sheet.ballots().get(at);
        change(sheet, at + 1, changed, struck, carried, turned, either);
        Choice other = paper.choice().equals(Optional.of(Choice.FOR)) ? Choice.AGAINST : Choice.FOR;
        Ballot.Builder flipped = Ballot.builder();
        change(
                replace(sheet, at, flipped.from(paper).choice(other).build()),
                at + 1,
                changed + 1,
                struck,
                carried,
                turned,
                either);
        Ballot.Builder invalid = Ballot.builder();
        change(
                replace(sheet, at, invalid.from(paper).signed(false).build()),
                at + 1,
                changed + 1,
                true,
                carried,
                turned,
                either);
    }

    private static VoteSheet replace(VoteSheet sheet, int at, Ballot paper) {
        List<Ballot> ballots = new ArrayList<>(sheet.ballots());
        ballots.set(at, paper);
        return sheet.ballots(ImmutableList.copyOf(ballots));
    }
}
