package org.anju.kernel;

import java.time.Instant;
import java.util.Optional;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.DateRange;

/** Rule packs for the tests of the core, which may not read the real ones. */
public final class TestRules {

    /** When everything in these packs was recorded. */
    public static final Instant RECORDED = Instant.parse("2024-01-01T00:00:00Z");

    private TestRules() {}

    /** Returns a law in force on every day. */
    public static Instrument law(String id) {
        return instrument(id, Force.LAW);
    }

    /** Returns an instrument in force on every day. */
    public static Instrument instrument(String id, Force force) {
        Text title = Text.of("《" + id + "》", id);
        return new Instrument(id, title, title, "", force, Optional.of(DateRange.ALWAYS), Provenance.TEXT);
    }

    /** Begins a national pack of one law called {@code T}. */
    public static RulePackBuilder national() {
        return new RulePackBuilder("national", Layer.NATIONAL, law("T"), RECORDED);
    }

    /** Begins the rules of one complex. */
    public static RulePackBuilder complex() {
        return new RulePackBuilder("complex", Layer.COMPLEX, instrument("R", Force.OWNERS_RESOLUTION), RECORDED);
    }
}
