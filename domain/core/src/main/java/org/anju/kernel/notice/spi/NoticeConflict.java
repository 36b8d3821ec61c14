package org.anju.kernel.notice.spi;

import org.anju.kernel.notice.NoticeId;
import org.anju.kernel.seal.Digest;

/**
 * A notice of other content under the name of one that is posted; it is never kept.
 *
 * @param id      the name
 * @param posted  the digest of the notice that is posted
 * @param offered the digest of the other
 */
public record NoticeConflict(NoticeId id, Digest posted, Digest offered) {}
