package org.anju.credit.list;

import org.anju.kernel.register.ProviderId;

/** Providers for the tests of this package. */
final class Firms {

    static final ProviderId FIRM = provider("91411500MA000000A");

    private Firms() {}

    static ProviderId provider(String body) {
        return ProviderId.of(body + ProviderId.checkDigit(body));
    }
}
