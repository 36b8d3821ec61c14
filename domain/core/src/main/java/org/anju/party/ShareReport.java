package org.anju.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.time.Quarter;

/**
 * The share of party members per committee and division: a public view, which tells of no suppressed number more than that it
 * is suppressed.
 *
 * @param quarters the quarters it covers, oldest first
 * @param lines    a line for every division that has committees, each before its parts, then one for every committee
 * @param leftOut  committees that stand in no sum: founded later and withheld, the sums before and after would tell of them
 * @param countedOn committees counted on as they last were: withheld and gone, the sums before and after would tell of them
 */
public record ShareReport(
        ImmutableList<Quarter> quarters,
        ImmutableList<ShareLine> lines,
        ImmutableSet<BodyId> leftOut,
        ImmutableSet<BodyId> countedOn) {

    /** Returns the ids of the places that are told; whoever makes the next report hands them over. */
    public ImmutableSet<String> told() {
        return ids(lines.stream().filter(line -> !line.isWithheld()));
    }

    /** Returns the ids of the places that are withheld. */
    public ImmutableSet<String> withheld() {
        return ids(lines.stream().filter(ShareLine::isWithheld));
    }

    private static ImmutableSet<String> ids(Stream<ShareLine> lines) {
        return lines.map(line -> line.place().id()).collect(ImmutableSet.toImmutableSet());
    }
}
