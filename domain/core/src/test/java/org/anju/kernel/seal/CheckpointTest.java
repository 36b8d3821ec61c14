package org.anju.kernel.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void itIsThreeLines() {
        Checkpoint checkpoint = new Sealer().checkpoint("信阳/journal");

        assertThat(checkpoint).hasToString("信阳/journal\n0\n" + EMPTY + "\n");
        assertThat(Checkpoint.parse(checkpoint.toString())).isEqualTo(checkpoint);
        assertThat(Checkpoint.parse("a\n12\n" + EMPTY)).isEqualTo(new Checkpoint("a", 12, Digest.EMPTY));
        assertThat(Checkpoint.parse("a\n9223372036854775807\n" + EMPTY).size()).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\n1",
                "a\n01\n" + EMPTY,
                "a\n-1\n" + EMPTY,
                "a\n+1\n" + EMPTY,
                " \n1\n" + EMPTY,
                "a\n1\n" + EMPTY + "\n\n",
                "a\n1\n" + EMPTY + "0",
                "a\r\n1\n" + EMPTY,
                "a\n9223372036854775808\n" + EMPTY,
                "a\n1\nE3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBookHasANameOfOneLine() {
        assertThatThrownBy(() -> new Checkpoint("a\nb", 0, Digest.EMPTY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Checkpoint("a", -1, Digest.EMPTY)).isInstanceOf(IllegalArgumentException.class);
    }
}
