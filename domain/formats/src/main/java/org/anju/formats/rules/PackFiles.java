package org.anju.formats.rules;

import java.io.IOException;

/** Where the files of a pack come from. */
@FunctionalInterface
interface PackFiles {

    /** Returns the bytes of the file called {@code name}. */
    byte[] read(String name) throws IOException;
}
