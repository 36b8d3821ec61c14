package org.anju.examples.city.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.anju.kernel.register.DivisionCode;
import org.anju.rest.Caller;
import org.anju.rest.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens of all kinds, and only the good ones get in. */
class JwtCallersTest {

    private static final Date TOMORROW = Date.from(Instant.now().plusSeconds(86_400));

    @TempDir
    private Path folder;

    private RSAKey rsa;
    private ECKey ec;
    private JwtCallers callers;

    @BeforeEach
    void keys() throws JOSEException, IOException {
        rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        callers = JwtCallers.of(published().toString());
    }

    private Path published() throws IOException {
        return Files.writeString(
                folder.resolve("jwks.json"),
                new JWKSet(List.of(rsa, ec)).toPublicJWKSet().toString());
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .subject("treasurer")
                .expirationTime(TOMORROW)
                .claim("scope", "LEDGER_READ LEDGER_WRITE somebody.elses")
                .claim("divisions", List.of("411502"));
    }

    private static String signed(JWSAlgorithm algorithm, String key, JWSSigner signer, JWTClaimsSet claims)
            throws JOSEException {
        SignedJWT token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims);
        token.sign(signer);
        return "Bearer " + token.serialize();
    }

    private String rsa(JWTClaimsSet claims) throws JOSEException {
        return signed(JWSAlgorithm.RS256, "rsa", new RSASSASigner(rsa), claims);
    }

    @Test
    void aSignedTokenSaysWhoMayDoWhatWhere() throws JOSEException {
        Caller caller = callers.identify(rsa(claims().build())).orElseThrow();
        assertThat(caller.name()).isEqualTo("treasurer");
        assertThat(caller.scopes()).containsExactlyInAnyOrder(Scope.LEDGER_READ, Scope.LEDGER_WRITE);
        assertThat(caller.divisions()).containsExactly(DivisionCode.of("411502"));
        assertThat(callers.identify(signed(JWSAlgorithm.ES256, "ec", new ECDSASigner(ec), claims().build())))
                .isPresent();
    }

    @Test
    void aTokenThatIsNotGoodGetsNobodyIn() throws JOSEException {
        RSAKey other = new RSAKeyGenerator(2048).keyID("rsa").generate();
        String good = rsa(claims().build());
        assertThat(List.of(
                        signed(JWSAlgorithm.RS256, "rsa", new RSASSASigner(other), claims().build()),
                        signed(
                                JWSAlgorithm.HS256,
                                "rsa",
                                new MACSigner(rsa.toPublicJWK().toJSONString().repeat(2)),
                                claims().build()),
                        "Bearer " + new PlainJWT(claims().build()).serialize(),
                        rsa(claims().expirationTime(new Date(0)).build()),
                        rsa(claims().notBeforeTime(TOMORROW).build()),
                        rsa(claims().expirationTime(null).build()),
                        rsa(claims().claim("divisions", null).build()),
                        rsa(claims().claim("divisions", "411502").build()),
                        rsa(claims().claim("divisions", List.of("")).build()),
                        rsa(claims().claim("scope", 7).build()),
                        good.substring(0, good.length() - 4),
                        "Bearer ",
                        "Basic dXNlcjpwYXNz",
                        ""))
                .allSatisfy(
                        token -> assertThat(callers.identify(token)).as(token).isEmpty());
    }

    @Test
    void keysMayComeFromAnAddress() throws IOException, JOSEException {
        byte[] keys = Files.readAllBytes(published());
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks.json";
            assertThat(JwtCallers.of(address).identify(rsa(claims().build()))).isPresent();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aFileThatIsNoKeySetIsToldAtOnce() throws IOException {
        Path file = Files.write(folder.resolve("no.json"), "{".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> JwtCallers.of(file.toString()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no.json");
    }
}
