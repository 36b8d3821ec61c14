package org.anju.formats.rules;

import java.util.Optional;
import org.anju.formats.json.JsonPlace;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.DateRange;

/** Reads one entry of {@code "instruments"}. */
final class InstrumentReader {

    private InstrumentReader() {}

    /** Returns the instrument; nothing, and the mistakes, if something it needs is missing. */
    static Optional<Instrument> read(JsonPlace place) {
        place.allow("id", "title", "shortTitle", "number", "force", "inForce", "provenance", "note");
        Optional<String> id = place.need("id").flatMap(JsonPlace::text);
        Optional<Text> title = place.need("title").flatMap(JsonPlace::bilingual);
        Optional<Text> shortTitle = place.need("shortTitle").flatMap(JsonPlace::bilingual);
        Optional<Force> force = place.need("force").flatMap(force1 -> force1.choice(Force.class));
        Optional<Provenance> provenance = place.need("provenance").flatMap(known -> known.choice(Provenance.class));
        String number = place.find("number").flatMap(JsonPlace::text).orElse("");
        Optional<DateRange> inForce = place.find("inForce").map(InstrumentReader::days);
        Text note = place.find("note").flatMap(JsonPlace::bilingual).orElse(Text.EMPTY);
        if (id.isEmpty() || title.isEmpty() || shortTitle.isEmpty() || force.isEmpty() || provenance.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Instrument(
                id.get(), title.get(), shortTitle.get(), number, force.get(), inForce, provenance.get(), note));
    }

    /** Returns the days of {@code {"from": …, "to": …}}. */
    static DateRange days(JsonPlace place) {
        place.allow("from", "to");
        place.need("from");
        return DateRangeReader.read(place);
    }
}
