package org.anju.kernel.notice;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.anju.kernel.decision.Explanation;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.time.DateRange;
import org.immutables.value.Value;

/**
 * A notice as it was posted: the result of a vote, a statement of public revenue, a list of providers, a price board.
 *
 * <p>It holds the words people read and the digest of what they were rendered from, never the reasons themselves, which
 * may be personal while a notice stays for good. Whoever has the facts decides again and compares.
 */
@Value.Immutable
public interface Notice {

    /** Its name; the same notice keeps it however often it is posted. */
    NoticeId id();

    /** What it asks of its readers. */
    NoticeKind kind();

    /** What it is about, such as {@code vote.result}; whoever posts it says. At most 200 characters. */
    String about();

    /** The division it is posted for; of a complex, the one it lies in. */
    DivisionCode division();

    /** The complex it is posted for; empty where it is for the whole division. */
    Optional<ComplexId> complex();

    /** Its heading. */
    Text title();

    /** Its words below the heading, a line a paragraph. */
    Text body();

    /** When it was posted. */
    Instant postedAt();

    /** The days it stands; open at the end where nobody said how long. */
    DateRange stands();

    /** The digest of what it was rendered from: an explanation, a statement, a list. */
    Digest source();

    /** The law it rests on, each as {@link Citation} writes it in short. */
    ImmutableList<String> citations();

    /** Throws if it stands on no day. */
    @Value.Check
    default void check() {
        checkArgument(!stands().isEmpty(), "a notice stands on one day at least: %s", id());
    }

    /** Returns the digest of all of it. */
    default Digest digest() {
        CanonicalWriter writer = new CanonicalWriter()
                .text(id().value())
                .text(kind().name())
                .text(about())
                .text(division().value())
                .text(complex().map(ComplexId::value).orElse(""));
        title().writeTo(writer);
        body().writeTo(writer);
        writer.moment(postedAt())
                .day(stands().from())
                .day(stands().to())
                .bytes(source().toBytes())
                .count(citations().size());
        citations().forEach(writer::text);
        return writer.digest();
    }

    /** Returns a builder; each attribute is set once. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a notice. */
    class Builder extends ImmutableNotice.Builder {

        Builder() {}

        /** Makes the notice rest on {@code why}: its digest is the source, its law the citations. */
        public final Builder renderedFrom(Explanation why) {
            source(why.digest());
            citations(why.citations().stream().map(Citation::toString).collect(toImmutableList()));
            return this;
        }
    }
}
