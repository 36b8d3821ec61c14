package org.anju.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The same facts give the same answer: nothing is read from the surroundings, and no number is approximate. */
class PurityTest {

    private static final ArchRule NO_CLOCK = noClasses()
            .should()
            .accessTargetWhere(target(
                    "a clock, or the time zone or language of the machine",
                    target -> isIn(target, "java.time") && target.getName().equals("now")
                            || Set.of("systemDefault", "systemDefaultZone", "systemUTC", "getDefault")
                                    .contains(target.getName())))
            .because("time, zone and language are arguments, never ambient facts");

    private static final ArchRule NO_CHANCE = noClasses()
            .should()
            .accessTargetWhere(target(
                    "chance, or the surroundings",
                    target -> Set.of("randomUUID", "random", "shuffle").contains(target.getName())
                            || isSystem(target) && !target.getName().equals("arraycopy")))
            .because("an answer that depends on them cannot be repeated");

    private static final ArchRule NO_DEFAULT_LANGUAGE = noClasses()
            .should()
            .accessTargetWhere(target("text made in the default language or charset", PurityTest::isDefaultText))
            .because("the Turkish i and the Arabic digits are real");

    private static final ArchRule NO_FLOATING_POINT_FIELDS = noFields()
            .should()
            .haveRawType(describe("floating point", PurityTest::isFloatingPoint))
            .because("money, area and shares are exact");

    private static final ArchRule NO_FLOATING_POINT_SIGNATURES = noCodeUnits()
            .should()
            .haveRawReturnType(describe("floating point", PurityTest::isFloatingPoint))
            .orShould()
            .haveRawParameterTypes(describe(
                    "some floating point", parameters -> parameters.stream().anyMatch(PurityTest::isFloatingPoint)))
            .because("money, area and shares are exact");

    private static final ArchRule NO_FLOATING_POINT_CALLS = noClasses()
            .should()
            .accessTargetWhere(target("floating point", PurityTest::isApproximate))
            .because("money, area and shares are exact");

    private static final ArchRule NO_GLOBAL_STATE =
            fields().that().areStatic().should().beFinal().because("two rule books may be in use at once");

    @Test
    void nothingReadsAClock() {
        NO_CLOCK.check(House.DELIVERED);
    }

    @Test
    void clocksAreCaughtCalledOrNamed() {
        House.assertCatches(
                NO_CLOCK,
                "LocalDate.now()",
                "Instant.now()",
                "Year.now()",
                "ZoneId.systemDefault()",
                "Locale.getDefault");
    }

    @Test
    void nothingIsLeftToChance() {
        NO_CHANCE.check(House.DELIVERED);
    }

    @Test
    void chanceAndSurroundingsAreCaught() {
        House.assertCatches(
                NO_CHANCE,
                "UUID.randomUUID()",
                "Math.random()",
                "System.getProperty",
                "System.nanoTime()",
                "System.out");
    }

    @Test
    void noTextDependsOnTheDefaultLanguage() {
        NO_DEFAULT_LANGUAGE.check(House.DELIVERED);
    }

    @Test
    void defaultLanguageIsCaught() {
        House.assertCatches(
                NO_DEFAULT_LANGUAGE,
                "String.format(java.lang.String, [Ljava.lang.Object;)",
                "String.formatted(",
                "String.toUpperCase()",
                "String.toLowerCase()",
                "String.getBytes()");
    }

    @Test
    void noNumberIsApproximate() {
        NO_FLOATING_POINT_FIELDS.check(House.DELIVERED);
        NO_FLOATING_POINT_SIGNATURES.check(House.DELIVERED);
        NO_FLOATING_POINT_CALLS.check(House.DELIVERED);
    }

    @Test
    void floatingPointIsCaughtInFieldsParametersResultsAndCalls() {
        House.assertCatches(NO_FLOATING_POINT_FIELDS, "Approximate.share", "Approximate.shares");
        House.assertCatches(NO_FLOATING_POINT_SIGNATURES, "Approximate.half(float)", "Approximate.third()");
        House.assertCatches(NO_FLOATING_POINT_CALLS, "Math.floor(double)", "BigDecimal.doubleValue()");
    }

    @Test
    void nothingIsKeptBetweenCalls() {
        NO_GLOBAL_STATE.check(House.DELIVERED);
    }

    @Test
    void globalStateIsCaught() {
        House.assertCatches(NO_GLOBAL_STATE, "Surroundings.calls");
    }

    private static DescribedPredicate<JavaAccess<?>> target(String what, Predicate<AccessTarget> matches) {
        return describe(what, access -> matches.test(access.getTarget()));
    }

    private static boolean isIn(AccessTarget target, String packageName) {
        return target.getOwner().getPackageName().startsWith(packageName);
    }

    private static boolean isSystem(AccessTarget target) {
        return target.getOwner().isEquivalentTo(System.class);
    }

    private static boolean isDefaultText(AccessTarget target) {
        if (!(target instanceof CodeUnitCallTarget called) || !called.getOwner().isEquivalentTo(String.class)) {
            return false;
        }
        int given = called.getRawParameterTypes().size();
        return switch (called.getName()) {
            case "toUpperCase", "toLowerCase", "getBytes" -> given == 0;
            case "formatted" -> true;
            case "format" -> given == 2;
            default -> false;
        };
    }

    private static boolean isApproximate(AccessTarget target) {
        return target instanceof CodeUnitCallTarget called
                && (isFloatingPoint(called.getRawReturnType())
                        || called.getRawParameterTypes().stream().anyMatch(PurityTest::isFloatingPoint));
    }

    private static boolean isFloatingPoint(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                .contains(type.getBaseComponentType().getName());
    }
}
