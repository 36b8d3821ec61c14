package org.anju.credit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ProviderId;
import org.immutables.value.Value;

/** What is known about one provider when its credit is evaluated. */
@Value.Immutable
public interface CreditFile {

    /** The provider. */
    ProviderId provider();

    /** Whether it takes part. */
    Enrolment enrolment();

    /** The complexes it served in the period. */
    ImmutableList<Project> projects();

    /** Every record about it; what does not count is shown with the reason. */
    ImmutableList<CreditRecord> records();

    /** How a provider stands to the evaluation. */
    enum Enrolment implements Named {
        /** It takes part. */
        JOINED("已参加信用评价", "takes part"),
        /** It operates here and never joined. */
        NEVER_JOINED("应参加而未参加信用评价", "operates but never joined"),
        /** It is not registered in the system. */
        NOT_REGISTERED("未登记", "not registered");

        private final Text text;

        Enrolment(String zh, String en) {
            this.text = Text.of(zh, en);
        }

        /** Returns the name a reader sees. */
        @Override
        public Text text() {
            return text;
        }
    }

    /** Throws if a record is about another provider. */
    @Value.Check
    default void check() {
        checkArgument(
                records().stream().allMatch(record -> record.provider().equals(provider())),
                "a record in the file of %s is about another provider",
                provider());
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a file. */
    class Builder extends ImmutableCreditFile.Builder {}
}
