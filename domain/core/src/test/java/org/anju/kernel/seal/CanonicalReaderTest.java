package org.anju.kernel.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CanonicalReaderTest {

    @Test
    void everyFieldComesBackAsItWasWritten() {
        CanonicalReader reader = new CanonicalReader(new CanonicalWriter()
                .number(Long.MIN_VALUE)
                .count(7)
                .text("安居 é 😀")
                .text("")
                .day(LocalDate.MIN)
                .moment(Instant.parse("2024-10-08T01:00:00.123456789Z"))
                .toBytes());

        assertThat(reader.number()).isEqualTo(Long.MIN_VALUE);
        assertThat(reader.count()).isEqualTo(7);
        assertThat(reader.text()).isEqualTo("安居 é 😀");
        assertThat(reader.text()).isEmpty();
        assertThat(reader.day()).isEqualTo(LocalDate.MIN);
        assertThat(reader.moment()).isEqualTo(Instant.parse("2024-10-08T01:00:00.123456789Z"));
        reader.end();
    }

    @Test
    void aFieldOfAnotherKindIsRefused() {
        byte[] bytes = new CanonicalWriter().number(1).toBytes();
        assertThatIllegalStateException()
                .isThrownBy(() -> new CanonicalReader(bytes).text())
                .withMessage("a field of kind 1 stands where one of kind 2 should");
    }

    @Test
    void bytesThatEndTooSoonOrTooLateAreRefused() {
        byte[] bytes = new CanonicalWriter().number(1).toBytes();
        assertThatIllegalStateException()
                .isThrownBy(() -> new CanonicalReader(java.util.Arrays.copyOf(bytes, 5)).number())
                .withMessage("the bytes end in the middle of a field");
        assertThatIllegalStateException()
                .isThrownBy(() -> new CanonicalReader(bytes).end())
                .withMessageContaining("9 bytes are left");
    }

    @Test
    void aTextLongerThanItsBytesOrNotInUtf8IsRefused() {
        byte[] bytes = new CanonicalWriter().text("ab").toBytes();
        bytes[4] = 3;
        assertThatIllegalStateException()
                .isThrownBy(() -> new CanonicalReader(bytes).text())
                .withMessage("a text of 3 bytes in 2");
        bytes[4] = 2;
        bytes[5] = (byte) 0xff;
        assertThatIllegalStateException()
                .isThrownBy(() -> new CanonicalReader(bytes).text())
                .withMessage("a text is not UTF-8");
    }
}
