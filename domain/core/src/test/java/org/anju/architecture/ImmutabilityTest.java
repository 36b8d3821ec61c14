package org.anju.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What the core hands out can be shared: public types do not change, and the collections they hand out are immutable by
 * type.
 *
 * <p>Arrays may be returned, as fresh copies; a value never holds one that a caller can reach.
 */
class ImmutabilityTest {

    /** The types that change, on purpose: each is used by one thread and thrown away, or is a store. */
    private static final Set<String> CHANGING = Set.of(
            "org.anju.kernel.decision.Reasoning", // one decision in the making
            "org.anju.kernel.seal.CanonicalWriter", // one record on its way into bytes
            "org.anju.kernel.seal.Sealer"); // one tree as it grows

    private static final DescribedPredicate<JavaClass> SHARED = describe(
            "shared",
            type -> isVisible(type)
                    && !CHANGING.contains(type.getName())
                    && !type.getSimpleName().endsWith("Builder")
                    && !type.getPackageName().endsWith(".memory"));

    private static final DescribedPredicate<JavaClass> CHANGEABLE_COLLECTION = describe(
            "a collection that may change",
            type -> (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                    && !type.isAssignableTo(ImmutableCollection.class)
                    && !type.isAssignableTo(ImmutableMap.class));

    private static final ArchRule FIELDS_ARE_FINAL =
            fields().that().areDeclaredInClassesThat(SHARED).should().beFinal();

    private static final ArchRule VALUES_HOLD_NO_CHANGEABLE_PART = noFields()
            .that()
            .areDeclaredInClassesThat(SHARED.and(describe("records", JavaClass::isRecord)))
            .should()
            .haveRawType(CHANGEABLE_COLLECTION.or(describe("an array", JavaClass::isArray)))
            .because("the accessor of a record hands out what it holds");

    private static final ArchRule NO_CHANGEABLE_COLLECTION_IS_HANDED_OUT = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(SHARED)
            .should()
            .notHaveRawReturnType(CHANGEABLE_COLLECTION);

    private static final ArchRule NO_SETTERS = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(SHARED)
            .should()
            .haveNameMatching("set[A-Z].*");

    @Test
    void publicTypesDoNotChange() {
        FIELDS_ARE_FINAL.check(House.DELIVERED);
        VALUES_HOLD_NO_CHANGEABLE_PART.check(House.DELIVERED);
        NO_CHANGEABLE_COLLECTION_IS_HANDED_OUT.check(House.DELIVERED);
        NO_SETTERS.allowEmptyShould(true).check(House.DELIVERED);
    }

    @Test
    void everyWayOfChangingIsCaught() {
        House.assertCatches(FIELDS_ARE_FINAL, "Changeable.count");
        House.assertCatches(VALUES_HOLD_NO_CHANGEABLE_PART, "Sharing.weights", "Sharing.names");
        House.assertCatches(NO_CHANGEABLE_COLLECTION_IS_HANDED_OUT, "Changeable.names()", "Sharing.names()");
        House.assertCatches(NO_SETTERS, "Changeable.setCount(int)");
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(PUBLIC)
                && type.getEnclosingClass().map(ImmutabilityTest::isVisible).orElse(true);
    }
}
