package org.anju.examples.city.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A CSV file being written, row by row; the generator writes no field that needs quotes. */
final class CsvFile implements AutoCloseable {

    private final BufferedWriter writer;
    private final int columns;

    CsvFile(Path folder, String name, String... columns) {
        this.columns = columns.length;
        try {
            writer = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
            writer.write(String.join(",", columns));
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + name, e);
        }
    }

    /** Writes a row; an empty text leaves a field empty. */
    void row(Object... fields) {
        if (fields.length != columns) {
            throw new IllegalArgumentException(fields.length + " fields for " + columns + " columns");
        }
        try {
            for (int i = 0; i < fields.length; i++) {
                if (i > 0) {
                    writer.write(',');
                }
                writer.write(fields[i].toString());
            }
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a row", e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot finish a file", e);
        }
    }
}
