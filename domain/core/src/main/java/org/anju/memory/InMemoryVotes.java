package org.anju.memory;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.assembly.Ballot;
import org.anju.assembly.CastBallot;
import org.anju.assembly.CastOutcome;
import org.anju.assembly.MotionKey;
import org.anju.assembly.OpenOutcome;
import org.anju.assembly.RecordedBallot;
import org.anju.assembly.Vote;
import org.anju.assembly.spi.Castings;
import org.anju.assembly.spi.Votes;
import org.anju.kernel.register.RollEntry;

/** Votes that live as long as the program; thread-safe, one caller at a time. */
public final class InMemoryVotes implements Votes {

    private record Opened(Vote vote, Instant at) {}

    /** The ballots on one motion, in their order and by their ids. */
    private record Urn(List<RecordedBallot> recorded, Map<String, Ballot> byId) {

        void add(CastBallot cast, Instant at) {
            recorded.add(new RecordedBallot(recorded.size(), at, cast));
            byId.put(cast.id(), cast.ballot());
        }
    }

    private final Map<String, Opened> votes = new HashMap<>();
    private final Map<MotionKey, Urn> urns = new HashMap<>();

    /** Begins without any. */
    public InMemoryVotes() {}

    @Override
    public synchronized OpenOutcome open(Vote vote, Instant openedAt) {
        Optional<Opened> open = Optional.ofNullable(votes.putIfAbsent(vote.id(), new Opened(vote, openedAt)));
        if (open.isPresent()) {
            return open.get().vote().equals(vote) ? OpenOutcome.ALREADY_OPEN : OpenOutcome.OTHER_CONTENT;
        }
        vote.motions()
                .forEach(motion ->
                        urns.put(new MotionKey(vote.id(), motion.id()), new Urn(new ArrayList<>(), new HashMap<>())));
        return OpenOutcome.OPENED;
    }

    @Override
    public synchronized Optional<Vote> find(String vote, Instant knownAt) {
        return Optional.ofNullable(votes.get(vote))
                .filter(open -> !open.at().isAfter(knownAt))
                .map(Opened::vote);
    }

    @Override
    public ImmutableList<RollEntry> entries(String vote, int from, int limit) {
        checkPage(from, limit);
        return find(vote, Instant.MAX).stream()
                .flatMap(open -> open.roll().entries().stream())
                .skip(from)
                .limit(limit)
                .collect(toImmutableList());
    }

    @Override
    public synchronized ImmutableList<CastOutcome> cast(
            MotionKey motion, ImmutableList<CastBallot> ballots, Instant recordedAt) {
        Optional<Urn> urn = Optional.ofNullable(urns.get(motion));
        Castings castings = urn.map(open -> Castings.of(
                        ballots, id -> Optional.ofNullable(open.byId().get(id))))
                .orElseGet(() -> Castings.notOpen(ballots));
        castings.fresh().forEach(cast -> urn.orElseThrow().add(cast, recordedAt));
        return castings.outcomes();
    }

    @Override
    public synchronized ImmutableList<RecordedBallot> ballots(MotionKey motion, Instant knownAt, long from, int limit) {
        checkPage(from, limit);
        return Optional.ofNullable(urns.get(motion)).stream()
                .flatMap(urn -> urn.recorded().stream())
                .skip(from)
                .filter(ballot -> !ballot.recordedAt().isAfter(knownAt))
                .limit(limit)
                .collect(toImmutableList());
    }

    private static void checkPage(long from, int limit) {
        checkArgument(from >= 0, "a place must not be negative: %s", from);
        checkArgument(limit > 0, "a limit must be positive: %s", limit);
    }
}
