package org.anju.examples.city.server;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anju.kernel.register.DivisionCode;
import org.anju.rest.Caller;
import org.anju.rest.Callers;
import org.anju.rest.Scope;

/**
 * Callers who bring a signed token (RFC 7519, RS256 or ES256).
 *
 * <p>{@code scope} says what they may do, as {@link Scope} names it, with blanks between; {@code divisions} lists the codes
 * of the divisions and overlays that are theirs; {@code sub} says who they are and {@code exp} until when.
 */
public final class JwtCallers implements Callers {

    private static final String PREFIX = "Bearer ";
    private static final String SCOPE = "scope";
    private static final String DIVISIONS = "divisions";
    private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

    private final DefaultJWTProcessor<SecurityContext> tokens = new DefaultJWTProcessor<>();

    private JwtCallers(JWKSource<SecurityContext> keys) {
        tokens.setJWSKeySelector(
                new JWSVerificationKeySelector<>(Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256), keys));
        tokens.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                new JWTClaimsSet.Builder().build(), Set.of("sub", "exp", SCOPE, DIVISIONS)));
    }

    /**
     * Returns the callers whose keys are in a JWK set.
     *
     * @param keys a file, or an {@code http} or {@code https} URL that is asked again when a key is unknown
     * @throws IOException if the file cannot be read or holds no JWK set
     */
    public static JwtCallers of(String keys) throws IOException {
        if (keys.startsWith("http:") || keys.startsWith("https:")) {
            return new JwtCallers(JWKSourceBuilder.create(URI.create(keys).toURL())
                    .retrying(true)
                    .build());
        }
        return of(Path.of(keys));
    }

    /** Returns the callers whose keys are in the JWK set in {@code file}. */
    private static JwtCallers of(Path file) throws IOException {
        try {
            return new JwtCallers(new ImmutableJWKSet<>(JWKSet.parse(Files.readString(file))));
        } catch (ParseException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<Caller> identify(String authorization) {
        if (!authorization.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(caller(tokens.process(authorization.substring(PREFIX.length()), null)));
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Caller caller(JWTClaimsSet claims) throws ParseException {
        List<String> divisions = claims.getStringListClaim(DIVISIONS);
        return new Caller(
                claims.getSubject(),
                scopes(claims.getStringClaim(SCOPE)),
                divisions.stream().map(DivisionCode::of).collect(toImmutableSet()));
    }

    /** A scope of another house is none of ours. */
    private static ImmutableSet<Scope> scopes(String named) {
        Set<String> names = Set.copyOf(BLANK.splitToList(named));
        return Arrays.stream(Scope.values())
                .filter(scope -> names.contains(scope.name()))
                .collect(toImmutableSet());
    }
}
