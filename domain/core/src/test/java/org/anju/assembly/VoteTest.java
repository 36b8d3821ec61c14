package org.anju.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import org.junit.jupiter.api.Test;

class VoteTest {

    private static final Motion MOTION = Motion.of("M1", JointDecisionMatter.OTHER_MAJOR);

    private static Roll roll(String owner) {
        return new RollBuilder(ComplexId.of("C1"), CostBearingRange.WHOLE, LocalDate.parse("2024-10-08"))
                .add(new RollEntry(
                        0,
                        Area.squareMetres("100"),
                        Ownership.sole(UnitId.of("1"), Title.REGISTERED, OwnerId.of(owner)),
                        false))
                .build();
    }

    private static Vote vote(Motion... motions) {
        return new Vote("V", ImmutableList.copyOf(motions), roll("A"));
    }

    private static Motion.Builder changed() {
        Motion.Builder motion = Motion.builder();
        return motion.from(MOTION);
    }

    @Test
    void theDigestTellsOfEveryField() {
        assertThat(vote(MOTION).digest()).isEqualTo(vote(MOTION).digest());
        assertThat(List.of(
                        new Vote("W", ImmutableList.of(MOTION), roll("A")),
                        new Vote("V", ImmutableList.of(MOTION), roll("B")),
                        vote(MOTION, changed().id("M2").build()),
                        vote(changed().id("M2").build()),
                        vote(changed().matter(JointDecisionMatter.REBUILD).build()),
                        vote(changed().title(Text.of("x", MOTION.title().en())).build()),
                        vote(changed().title(Text.of(MOTION.title().zh(), "x")).build()),
                        vote(changed().announced(false).build()),
                        vote(changed().closesAt(Instant.EPOCH).build())))
                .extracting(Vote::digest)
                .doesNotContain(vote(MOTION).digest())
                .doesNotHaveDuplicates();
    }

    @Test
    void aMotionIsFoundByItsId() {
        assertThat(vote(MOTION).find("M1")).contains(MOTION);
        assertThat(vote(MOTION).find("M2")).isEmpty();
    }

    @Test
    void whatNamesNothingIsRefused() {
        assertThatThrownBy(() -> vote()).hasMessageContaining("puts nothing");
        assertThatThrownBy(() -> vote(MOTION, MOTION)).hasMessageContaining("one id");
        assertThatThrownBy(() -> new Vote("", ImmutableList.of(MOTION), roll("A")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MotionKey("", "M1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MotionKey("V", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CastBallot("", Ballot.of(1, UnitId.of("1"), Choice.FOR)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
