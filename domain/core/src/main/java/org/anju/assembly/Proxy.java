package org.anju.assembly;

/**
 * Somebody who votes for an owner.
 *
 * @param holder  who; any stable name without meaning outside the vote
 * @param written whether the owner's written authority was seen (GR-274 art. 26)
 */
public record Proxy(String holder, boolean written) {}
