package org.anju.kernel.notice;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.DivisionCode;

/**
 * Which notices are looked for; what is empty does not matter.
 *
 * @param divisions posted for one of these or for a complex in one; a whole subtree is given by its codes
 * @param complex   posted for this complex
 * @param kind      of this kind
 * @param about     about this
 */
public record NoticeFilter(
        Optional<ImmutableSet<DivisionCode>> divisions,
        Optional<ComplexId> complex,
        Optional<NoticeKind> kind,
        Optional<String> about) {

    /** Every notice. */
    public static final NoticeFilter ALL =
            new NoticeFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns this filter, but of {@code codes} alone. */
    public NoticeFilter in(Iterable<DivisionCode> codes) {
        return new NoticeFilter(Optional.of(ImmutableSet.copyOf(codes)), complex, kind, about);
    }

    /** Returns this filter, but of {@code wanted} alone. */
    public NoticeFilter of(ComplexId wanted) {
        return new NoticeFilter(divisions, Optional.of(wanted), kind, about);
    }

    /** Returns this filter, but of {@code wanted} alone. */
    public NoticeFilter of(NoticeKind wanted) {
        return new NoticeFilter(divisions, complex, Optional.of(wanted), about);
    }

    /** Returns this filter, but about {@code wanted} alone. */
    public NoticeFilter about(String wanted) {
        return new NoticeFilter(divisions, complex, kind, Optional.of(wanted));
    }

    /** Tells whether {@code notice} is looked for. */
    public boolean matches(Notice notice) {
        return divisions.map(codes -> codes.contains(notice.division())).orElse(true)
                && (complex.isEmpty() || notice.complex().equals(complex))
                && kind.map(wanted -> notice.kind() == wanted).orElse(true)
                && about.map(wanted -> notice.about().equals(wanted)).orElse(true);
    }
}
