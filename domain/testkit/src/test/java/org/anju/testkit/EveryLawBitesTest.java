package org.anju.testkit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.anju.testkit.assembly.ElectionLaws;
import org.anju.testkit.assembly.OutlookLaws;
import org.anju.testkit.assembly.TallyLaws;
import org.anju.testkit.committee.CommitteeLaws;
import org.anju.testkit.committee.EligibilityLaws;
import org.anju.testkit.credit.ListDraftingLaws;
import org.anju.testkit.credit.ListLadderLaws;
import org.anju.testkit.fee.BillingLaws;
import org.anju.testkit.fee.ChargeLaws;
import org.anju.testkit.fee.GuardLaws;
import org.anju.testkit.fee.LateFeeLaws;
import org.anju.testkit.kernel.DateLaws;
import org.anju.testkit.kernel.DeadlineClockLaws;
import org.anju.testkit.kernel.LargestRemainderLaws;
import org.anju.testkit.kernel.MoneyLaws;
import org.anju.testkit.kernel.RatioLaws;
import org.anju.testkit.kernel.SealLaws;
import org.anju.testkit.kernel.WorkflowLaws;
import org.anju.testkit.kernel.WorkingCalendarLaws;
import org.anju.testkit.law.RuleBookLaws;
import org.anju.testkit.party.CrossLaws;
import org.anju.testkit.party.ShareLaws;
import org.anju.testkit.register.DivisionTreeLaws;
import org.anju.testkit.revenue.DistributionLaws;
import org.anju.testkit.revenue.LedgerLaws;
import org.anju.testkit.scheme.SchemeLaws;
import org.junit.jupiter.api.Test;

/** Every law of the kit has an implementation planted that breaks it, in a test whose name says so. */
class EveryLawBitesTest {

    private static final Path TESTS = Path.of("src", "test", "java");

    private static final List<Class<?>> LAWS = List.of(
            TallyLaws.class,
            ElectionLaws.class,
            OutlookLaws.class,
            EligibilityLaws.class,
            CommitteeLaws.class,
            CrossLaws.class,
            ShareLaws.class,
            ListDraftingLaws.class,
            ListLadderLaws.class,
            BillingLaws.class,
            ChargeLaws.class,
            GuardLaws.class,
            LateFeeLaws.class,
            DateLaws.class,
            DeadlineClockLaws.class,
            LargestRemainderLaws.class,
            MoneyLaws.class,
            RatioLaws.class,
            SealLaws.class,
            WorkingCalendarLaws.class,
            WorkflowLaws.class,
            RuleBookLaws.class,
            DivisionTreeLaws.class,
            DistributionLaws.class,
            LedgerLaws.class,
            SchemeLaws.class);

    /** Laws of the library's own values: there is no method through which another implementation could come. */
    private static final Set<String> OF_OUR_OWN_VALUES = Set.of(
            "quartersDivideTheYear",
            "periodsFollowEachOtherWithoutDrift",
            "anAmountIsReadAsWritten",
            "aFractionIsReadAsWrittenAndOrderedExactly",
            "growthCanBeShownBetweenAnyTwoSizes",
            "aSealerGoesOnWhereItStopped",
            "aCheckpointIsReadAsWritten",
            "theNextWorkingDayEndsARunOfDaysOff",
            "debitsEqualCredits");

    private static Stream<String> laws() {
        return LAWS.stream()
                .flatMap(laws -> Arrays.stream(laws.getMethods()))
                .filter(method -> method.isAnnotationPresent(Property.class))
                .map(java.lang.reflect.Method::getName)
                .distinct();
    }

    private static String tests() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().matches(".*(Bites?|CreditLaws)Test\\.java"))
                    .map(EveryLawBitesTest::read)
                    .collect(joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyLawIsBrokenOnPurposeSomewhere() throws IOException {
        String tests = tests();

        assertThat(laws().filter(law -> !tests.contains("." + law + "(") && !tests.contains("::" + law)))
                .containsExactlyInAnyOrderElementsOf(OF_OUR_OWN_VALUES);
    }

    @Test
    void everyInterfaceOfLawsIsListed() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Laws.java"))
                            .map(name -> name.replace(".java", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            LAWS.stream().map(Class::getSimpleName).toList());
        }
    }
}
