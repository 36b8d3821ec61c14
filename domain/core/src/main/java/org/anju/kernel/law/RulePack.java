package org.anju.kernel.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.anju.kernel.time.DateRange;

/**
 * A set of parameters that is written, reviewed and published together.
 *
 * @param id          its name, such as {@code henan}
 * @param version     its version
 * @param title       what a reader calls it
 * @param layer       where it stands in a rule book
 * @param instruments the instruments it introduces, by id
 * @param datings     dates it gives to instruments of outer packs whose dates are open, by instrument id
 * @param parameters  its entries
 */
public record RulePack(
        String id,
        String version,
        Text title,
        Layer layer,
        ImmutableMap<String, Instrument> instruments,
        ImmutableMap<String, DateRange> datings,
        ImmutableList<Parameter> parameters) {}
