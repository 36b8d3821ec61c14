package org.anju.assembly.spi;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.anju.assembly.Ballot;
import org.anju.assembly.CastBallot;
import org.anju.assembly.CastOutcome;

/**
 * What is to be recorded of a batch of ballots: the one judgement every store of votes makes.
 *
 * @param outcomes what comes of each ballot, in their order
 * @param fresh    the ballots to record, each once; none where one of the batch keeps it out
 */
public record Castings(ImmutableList<CastOutcome> outcomes, ImmutableList<CastBallot> fresh) {

    /** Sorts {@code batch}; {@code recorded} finds the ballot recorded under an id. */
    public static Castings of(ImmutableList<CastBallot> batch, Function<String, Optional<Ballot>> recorded) {
        Map<String, CastBallot> fresh = new LinkedHashMap<>();
        List<CastOutcome> outcomes = new ArrayList<>();
        for (CastBallot cast : batch) {
            Optional<Ballot> first = recorded.apply(cast.id())
                    .or(() -> Optional.ofNullable(fresh.putIfAbsent(cast.id(), cast))
                            .map(CastBallot::ballot));
            outcomes.add(first.map(one -> repeated(one, cast)).orElse(CastOutcome.RECORDED));
        }
        return outcomes.contains(CastOutcome.OTHER_CONTENT)
                ? new Castings(heldBack(batch, outcomes, fresh), ImmutableList.of())
                : new Castings(ImmutableList.copyOf(outcomes), ImmutableList.copyOf(fresh.values()));
    }

    /** Returns that of {@code batch} nothing can be recorded, because nobody opened a vote for it. */
    public static Castings notOpen(ImmutableList<CastBallot> batch) {
        return new Castings(
                batch.stream().map(cast -> CastOutcome.NOT_OPEN).collect(toImmutableList()), ImmutableList.of());
    }

    private static CastOutcome repeated(Ballot first, CastBallot cast) {
        return first.equals(cast.ballot()) ? CastOutcome.ALREADY_RECORDED : CastOutcome.OTHER_CONTENT;
    }

    /** A ballot that stands in the batch twice and is recorded nowhere is held back both times. */
    private static ImmutableList<CastOutcome> heldBack(
            ImmutableList<CastBallot> batch, List<CastOutcome> outcomes, Map<String, CastBallot> fresh) {
        ImmutableList.Builder<CastOutcome> held = ImmutableList.builder();
        for (int i = 0; i < outcomes.size(); i++) {
            boolean blameless = outcomes.get(i) != CastOutcome.OTHER_CONTENT
                    && fresh.containsKey(batch.get(i).id());
            held.add(blameless ? CastOutcome.HELD_BACK : outcomes.get(i));
        }
        return held.build();
    }
}
