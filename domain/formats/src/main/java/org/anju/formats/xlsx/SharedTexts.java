package org.anju.formats.xlsx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anju.formats.table.UnreadableException;
import org.anju.kernel.law.Text;

/**
 * The texts that cells refer to by number, packed: two million names of units and owners take some 30 MiB.
 *
 * <p>A sheet cannot be read without them, and it may refer to them in any order. There is a most, so that no file fills
 * the memory.
 */
final class SharedTexts {

    /** A sheet has 1,048,576 rows; four texts of its own in each are more than any table has. */
    private static final int MOST = 4 << 20;

    private static final int MOST_BLOCKS = 128;
    private static final int BLOCK = 1 << 20;

    private final List<ByteBuffer> blocks = new ArrayList<>();
    private int[] starts = new int[64];
    private int count;

    private SharedTexts() {}

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(XmlReader xml) throws IOException {
        SharedTexts texts = new SharedTexts();
        BoundedText text = new BoundedText();
        while (xml.toStart("si")) {
            text.addRich(xml, "si");
            texts.add(text.take());
        }
        return texts;
    }

    private void add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (blocks.isEmpty() || last().remaining() < bytes.length + Integer.BYTES) {
            blocks.add(ByteBuffer.allocate(BLOCK));
        }
        if (count == MOST || blocks.size() > MOST_BLOCKS) {
            throw new UnreadableException(Text.of("工作簿中的文本过多，请改用 CSV", "the workbook has too many texts; use CSV"));
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = (blocks.size() - 1) * BLOCK + last().position();
        last().putInt(bytes.length).put(bytes);
    }

    private ByteBuffer last() {
        return blocks.get(blocks.size() - 1);
    }

    /** Returns the text a cell refers to; nothing where there is none of that number. */
    Optional<String> get(String number) {
        int index;
        try {
            index = Integer.parseInt(number.strip());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        if (index < 0 || index >= count) {
            return Optional.empty();
        }
        byte[] block = blocks.get(starts[index] / BLOCK).array();
        int start = starts[index] % BLOCK;
        int length = ByteBuffer.wrap(block).getInt(start);
        return Optional.of(new String(block, start + Integer.BYTES, length, StandardCharsets.UTF_8));
    }
}
