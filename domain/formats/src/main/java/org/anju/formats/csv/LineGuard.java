package org.anju.formats.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.anju.kernel.law.Text;

/**
 * Characters of a file line by line, without the lines that no parser should see: too long, not UTF-8, a quote left
 * open, more fields than the parser takes.
 *
 * <p>A line left out stays as an empty one, so that line numbers keep their meaning. Memory is bounded by the longest line
 * allowed, however long the lines of the file are.
 */
final class LineGuard extends Reader {

    /** The longest line in bytes; a row of the widest table is under one kilobyte. */
    static final int LONGEST_LINE = 64 * 1024;

    /** The most commas in a line; the parser ends at 16,384 fields, and no table has a hundredth of it. */
    private static final int MOST_COMMAS = 16_000;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Hears about the lines left out. */
    interface Rejected {
        void line(long number, Text reason);
    }

    private final InputStream input;
    private final Rejected rejected;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final byte[] chunk = new byte[64 * 1024];
    private int chunkAt;
    private int chunkEnd;
    private byte[] line = new byte[1024];
    private int lineSize;
    private boolean tooLong;
    private CharBuffer ready = CharBuffer.allocate(0);
    private long number;
    private boolean ended;

    LineGuard(InputStream input, Rejected rejected) {
        this.input = input;
        this.rejected = rejected;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!ready.hasRemaining()) {
            if (ended) {
                return -1;
            }
            nextLine();
        }
        int count = Math.min(length, ready.remaining());
        ready.get(target, offset, count);
        return count;
    }

    private void nextLine() throws IOException {
        lineSize = 0;
        tooLong = false;
        boolean complete = false;
        while (!complete && fill()) {
            int end = chunkAt;
            while (end < chunkEnd && chunk[end] != '\n') {
                end++;
            }
            keep(chunkAt, end);
            complete = end < chunkEnd;
            chunkAt = complete ? end + 1 : end;
        }
        ended = !complete;
        if (complete || lineSize > 0 || tooLong) {
            number++;
            ready = guarded();
        }
    }

    private boolean fill() throws IOException {
        if (chunkAt < chunkEnd) {
            return true;
        }
        chunkAt = 0;
        chunkEnd = Math.max(0, input.read(chunk, 0, chunk.length));
        return chunkEnd > 0;
    }

    private void keep(int from, int to) {
        int count = to - from;
        if (tooLong || lineSize + count > LONGEST_LINE) {
            tooLong = true;
            return;
        }
        if (line.length < lineSize + count) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, lineSize + count));
        }
        System.arraycopy(chunk, from, line, lineSize, count);
        lineSize += count;
    }

    private CharBuffer guarded() {
        if (tooLong) {
            return leaveOut(Text.of("一行超过 64 KiB", "the line is longer than 64 KiB"));
        }
        int start = number == 1 && startsWithMark() ? MARK.length : 0;
        CharBuffer text;
        try {
            text = decoder.decode(ByteBuffer.wrap(line, start, lineSize - start));
        } catch (CharacterCodingException e) {
            return leaveOut(Text.of("不是 UTF-8 编码", "the line is not encoded in UTF-8"));
        }
        if (count('"', text) % 2 != 0) {
            return leaveOut(Text.of("引号未在本行闭合", "a quote is not closed on its line"));
        }
        if (count(',', text) > MOST_COMMAS) {
            return leaveOut(Text.of("一行栏数过多", "the line has too many fields"));
        }
        CharBuffer ended = CharBuffer.allocate(text.length() + 1);
        return ended.put(text).put('\n').flip();
    }

    private CharBuffer leaveOut(Text reason) {
        rejected.line(number, reason);
        return CharBuffer.wrap("\n");
    }

    private boolean startsWithMark() {
        return lineSize >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
    }

    private static int count(char wanted, CharBuffer text) {
        int count = 0;
        for (int i = text.position(); i < text.limit(); i++) {
            if (text.get(i) == wanted) {
                count++;
            }
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
