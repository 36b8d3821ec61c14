package org.anju.rest;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Explanation;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.decision.Words;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.Text;

/** A decision as others read it: how it came out, by which rules, and why. */
@Schema(name = "Decision", description = "How it came out, by which rules, and why; texts in the language asked for.")
record DecisionView(
        @Schema(description = "Which policy decided", example = "fee.conductGuard")
        String policy,

        @Schema(description = "How it came out") Decision.Outcome outcome,

        @Schema(description = "The day it is decided for", example = "2024-10-08")
        String validOn,

        @Schema(description = "Up to when facts and rules were known")
        Optional<String> knownAt,

        @Schema(description = "The digest of the rule book, SHA-256")
        String ruleBook,

        @Schema(description = "The digest of the decision: the same question under the same rules gives the same")
        String digest,

        @Schema(description = "Every rule that does not hold")
        List<Remark> violations,

        @Schema(description = "Every parameter or fact that is missing")
        List<Remark> missing,

        @Schema(description = "Rules that do not hold and only warn")
        List<Remark> warnings,

        @Schema(description = "The parameters read, with their law")
        List<Read> parameters,

        @Schema(description = "The whole explanation, a line a step")
        List<String> explanation,

        @Schema(description = "Whether a parameter it rests on stands in a draft only")
        boolean restsOnDraft,

        @Schema(description = "Whether a parameter it rests on was made up for a demonstration")
        boolean restsOnDemonstration) {

    /** A rule that does not hold, or something missing. */
    @Schema(name = "Remark")
    record Remark(
            @Schema(example = "COERCIVE_COLLECTION") String code,
            @Schema(description = "What a reader sees") String text,
            @Schema(description = "Where it is written") List<String> citations) {}

    /** A parameter that was read. */
    @Schema(name = "ParameterRead")
    record Read(
            @Schema(example = "vote.participation") String key,
            String name,
            String value,

            @Schema(description = "How strongly it binds", example = "MUST")
            String strength,

            @Schema(description = "How well it is known", example = "TEXT")
            String provenance,

            List<String> citations) {}

    /** Returns the whole of {@code decision}, for whoever brought its facts or may see them. */
    static DecisionView of(Decision<?> decision, Locale language) {
        return of(decision, language, Audience.OFFICER);
    }

    /** Returns what {@code audience} may see of {@code decision}. */
    static DecisionView of(Decision<?> decision, Locale language, Audience audience) {
        Explanation why = decision.explanation();
        return new DecisionView(
                why.policy(),
                decision.outcome(),
                why.asOf().validOn().toString(),
                Optional.of(why.asOf().knownAt())
                        .filter(moment -> moment.isBefore(Instant.MAX))
                        .map(Instant::toString),
                why.ruleBook().toString(),
                decision.digest().toString(),
                remarks(decision.violations().stream().map(each -> remark(each, language))),
                remarks(decision.missing().stream()
                        .filter(each -> audience.maySee(each.audience()))
                        .map(each -> remark(each, language))),
                remarks(why.warnings().stream().map(each -> remark(each, language))),
                why.parameters().stream().map(each -> read(each, language)).collect(toImmutableList()),
                why.lines(language, audience),
                why.restsOnDraft(),
                why.restsOnDemonstration());
    }

    /** Returns every reason why it was not granted, in one line. */
    String summary(Locale language) {
        return Stream.of(violations, missing)
                .flatMap(List::stream)
                .map(Remark::text)
                .collect(Collectors.joining(Text.isEnglish(language) ? "; " : "；"));
    }

    private static List<Remark> remarks(Stream<Remark> remarks) {
        return remarks.collect(toImmutableList());
    }

    private static Remark remark(Violation violation, Locale language) {
        return new Remark(violation.code(), violation.in(language), cited(violation.citations(), language));
    }

    private static Remark remark(Missing missing, Locale language) {
        return new Remark(missing.code(), missing.in(language), cited(missing.citations(), language));
    }

    private static Read read(Parameter parameter, Locale language) {
        return new Read(
                parameter.key(),
                parameter.name().in(language),
                parameter.value().map(value -> Words.value(value, language)).orElse(""),
                parameter.strength().name(),
                parameter.provenance().name(),
                cited(parameter.citations(), language));
    }

    static List<String> cited(List<Citation> citations, Locale language) {
        return citations.stream().map(citation -> citation.in(language)).collect(toImmutableList());
    }
}
