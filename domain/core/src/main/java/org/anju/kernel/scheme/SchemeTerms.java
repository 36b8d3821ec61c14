package org.anju.kernel.scheme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.law.Text;
import org.immutables.value.Value;

/**
 * A scoring scheme as its document writes it; nothing here has been checked yet.
 *
 * <p>What schemes differ in has no default: a scheme that does not say how records of one fact count is no scheme. What
 * one may simply not have (a veto, a blacklist, a clamp) is optional.
 */
@Value.Immutable
public interface SchemeTerms {

    /** Its name. */
    Text title();

    /** The points everybody starts with. */
    Points base();

    /** The groups items are summed in. */
    ImmutableList<Group> groups();

    /** The items. */
    ImmutableList<Item> items();

    /** Which days count. */
    Window window();

    /** How long a record counts where neither it nor its item says. */
    Validity validity();

    /** The grades there are. */
    ImmutableList<Grade> grades();

    /** The bands, best first. */
    ImmutableList<Band> bands();

    /** What a score below every band makes. */
    Floor floor();

    /** The code of the grade a veto item forces; empty where the scheme has none. */
    Optional<String> veto();

    /** The code of the grade of the blacklisted; empty where the scheme has no blacklist. */
    Optional<String> blacklist();

    /** The code of the grade of those who operate but never joined the system; empty where the scheme has none. */
    Optional<String> missing();

    /** The least a score may come to; empty where it may fall without end. */
    Optional<Points> least();

    /** The most a score may come to; empty where it may rise without end. */
    Optional<Points> most();

    /** How the scores of projects make the score of their provider. */
    Aggregation aggregation();

    /** How a mean is brought to a thousandth of a point; needed for a mean only. */
    Optional<Rounding> rounding();

    /** Which of several records of one fact count. */
    SameFact sameFact();

    /** Whether records under objection count. */
    Objections objections();

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the terms of a scheme. */
    class Builder extends ImmutableSchemeTerms.Builder {}
}
