package org.anju.kernel.journal;

import static com.google.common.base.Preconditions.checkArgument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.area.Area;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.seal.CanonicalWriter;
import org.junit.jupiter.api.Test;

class StepKindTest {

    /** Of every type a step can be made of. */
    public record Everything(
            String text,
            int small,
            long large,
            boolean flag,
            LocalDate day,
            LocalDateTime time,
            Instant moment,
            ResponsibleUnit choice,
            Optional<Long> number,
            Optional<Integer> count,
            Optional<Boolean> answer,
            ImmutableList<OwnerId> people,
            ImmutableSet<ResponsibleUnit> units,
            Area area) {}

    /** Holds a list that anybody may change. */
    public record Changeable(List<String> texts) {}

    /** Holds a fraction. */
    public record Approximate(float share) {}

    /** Only takes what is not empty. */
    public record Strict(String text) {

        /** Throws if it is empty. */
        public Strict {
            checkArgument(!text.isEmpty(), "empty");
        }
    }

    private static final Text TITLE = Text.of("步骤", "step");

    @Test
    void aStepOfEveryTypeComesBackAsItWas() {
        StepKind<Everything> kind = new StepKind<>("EVERYTHING", Everything.class, TITLE);
        Everything full = new Everything(
                "安",
                -1,
                Long.MAX_VALUE,
                true,
                LocalDate.parse("2024-02-29"),
                LocalDateTime.parse("2024-10-08T09:30:00.000000001"),
                Instant.MIN,
                ResponsibleUnit.STREET,
                Optional.of(3L),
                Optional.of(4),
                Optional.of(false),
                ImmutableList.of(OwnerId.of("a"), OwnerId.of("b")),
                ImmutableSet.of(ResponsibleUnit.OWNERS, ResponsibleUnit.DEVELOPER),
                Area.squareMetres("12.34"));

        assertThat(kind.read(kind.write(full))).isEqualTo(full);
    }

    @Test
    void whatIsAbsentStaysAbsent() {
        StepKind<Everything> kind = new StepKind<>("EVERYTHING", Everything.class, TITLE);
        Everything bare = new Everything(
                "",
                0,
                0,
                false,
                LocalDate.MAX,
                LocalDateTime.MIN,
                Instant.MAX,
                ResponsibleUnit.OWNERS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableSet.of(),
                Area.ZERO);

        assertThat(kind.read(kind.write(bare))).isEqualTo(bare);
    }

    @Test
    void aShapeThatCannotBeWrittenIsRefusedAndNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepKind<>("X", Changeable.class, TITLE))
                .withMessageContaining("Changeable.texts cannot be written");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepKind<>("X", Approximate.class, TITLE))
                .withMessageContaining("Approximate.share cannot be written: float");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepKind<>("X", String.class, TITLE))
                .withMessageContaining("a step is a record");
    }

    @Test
    void whatIsNoLongerTakenIsNamed() {
        StepKind<Strict> kind = new StepKind<>("STRICT", Strict.class, TITLE);
        assertThatIllegalStateException()
                .isThrownBy(() -> kind.read(Payload.of(new CanonicalWriter().text(""))))
                .withMessage("what was recorded is no longer a Strict");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        kind.read(Payload.of(new CanonicalWriter().text("a").text("b"))))
                .withMessageContaining("bytes are left");
    }
}
