package org.anju.formats.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.anju.formats.table.UnreadableException;
import org.anju.kernel.law.Text;

/**
 * A part while it is unpacked, as long as it looks like something a spreadsheet has written.
 *
 * <p>A few kilobytes can be made to unpack to gigabytes. Tables pack to a tenth; what packs to less than a hundredth is no
 * table. And no tag is as long as a megabyte.
 */
final class Inflated extends FilterInputStream {

    private static final long UNSUSPICIOUS = 1 << 20;
    private static final long MOST_TIMES = 100;
    private static final long LONGEST_TAG = 1 << 20;

    private final long packed;
    private long unpacked;
    private long unseen;

    Inflated(InputStream in, long packed) {
        super(in);
        this.packed = packed;
    }

    /** What was read so far has been understood. */
    void understood() {
        unseen = 0;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return count(in.read(target, offset, length));
    }

    private int count(int read) throws IOException {
        unpacked += Math.max(0, read);
        unseen += Math.max(0, read);
        if (unpacked > UNSUSPICIOUS && unpacked / MOST_TIMES > packed || unseen > LONGEST_TAG) {
            throw new UnreadableException(Text.of(
                    "解压后异常庞大，未继续读取；请另存为新的工作簿或者 CSV",
                    "it unpacks to far too much; save it as a new workbook or as CSV"));
        }
        return read;
    }
}
