package org.anju.planted;

import java.util.List;

/** A value whose parts can be changed. */
public record Sharing(long[] weights, List<String> names) {}
