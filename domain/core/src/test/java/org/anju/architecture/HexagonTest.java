package org.anju.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages import each other only as {@link PackageTable} says, and never in a circle. */
class HexagonTest {

    private static ArchRule tableUnder(String root) {
        return classes().that().resideInAPackage(root + ".(**)").should(new PackageTable(root).isKept());
    }

    private static ArchRule noCyclesUnder(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    @Test
    void packagesImportOnlyWhatTheTableAllows() {
        tableUnder("org.anju").check(House.DELIVERED);
    }

    @Test
    void theTableCatchesEveryKindOfOffender() {
        House.assertCatches(
                tableUnder("org.anju.planted"),
                "assembly imports fee:",
                "assembly.app imports fee.spi:",
                "assembly.spi imports assembly.app:",
                "fee imports fee.spi:",
                "fee.app imports city:",
                "kernel.money imports kernel.law:",
                "kernel.law imports fee:",
                "unlisted imports kernel.money:");
    }

    @Test
    void packagesFormNoCycle() {
        noCyclesUnder("org.anju").check(House.DELIVERED);
    }

    @Test
    void theCycleRuleCatchesACircle() {
        House.assertCatches(noCyclesUnder("org.anju.planted"), "Cycle detected");
    }

    @ParameterizedTest
    @CsvSource({
        "kernel.law,      kernel.money,  true",
        "kernel.money,    kernel.law,    false",
        "kernel.money,    kernel.money,  true",
        "kernel.unlisted, kernel.money,  false",
        "fee,             kernel.law,    true",
        "fee,             fee,           true",
        "fee,             fee.spi,       false",
        "fee,             fee.app,       false",
        "fee.spi,         fee,           true",
        "fee.spi,         fee.app,       false",
        "fee.app,         fee,           true",
        "fee.app,         fee.spi,       true",
        "fee.app,         revenue.spi,   false",
        "fee,             revenue,       false",
        "fee,             memory,        false",
        "fee,             city,          false",
        "fee.internal,    kernel.law,    false",
        "memory,          fee.spi,       true",
        "memory,          fee.app,       false",
        "city,            fee.app,       true",
        "kernel.law,      city,          false"
    })
    void theTableReads(String from, String to, boolean allowed) {
        assertThat(PackageTable.allows(from, to)).isEqualTo(allowed);
    }
}
