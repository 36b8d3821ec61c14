package org.anju.pages.bulletins;

import java.time.Instant;
import java.util.Optional;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.DateRange;

/** Rules for pages: this module knows the core alone. */
final class BulletinRules {

    private BulletinRules() {}

    static RulePackBuilder pack() {
        Text title = Text.of("《演示条例》", "Demonstration regulation");
        Instrument instrument =
                new Instrument("D", title, title, "", Force.LAW, Optional.of(DateRange.ALWAYS), Provenance.TEXT);
        return new RulePackBuilder("d", Layer.NATIONAL, instrument, Instant.EPOCH);
    }
}
