package org.anju.planted;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Stands on what is not on the allow-list. */
abstract class Outsider {

    abstract File file();

    abstract URI address();

    abstract Path path();

    abstract Logger log();

    abstract Random chance();

    abstract Thread thread();

    abstract Clock clock();

    @Test
    void tests() {}
}
