package org.anju.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.RuleBook;
import org.junit.jupiter.api.Test;

/** The dictionary keeps its promise: a word for a term, a term for a word, and types that exist. */
class DictionaryTest {

    private static final Path DICTIONARY = Path.of("..", "docs", "dictionary.md");

    private record Entry(String chinese, String english, String type) {}

    private static List<Entry> entries() throws IOException {
        return Files.readAllLines(DICTIONARY).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| 中文"))
                .map(line -> line.split("\\|"))
                .map(cells -> new Entry(cells[1].strip(), cells[2].strip(), cells[3].strip()))
                .toList();
    }

    @Test
    void noTermAndNoWordStandsTwice() throws IOException {
        assertThat(entries()).extracting(Entry::chinese).doesNotHaveDuplicates();
        assertThat(entries()).extracting(Entry::english).doesNotHaveDuplicates();
    }

    @Test
    void everyTypeNamedExists() throws IOException {
        Set<String> delivered = House.DELIVERED.stream()
                .map(JavaClass::getSimpleName)
                .map(name -> "`" + name + "`")
                .collect(toSet());

        assertThat(entries())
                .extracting(Entry::type)
                .filteredOn(type -> !type.isEmpty())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(delivered).contains(type));
    }

    /** A type whose values readers are shown is a word of the field; so is a policy, which a rule book makes. */
    @Test
    void everyNamedTypeAndEveryPolicyHasItsWord() throws IOException {
        Set<String> words = entries().stream().map(Entry::type).collect(toSet());

        assertThat(House.DELIVERED.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.isTopLevelClass() && !type.isEquivalentTo(Named.class))
                        .filter(type -> type.isAssignableTo(Named.class) || isPolicy(type))
                        .map(type -> "`" + type.getSimpleName() + "`"))
                .isSubsetOf(words);
    }

    private static boolean isPolicy(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method -> method.getName().equals("by")
                        && method.getModifiers().contains(JavaModifier.STATIC)
                        && method.getRawReturnType().equals(type)
                        && method.getRawParameterTypes().stream()
                                .anyMatch(given -> given.isEquivalentTo(RuleBook.class)));
    }
}
