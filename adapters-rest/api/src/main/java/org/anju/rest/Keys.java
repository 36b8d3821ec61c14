package org.anju.rest;

import org.anju.revenue.ledger.EntryId;
import org.jspecify.annotations.Nullable;

/** The key a command is sent with, by which it is known when it is sent again. */
final class Keys {

    private Keys() {}

    static EntryId entry(@Nullable String key) {
        return EntryId.of(of(key));
    }

    private static String of(@Nullable String key) {
        if (key == null) {
            throw ProblemException.at(
                    "Idempotency-Key", "缺少幂等键", "the header is missing: a request sent twice must be known again");
        }
        return Asked.id(key);
    }
}
