package org.anju.examples.city.run;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anju.city.ComplexReview;
import org.anju.formats.accounting.PlainTextAccounting;
import org.anju.pages.bulletins.Paths;

/** The ledgers as plain-text accounting, a file a complex and dialect, for treasurers and auditors. */
final class LedgerFiles {

    private LedgerFiles() {}

    static void write(Path folder, ComplexReview complex) throws IOException {
        for (PlainTextAccounting dialect : PlainTextAccounting.values()) {
            Path file = folder.resolve(Paths.safe(complex.facts().id().value()) + "." + dialect.extension());
            try (Writer out = Files.newBufferedWriter(file)) {
                dialect.write(complex.books().ledger(), out);
            }
        }
    }
}
