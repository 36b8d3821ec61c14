package org.anju.pages;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A QR code as black bars.
 *
 * @param size how many modules it is wide and high, without the quiet zone around it
 * @param bars its black modules, those that touch in a row as one bar
 */
record QrCode(int size, ImmutableList<Bar> bars) {

    /**
     * Black modules side by side.
     *
     * @param x     the first
     * @param y     the row, from the top
     * @param width how many
     */
    record Bar(int x, int y, int width) {}

    /** Returns the code of {@code text}, which must not have more than 1,000 characters. */
    static QrCode of(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 128);
        // an encoding is named only where one is needed: not every reader knows how to read its name
        Map<EncodeHintType, ?> hints = ascii
                ? ImmutableMap.of()
                : ImmutableMap.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
        try {
            return of(Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text, e);
        }
    }

    private static QrCode of(ByteMatrix modules) {
        ImmutableList.Builder<Bar> bars = ImmutableList.builder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int end = x;
                while (end < modules.getWidth() && modules.get(end, y) == 1) {
                    end++;
                }
                if (end > x) {
                    bars.add(new Bar(x, y, end - x));
                }
                x = end + 1;
            }
        }
        return new QrCode(modules.getWidth(), bars.build());
    }

    /** Returns its black parts as one shape in a square of {@code side}. */
    Path2D drawn(double left, double top, double side) {
        double module = side / size;
        Path2D shape = new Path2D.Double();
        for (Bar bar : bars) {
            shape.append(
                    new Rectangle2D.Double(
                            left + bar.x() * module, top + bar.y() * module, bar.width() * module, module),
                    false);
        }
        return shape;
    }
}
