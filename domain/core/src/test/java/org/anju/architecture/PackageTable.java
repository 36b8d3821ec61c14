package org.anju.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.Set;

/**
 * Which package may import which: an allow-list, so that a new package is refused until it has its place here.
 *
 * <p>A kernel package imports the kernel packages named before it; its port, its store in memory and
 * what is done over the port come right after it. A measure imports the kernel, never another measure;
 * inside it, use cases ({@code app}) stand on ports ({@code spi}), and both on the policies at its root. Stores in memory
 * implement ports. {@code city} may know everything, and nothing knows {@code city}.
 */
record PackageTable(String root) {

    private static final List<String> KERNEL = List.of(
            "exact",
            "area",
            "money",
            "time",
            "seal",
            "law",
            "decision",
            "deadline",
            "register",
            "notice",
            "journal",
            "scheme");

    /** What a kernel package with a port is made of: its values, the port, a store in memory, what is done over the port. */
    private static final List<String> KERNEL_PARTS = List.of("", "spi", "memory", "app");

    private static final Set<String> MEASURES = Set.of(
            "party",
            "committee",
            "assembly",
            "procurement",
            "credit",
            "fee",
            "revenue",
            "dispute",
            "enforcement",
            "takeover",
            "hazard",
            "disclosure");

    /** A noun of a measure that is large enough for a package of its own; it knows nothing of the rest of the measure. */
    private static final Set<String> NOUNS = Set.of(
            "assembly.meeting",
            "committee.composition",
            "committee.establishment",
            "committee.meeting",
            "committee.membership",
            "committee.office",
            "credit.list",
            "party.joint",
            "revenue.ledger");

    /** Tells whether a class in package {@code from} may import one in {@code to}; both relative to the root. */
    static boolean allows(String from, String to) {
        String[] importer = from.split("\\.");
        String[] imported = to.split("\\.");
        return switch (importer[0]) {
            case "kernel" -> isKernel(imported) && isKernel(importer) && position(imported) <= position(importer);
            case "city" -> true;
            case "memory" -> isKernel(imported) || isMeasure(imported) && !isPart(imported, "app") || from.equals(to);
            default -> isMeasure(importer) && (isKernel(imported) || withinMeasure(importer, imported));
        };
    }

    private static boolean withinMeasure(String[] importer, String[] imported) {
        return importer[0].equals(imported[0])
                && (List.of(importer).equals(List.of(imported))
                        || imported.length == 1 && !isNoun(importer)
                        || isNoun(imported)
                        || isPart(importer, "app") && isPart(imported, "spi"));
    }

    private static boolean isKernel(String[] place) {
        return place.length >= 2
                && place.length <= 3
                && place[0].equals("kernel")
                && KERNEL.contains(place[1])
                && KERNEL_PARTS.contains(kernelPart(place));
    }

    private static boolean isMeasure(String[] place) {
        return MEASURES.contains(place[0])
                && (place.length == 1 || isPart(place, "app") || isPart(place, "spi") || isNoun(place));
    }

    private static boolean isNoun(String[] place) {
        return NOUNS.contains(String.join(".", place));
    }

    private static boolean isPart(String[] place, String part) {
        return place.length == 2 && place[1].equals(part);
    }

    private static String kernelPart(String[] place) {
        return place.length == 3 ? place[2] : "";
    }

    /** A package comes before its port, the port before the store and what is done over it; all before the next package. */
    private static int position(String[] kernel) {
        return KERNEL.indexOf(kernel[1]) * KERNEL_PARTS.size() + KERNEL_PARTS.indexOf(kernelPart(kernel));
    }

    /** Returns the condition that a class imports only what the table allows. */
    ArchCondition<JavaClass> isKept() {
        return new ArchCondition<>("import only what the package table allows") {
            @Override
            public void check(JavaClass importer, ConditionEvents events) {
                importer.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isInside(dependency.getTargetClass()))
                        .filter(dependency -> !allows(place(importer), place(dependency.getTargetClass())))
                        .forEach(dependency -> events.add(violated(dependency, offence(dependency))));
            }
        };
    }

    private String offence(Dependency dependency) {
        return place(dependency.getOriginClass()) + " imports " + place(dependency.getTargetClass()) + ": "
                + dependency.getDescription();
    }

    private boolean isInside(JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    private String place(JavaClass type) {
        return type.getPackageName().substring(root.length() + 1);
    }
}
