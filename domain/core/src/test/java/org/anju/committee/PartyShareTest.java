package org.anju.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.junit.jupiter.api.Test;

class PartyShareTest {

    private static Decision<Slate> decide(Slate slate) {
        return PartyShare.by(Sample.book()).decide(slate, Sample.ELECTION);
    }

    @Test
    void aShareBelowTheOneWantedWarnsAndNeverRefuses() {
        assertThat(decide(Slate.of(4, 8)).explanation().warnings()).isEmpty();
        assertThat(decide(Slate.of(4, 7)).explanation().warnings()).isEmpty();

        Decision<Slate> low = decide(Slate.of(4, 9));
        assertThat(low.isGranted()).isTrue();
        assertThat(low.explanation().warnings()).extracting(Violation::code).containsExactly("PARTY_SHARE_LOW");
        assertThat(low.explanation().warnings().get(0).in(Locale.CHINA))
                .isEqualTo("候选人9人中党员4人，原则上不应低于二分之一（依据：《T》第二十七条）");
        assertThat(decide(Slate.of(3, 7)).explanation().warnings()).hasSize(1);
    }

    @Test
    void thePublicIsNotTold() {
        assertThat(decide(Slate.of(4, 9)).explanation().lines(Locale.CHINA, Audience.PUBLIC))
                .allMatch(line -> line.startsWith("规则："));
    }

    @Test
    void anUnknownNumberIsMissing() {
        Decision<Slate> decision = decide(new Slate(8, Optional.empty()));

        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing())
                .singleElement()
                .satisfies(it -> assertThat(it.code()).isEqualTo("slate.partyMembers"));
    }

    @Test
    void withoutAShareInTheRulesNothingIsSaid() {
        RuleBook book = RuleBook.of(Sample.rules("eligibility.partyShare").build());

        assertThat(PartyShare.by(book)
                        .decide(new Slate(8, Optional.empty()), Sample.ELECTION)
                        .isGranted())
                .isTrue();
    }

    @Test
    void aListHasCandidatesAndNoMorePartyMembersThanThose() {
        assertThatIllegalArgumentException().isThrownBy(() -> Slate.of(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Slate.of(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Slate.of(-1, 1));
        assertThat(Slate.of(1, 1).partyMembers()).contains(1);
    }
}
