package org.anju.formats;

import io.vavr.Lazy;
import org.anju.formats.rules.RulePackReader;
import org.anju.kernel.law.RuleBook;

/** The rule books bundled with this library; each is read once, at its first use. Thread-safe. */
public final class RuleBooks {

    private static final Lazy<RuleBook> NATIONAL = Lazy.of(() -> with(RuleBook.of(), "national"));
    private static final Lazy<RuleBook> HENAN = Lazy.of(() -> with(national(), "henan"));
    private static final Lazy<RuleBook> XINYANG = Lazy.of(() -> with(henan(), "xinyang"));

    private RuleBooks() {}

    /** Returns national law alone: where to start for a city of another province. */
    public static RuleBook national() {
        return NATIONAL.get();
    }

    /** Returns national law and that of Henan: where to start for another city of the province. */
    public static RuleBook henan() {
        return HENAN.get();
    }

    /** Returns national law, that of Henan and that of Xinyang. */
    public static RuleBook xinyang() {
        return XINYANG.get();
    }

    private static RuleBook with(RuleBook outer, String pack) {
        return RulePackReader.on(outer)
                .readResources(RuleBooks.class, "rules/" + pack)
                .fold(
                        mistakes -> {
                            throw new IllegalStateException("mistakes in the bundled pack " + pack + ": " + mistakes);
                        },
                        outer::with);
    }
}
