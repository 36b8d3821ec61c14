package org.anju.assembly;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.register.Roll;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.seal.Digest;

/**
 * A vote of the owners (业主大会会议) as it was opened: the motions put to them, and the roll all of these are counted
 * against.
 *
 * @param id      its identity, given by whoever opens it; not empty
 * @param motions the motions, in the order of the agenda; at least one, each id once
 * @param roll    the owners entitled to vote
 */
public record Vote(String id, ImmutableList<Motion> motions, Roll roll) {

    /** Added to the mark of a motion that nominees follow, so that the digest of any other stays what it was. */
    private static final int ELECTION = 2;

    /** Throws if the id is empty, nothing is put to the owners or two motions have one id. */
    public Vote {
        checkArgument(!id.isEmpty(), "an id must not be empty");
        checkArgument(!motions.isEmpty(), "vote %s puts nothing to the owners", id);
        checkArgument(
                motions.stream().map(Motion::id).distinct().count() == motions.size(),
                "two motions of vote %s have one id: %s",
                id,
                motions);
    }

    /** Returns the motion with the given id; empty if there is none. */
    public Optional<Motion> find(String motion) {
        return motions.stream().filter(each -> each.id().equals(motion)).findFirst();
    }

    /** Returns the digest of every motion and of the roll: votes with the same id and digest are the same. */
    public Digest digest() {
        CanonicalWriter writer = new CanonicalWriter().text(id).count(motions.size());
        motions.forEach(motion -> write(motion, writer));
        return writer.text(roll.digest().toString()).digest();
    }

    private static void write(Motion motion, CanonicalWriter writer) {
        writer.text(motion.id())
                .text(motion.matter().name())
                .text(motion.title().zh())
                .text(motion.title().en())
                .count((motion.announced() ? 1 : 0) + (motion.contest().isPresent() ? ELECTION : 0))
                .count(motion.closesAt().isPresent() ? 1 : 0);
        motion.closesAt().ifPresent(writer::moment);
        motion.contest().ifPresent(contest -> contest.writeTo(writer));
    }
}
