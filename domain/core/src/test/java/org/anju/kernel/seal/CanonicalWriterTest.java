package org.anju.kernel.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.BaseEncoding;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CanonicalWriterTest {

    private static String hex(CanonicalWriter writer) {
        return BaseEncoding.base16().lowerCase().encode(writer.toBytes());
    }

    @Test
    void everyKindOfFieldHasItsTagAndLength() {
        assertThat(hex(new CanonicalWriter().number(0x0102030405060708L))).isEqualTo("010102030405060708");
        assertThat(hex(new CanonicalWriter().number(-2))).isEqualTo("01fffffffffffffffe");
        assertThat(hex(new CanonicalWriter().text("Ab~\u007f"))).isEqualTo("020000000441627e7f");
        assertThat(hex(new CanonicalWriter().text("é\u0080"))).isEqualTo("0200000004c3a9c280");
        assertThat(hex(new CanonicalWriter().text("安"))).isEqualTo("0200000003e5ae89");
        assertThat(hex(new CanonicalWriter().text(""))).isEqualTo("0200000000");
        assertThat(hex(new CanonicalWriter().bytes(new byte[] {9, 8}))).isEqualTo("03000000020908");
        assertThat(hex(new CanonicalWriter().day(LocalDate.ofEpochDay(258)))).isEqualTo("040000000000000102");
        assertThat(hex(new CanonicalWriter().moment(Instant.ofEpochSecond(258, 3))))
                .isEqualTo("05000000000000010200000003");
        assertThat(hex(new CanonicalWriter().count(0x01020304))).isEqualTo("0601020304");
    }

    @Test
    void nothingMovesOverAFieldBoundary() {
        assertThat(new CanonicalWriter().text("ab").text("c").digest())
                .isNotEqualTo(new CanonicalWriter().text("a").text("bc").digest());
        assertThat(new CanonicalWriter().text("a").digest())
                .isNotEqualTo(new CanonicalWriter().bytes(new byte[] {'a'}).digest());
    }

    @Test
    void textIsUtf8AndHalfAPairStaysItself() {
        for (String text : new String[] {"安居A", "\u07ff\u0800\uffff", "𠮷\udbff\udfff", "é"}) {
            byte[] bytes = new CanonicalWriter().text(text).toBytes();
            byte[] utf8 = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(bytes).hasSize(5 + utf8.length).endsWith(utf8);
            assertThat(bytes[4]).isEqualTo((byte) utf8.length);
        }
        assertThat(hex(new CanonicalWriter().text("\ud800"))).isEqualTo("0200000003eda080");
        assertThat(hex(new CanonicalWriter().text("\ud800x"))).isEqualTo("0200000004eda08078");
        assertThat(hex(new CanonicalWriter().text("\udc00"))).isEqualTo("0200000003edb080");
    }

    @Test
    void aWriterGrowsAndIsUsedAgain() {
        CanonicalWriter writer = new CanonicalWriter();
        for (int i = 0; i < 100; i++) {
            writer.number(i)
                    .text("x".repeat(i))
                    .bytes(new byte[i])
                    .moment(Instant.EPOCH)
                    .day(LocalDate.EPOCH)
                    .count(i);
        }
        int size = 100 * (9 + 5 + 5 + 13 + 9 + 5) + 2 * 4950;
        assertThat(writer.size()).isEqualTo(size);
        assertThat(writer.toBytes()).hasSize(size);
        assertThat(new CanonicalWriter().text("x".repeat(1000)).size()).isEqualTo(1005);

        Digest digest = writer.clear().text("安居").digest();

        assertThat(writer.size()).isEqualTo(11);
        assertThat(digest).isEqualTo(new CanonicalWriter().text("安居").digest());
        assertThat(writer.digest()).isEqualTo(digest);
    }

    @Test
    void whatWasWrittenCanBeSeenButNotChanged() {
        CanonicalWriter writer = new CanonicalWriter().bytes(new byte[] {7});
        ByteBuffer view = writer.view();

        assertThat(view.remaining()).isEqualTo(6);
        assertThat(view.get(5)).isEqualTo((byte) 7);
        assertThatThrownBy(() -> view.put(0, (byte) 1)).isInstanceOf(ReadOnlyBufferException.class);
        writer.toBytes()[5] = 1;
        assertThat(writer.toBytes()[5]).isEqualTo((byte) 7);
    }

    @Test
    void aDigestIsWrittenInLowerCaseHexadecimal() {
        String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        Digest digest = Digest.ofBytes("xabcx".getBytes(), 1, 3);

        assertThat(digest).hasToString(abc).isEqualTo(Digest.parse(abc)).hasSameHashCodeAs(Digest.parse(abc));
        assertThat(Digest.of(digest.toBytes())).isEqualTo(digest).isNotEqualTo(Digest.EMPTY);
        byte[] copy = digest.toBytes();
        copy[0] = 0;
        assertThat(digest).hasToString(abc);
        assertThatThrownBy(() -> Digest.of(new byte[31])).hasMessageContaining("31");
        assertThatThrownBy(() -> Digest.parse("00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Digest.parse(abc.toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
