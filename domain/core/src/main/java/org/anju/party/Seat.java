package org.anju.party;

import static com.google.common.base.Preconditions.checkArgument;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.ProviderId;

/**
 * A post of one body or provider, which one or more persons may hold at a time.
 *
 * @param post the post
 * @param body the body; for a post with a provider, its unified social credit code
 */
public record Seat(Post post, BodyId body) implements Named, Comparable<Seat> {

    /** Throws if the post is one with a provider and the body is none; ask {@link #fits} first where it comes from outside. */
    public Seat {
        checkArgument(fits(post, body), "%s is no provider, and %s is a post with one", body, post);
    }

    /** Returns a post with a provider. */
    public static Seat with(ProviderId provider, Post post) {
        return new Seat(post, BodyId.of(provider.code()));
    }

    /** Tells whether {@code post} can be one of {@code body}: a post with a provider needs a valid credit code. */
    public static boolean fits(Post post, BodyId body) {
        return post.kind().isPresent() || ProviderId.isValid(body.value());
    }

    /** Returns the post and the id of the body. */
    @Override
    public Text text() {
        return post.text().withCode(body.value());
    }

    @Override
    public int compareTo(Seat other) {
        int bodies = body.compareTo(other.body);
        return bodies != 0 ? bodies : post.compareTo(other.post);
    }

    /** Returns {@code "COMMITTEE_CHAIR of B-1"}. */
    @Override
    public String toString() {
        return post + " of " + body;
    }
}
