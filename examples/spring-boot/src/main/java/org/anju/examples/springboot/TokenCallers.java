package org.anju.examples.springboot;

import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.anju.kernel.register.DivisionCode;
import org.anju.rest.Caller;
import org.anju.rest.Callers;
import org.anju.rest.Scope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whom this host knows: one treasurer, by a token. Another host asks its own security here, and nowhere else. */
@Component
final class TokenCallers implements Callers {

    private final byte[] authorization;
    private final Caller treasurer;

    TokenCallers(@Value("${host.token}") String token, @Value("${host.division}") String division) {
        this.authorization = bytes("Bearer " + token);
        this.treasurer = new Caller(
                "treasurer",
                ImmutableSet.of(Scope.LEDGER_READ, Scope.LEDGER_WRITE),
                ImmutableSet.of(DivisionCode.of(division)));
    }

    /** Compares in the same time, however much of the token is right. */
    @Override
    public Optional<Caller> identify(String sent) {
        return MessageDigest.isEqual(authorization, bytes(sent)) ? Optional.of(treasurer) : Optional.empty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
