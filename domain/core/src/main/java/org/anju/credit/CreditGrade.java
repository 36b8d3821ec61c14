package org.anju.credit;

import java.util.Optional;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.scheme.Grade;
import org.anju.kernel.scheme.Grading;
import org.anju.kernel.scheme.Score;

/**
 * The credit grade (信用等级) of one provider.
 *
 * @param provider the provider
 * @param grading  the grade and what made it
 * @param score    its score; empty where it got none
 * @param unrated  why it got none
 */
public record CreditGrade(
        ProviderId provider, Grading grading, Optional<Score> score, Optional<UnratedReason> unrated) {

    /** Returns the grade. */
    public Grade grade() {
        return grading.grade();
    }
}
