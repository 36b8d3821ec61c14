package org.anju.credit.list;

import java.util.Comparator;
import java.util.Optional;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;

/**
 * What may stand on a quarterly list: a provider, in one complex or as a whole.
 *
 * <p>Nothing else identifies it: a provider that changes its name keeps its history.
 *
 * @param provider the provider
 * @param complex  the complex; empty for the provider as a whole
 */
public record ListSubject(ProviderId provider, Optional<ComplexId> complex) implements Comparable<ListSubject>, Named {

    private static final Comparator<ListSubject> ORDER = Comparator.comparing(ListSubject::provider)
            .thenComparing(subject -> subject.complex().map(ComplexId::value).orElse(""));

    /** Returns a provider in one complex. */
    public static ListSubject of(ProviderId provider, ComplexId complex) {
        return new ListSubject(provider, Optional.of(complex));
    }

    /** Returns a provider as a whole. */
    public static ListSubject of(ProviderId provider) {
        return new ListSubject(provider, Optional.empty());
    }

    @Override
    public int compareTo(ListSubject other) {
        return ORDER.compare(this, other);
    }

    /** Returns the complex and the provider, as a list shows them. */
    @Override
    public Text text() {
        return Text.same(toString());
    }

    /** Returns {@code complex/provider}, or the provider alone. */
    @Override
    public String toString() {
        return complex.map(place -> place + "/").orElse("") + provider;
    }
}
