package org.anju.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Random;
import java.util.Timer;
import org.junit.jupiter.api.Test;

/** The core stands on an allow-list of libraries, and on the part of the JDK that does no I/O. */
class DependenciesTest {

    private static final DescribedPredicate<JavaClass> LIBRARIES = resideInAnyPackage(
            "org.anju..",
            "com.google.common..",
            "com.google.errorprone.annotations..",
            "io.vavr..",
            "org.immutables.value..",
            "org.jspecify.annotations..");

    private static final DescribedPredicate<JavaClass> JDK = resideInAnyPackage(
                    "java.lang",
                    "java.lang.annotation",
                    "java.lang.invoke",
                    "java.lang.reflect", // a step of a proceeding is read by the declaration of its record
                    "java.lang.runtime",
                    "java.math",
                    "java.nio",
                    "java.nio.charset",
                    "java.security",
                    "java.time..",
                    "java.util",
                    "java.util.concurrent",
                    "java.util.concurrent.atomic",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream")
            .and(not(belongToAnyOf(
                    Calendar.class,
                    Clock.class,
                    Date.class,
                    GregorianCalendar.class,
                    Process.class,
                    ProcessBuilder.class,
                    Random.class,
                    Runtime.class,
                    Thread.class,
                    Timer.class)));

    private static final ArchRule ALLOWED = classes()
            .that(resideInAPackage("org.anju.."))
            .should()
            .onlyDependOnClassesThat(LIBRARIES.or(JDK).as("stand on the allow-list"))
            .because("the core does no I/O and brings nothing along that a host has not agreed to");

    @Test
    void theCoreStandsOnTheAllowListAlone() {
        ALLOWED.check(House.DELIVERED);
    }

    @Test
    void whatIsNotOnTheListIsCaught() {
        House.assertCatches(
                ALLOWED,
                "java.io.File",
                "java.net.URI",
                "java.nio.file.Path",
                "java.util.logging.Logger",
                "java.util.Random",
                "java.lang.Thread",
                "java.time.Clock",
                "org.junit.jupiter.api.Test");
    }
}
