package org.anju.testkit.assembly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.anju.assembly.Ballot;
import org.anju.assembly.CastBallot;
import org.anju.assembly.Channel;
import org.anju.assembly.Choice;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.MotionKey;
import org.anju.assembly.Proxy;
import org.anju.assembly.Vote;
import org.anju.kernel.area.Area;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.CostBearingRange;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.RollBuilder;
import org.anju.kernel.register.RollEntry;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;

/** The votes the contract is tried on. */
final class VoteSample {

    /** Finer than a microsecond. */
    static final Instant NOON = Instant.parse("2024-10-08T04:00:00.123456789Z");

    static final MotionKey KEY = new MotionKey("V", "M1");

    private VoteSample() {}

    static CastBallot plain(String id) {
        return new CastBallot(id, Ballot.of(1, UnitId.of("U1"), Choice.FOR));
    }

    static CastBallot other(String id) {
        return new CastBallot(id, Ballot.of(1, UnitId.of("U1"), Choice.AGAINST));
    }

    /** Returns {@code count} ballots, the later ones with the smaller ids. */
    static ImmutableList<CastBallot> ballots(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> plain("b" + (count - i)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns a ballot with everything. */
    static Ballot full() {
        Ballot.Builder ballot = Ballot.builder();
        return ballot.number(Long.MAX_VALUE)
                .unit(UnitId.of("U1"))
                .voter(OwnerId.of("张三"))
                .choice(Choice.FOLLOW_MAJORITY)
                .delivered(false)
                .castAt(NOON.minusNanos(1))
                .channel(Channel.CARRIED)
                .signed(false)
                .clear(false)
                .representative(true)
                .proxy(new Proxy("李四", true))
                .build();
    }

    private static Motion fullMotion() {
        Motion.Builder motion = Motion.builder();
        return motion.id("M2")
                .matter(JointDecisionMatter.REBUILD)
                .title(Text.of("加装电梯", "build a lift"))
                .closesAt(NOON)
                .announced(false)
                .build();
    }

    static Vote vote(String id) {
        return vote(id, roll(3));
    }

    /** Returns a vote on two motions, of which the one with the greater id comes first. */
    static Vote vote(String id, Roll roll) {
        Motion plain = Motion.of("M1", JointDecisionMatter.OTHER_MAJOR);
        return new Vote(id, ImmutableList.of(fullMotion(), plain), roll);
    }

    /** Returns a roll of so many units: every second one jointly owned, every third one only bought, the last restricted. */
    static Roll roll(int units) {
        CostBearingRange range = new CostBearingRange(
                Text.of("一号楼", "building one"), ImmutableSet.of("1", "2"), ImmutableSet.of(UnitId.of("U9")));
        RollBuilder roll = new RollBuilder(ComplexId.of("C1"), range, LocalDate.parse("2024-02-29"));
        for (int i = 0; i < units; i++) {
            roll.add(entry(i, i == units - 1));
        }
        return roll.build();
    }

    private static RollEntry entry(int i, boolean restricted) {
        Title title = i % 3 == 2 ? Title.CONTRACT_ONLY : Title.REGISTERED;
        ImmutableList<OwnerId> owners = i % 2 == 1
                ? ImmutableList.of(OwnerId.of("z" + i), OwnerId.of("a" + i))
                : ImmutableList.of(OwnerId.of("o" + i));
        return new RollEntry(
                i, Area.ofHundredths(8_950 + i), new Ownership(UnitId.of("U" + i), title, owners), restricted);
    }
}
