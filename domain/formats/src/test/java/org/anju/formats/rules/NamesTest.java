package org.anju.formats.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.anju.fee.Action;
import org.anju.formats.RuleBooks;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePack;
import org.anju.kernel.law.Text;
import org.junit.jupiter.api.Test;

/** What readers call the parameters of the bundled packs. */
class NamesTest {

    private static final RuleBook BOOK = RuleBooks.xinyang();

    private static Stream<Parameter> entries() {
        return BOOK.keys().stream().flatMap(key -> BOOK.entries(key).stream());
    }

    private static Text name(String key) {
        return BOOK.entries(key).get(0).name();
    }

    @Test
    void everyEntryHasANameInBothLanguages() {
        assertThat(entries()).allSatisfy(entry -> {
            assertThat(entry.name().zh()).as(entry.key()).isNotBlank().doesNotContainPattern("[A-Za-z]");
            assertThat(entry.name().en()).as(entry.key()).isNotBlank().matches("\\p{ASCII}+");
        });
    }

    @Test
    void allEntriesOfAKeyBearOneName() {
        BOOK.keys()
                .forEach(key -> assertThat(
                                BOOK.entries(key).stream().map(Parameter::name).distinct())
                        .as(key)
                        .hasSize(1));
    }

    @Test
    void noTwoKeysShareAName() {
        assertThat(BOOK.keys().stream().map(key -> name(key).zh())).doesNotHaveDuplicates();
        assertThat(BOOK.keys().stream().map(key -> name(key).en())).doesNotHaveDuplicates();
    }

    /** The name would be written twice, and could come to differ. */
    @Test
    void noKeyIsNamedInTwoPacks() {
        ImmutableList<String> named =
                BOOK.packs().stream().flatMap(NamesTest::named).collect(toImmutableList());

        assertThat(named).doesNotHaveDuplicates().hasSize(BOOK.keys().size());
    }

    private static Stream<String> named(RulePack pack) {
        return pack.parameters().stream()
                .filter(entry -> !entry.name().equals(Text.EMPTY))
                .map(Parameter::key)
                .distinct();
    }

    @Test
    void anActOfCollectionIsCalledAsTheGuardCallsIt() {
        assertThat(Action.values())
                .allSatisfy(action -> assertThat(name("guard." + action.name())).isEqualTo(action.text()));
    }
}
