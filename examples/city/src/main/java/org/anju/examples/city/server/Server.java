package org.anju.examples.city.server;

import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A Jakarta REST application at a local port. */
public final class Server implements AutoCloseable {

    /** Warns that a resource handed over as an instance is no provider, which nobody said it was; held, or it is forgotten. */
    private static final Logger NOISE = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    private final SeBootstrap.Instance running;

    private Server(SeBootstrap.Instance running) {
        this.running = running;
    }

    /**
     * Starts {@code application}.
     *
     * @param host the address to listen at
     * @param port the port; 0 for any that is free
     * @throws IllegalStateException if the port is taken
     */
    public static Server start(Application application, String host, int port) {
        NOISE.setLevel(Level.SEVERE);
        // an answer is written at once, not when the packet is full
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            return new Server(SeBootstrap.start(
                            application,
                            SeBootstrap.Configuration.builder()
                                    .protocol("HTTP")
                                    .host(host)
                                    .port(port == 0 ? SeBootstrap.Configuration.FREE_PORT : port)
                                    .build())
                    .toCompletableFuture()
                    .join());
        } catch (CompletionException e) {
            throw new IllegalStateException("cannot listen at " + host + ":" + port, e);
        }
    }

    /** Returns where it listens. */
    public URI address() {
        return running.configuration().baseUri();
    }

    @Override
    public void close() {
        running.stop().toCompletableFuture().join();
    }
}
