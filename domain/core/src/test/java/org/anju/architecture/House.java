package org.anju.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;

/**
 * The classes that the rules of the house are checked on, and the offenders planted to show that each rule can fail.
 *
 * <p>Classes are read from the folders they are compiled into: these tests run in module mode, where the class path is
 * empty.
 */
final class House {

    /** What this module delivers; no test among it. */
    static final JavaClasses DELIVERED = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** Small classes that break the rules on purpose. */
    static final JavaClasses PLANTED =
            new ClassFileImporter().importPath(Path.of("target", "test-classes", "org", "anju", "planted"));

    private House() {}

    /** Fails unless {@code rule} names each of {@code offences} in the planted classes. */
    static void assertCatches(ArchRule rule, String... offences) {
        assertThatThrownBy(() -> rule.check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .message()
                .contains(offences);
    }
}
