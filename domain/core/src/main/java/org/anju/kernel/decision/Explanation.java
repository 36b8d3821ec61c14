package org.anju.kernel.decision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.kernel.decision.Step.FactMissing;
import org.anju.kernel.decision.Step.FactUsed;
import org.anju.kernel.decision.Step.ParameterRead;
import org.anju.kernel.decision.Step.Rounded;
import org.anju.kernel.decision.Step.RuleApplied;
import org.anju.kernel.decision.Step.RuleSkipped;
import org.anju.kernel.decision.Step.Verdict;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.Text;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.time.AsOf;

/**
 * Why a decision came out as it did: every parameter read with its law and dates, every fact relied on, every rule fired
 * or passed over, every rounding.
 *
 * <p>Notices are rendered from here, so that the text and the rule applied cannot differ.
 */
public final class Explanation {

    private final String policy;
    private final AsOf asOf;
    private final Digest ruleBook;
    private final ImmutableList<Step> steps;

    Explanation(String policy, AsOf asOf, Digest ruleBook, ImmutableList<Step> steps) {
        this.policy = policy;
        this.asOf = asOf;
        this.ruleBook = ruleBook;
        this.steps = steps;
    }

    /** Returns the name of the policy that decided. */
    public String policy() {
        return policy;
    }

    /** Returns the day decided for, and up to when facts were known. */
    public AsOf asOf() {
        return asOf;
    }

    /** Returns the digest of the rule book decided under. */
    public Digest ruleBook() {
        return ruleBook;
    }

    /** Returns the steps in the order they were taken. */
    public ImmutableList<Step> steps() {
        return steps;
    }

    /** Returns every rule that does not hold. */
    public ImmutableList<Violation> violations() {
        return applied(Verdict.UNMET);
    }

    /** Returns every rule that does not hold and only warns. */
    public ImmutableList<Violation> warnings() {
        return applied(Verdict.WARNED);
    }

    private ImmutableList<Violation> applied(Verdict verdict) {
        return only(RuleApplied.class)
                .filter(step -> step.verdict() == verdict)
                .map(step -> new Violation(step.rule(), step.args(), step.citations()))
                .collect(toImmutableList());
    }

    /** Returns every parameter and fact that is missing. */
    public ImmutableList<Missing> missing() {
        return steps.stream().flatMap(Explanation::missingIn).distinct().collect(toImmutableList());
    }

    private static Stream<Missing> missingIn(Step step) {
        if (step instanceof ParameterRead read && !read.resolution().isSet()) {
            return Stream.of(new Missing(
                    read.key(),
                    "",
                    read.resolution().parameter().map(Parameter::name).orElse(Text.EMPTY),
                    Words.whyOpen(read.resolution()),
                    read.resolution().parameter().map(Parameter::citations).orElse(ImmutableList.of()),
                    Audience.PUBLIC));
        }
        if (step instanceof FactMissing missing) {
            return Stream.of(new Missing(
                    missing.fact().code(),
                    missing.about(),
                    missing.fact().text(),
                    missing.fact().text(),
                    ImmutableList.of(),
                    missing.audience()));
        }
        return Stream.empty();
    }

    /** Returns the parameters read that have a value. */
    public ImmutableList<Parameter> parameters() {
        return only(ParameterRead.class)
                .filter(read -> read.resolution().isSet())
                .flatMap(read -> read.resolution().parameter().stream())
                .distinct()
                .collect(toImmutableList());
    }

    /** Returns every place in the law the decision rests on, each once. */
    public ImmutableList<Citation> citations() {
        return parameters().stream()
                .flatMap(parameter -> parameter.citations().stream())
                .distinct()
                .collect(toImmutableList());
    }

    /** Tells whether any parameter it rests on was made up for a demonstration. */
    public boolean restsOnDemonstration() {
        return restsOn(Parameter::isDemonstration);
    }

    /** Tells whether any parameter it rests on stands in a draft only. */
    public boolean restsOnDraft() {
        return restsOn(Parameter::isDraft);
    }

    private boolean restsOn(Predicate<Parameter> kind) {
        return only(ParameterRead.class)
                .filter(read -> read.resolution().isSet())
                .anyMatch(read -> read.resolution().parameter().filter(kind).isPresent());
    }

    private <S extends Step> Stream<S> only(Class<S> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Returns the whole explanation for officers, a line a step. */
    public String render(Locale locale) {
        return render(locale, Audience.OFFICER);
    }

    /** Returns what {@code audience} may see of the explanation, a line a step. */
    public String render(Locale locale, Audience audience) {
        return lines(locale, audience).stream().collect(Collectors.joining("\n"));
    }

    /** Returns what {@code audience} may see of the explanation, an element a step. */
    public ImmutableList<String> lines(Locale locale, Audience audience) {
        return steps.stream()
                .filter(step -> audience.maySee(step.audience()))
                .map(step -> Words.line(step, locale))
                .collect(toImmutableList());
    }

    /** Returns what {@code audience} may see of the rules applied alone, an element a rule: the body of a notice. */
    public ImmutableList<String> findings(Locale locale, Audience audience) {
        return only(RuleApplied.class)
                .filter(step -> audience.maySee(step.audience()))
                .map(step -> Words.line(step, locale))
                .collect(toImmutableList());
    }

    /** Writes the canonical bytes. */
    public void writeTo(CanonicalWriter writer) {
        writer.text(policy)
                .day(asOf.validOn())
                .moment(asOf.knownAt())
                .bytes(ruleBook.toBytes())
                .count(steps.size());
        steps.forEach(step -> write(step, writer));
    }

    /** Returns the digest of the canonical bytes: whoever keeps it can prove later which reasons were given. */
    public Digest digest() {
        CanonicalWriter writer = new CanonicalWriter();
        writeTo(writer);
        return writer.digest();
    }

    private static void write(Step step, CanonicalWriter writer) {
        if (step instanceof ParameterRead read) {
            writer.text("parameter")
                    .text(read.key())
                    .text(read.resolution().kind().name())
                    .count(read.resolution().parameter().isPresent() ? 1 : 0);
            read.resolution().parameter().ifPresent(parameter -> parameter.writeTo(writer));
        } else if (step instanceof FactUsed used) {
            writer.text("fact")
                    .text(used.fact().code())
                    .text(used.value().toString())
                    .text(used.source());
        } else if (step instanceof FactMissing missing) {
            writer.text("missing").text(missing.fact().code()).text(missing.about());
        } else if (step instanceof RuleApplied applied) {
            writer.text("rule")
                    .text(applied.rule().code())
                    .text(applied.verdict().name());
            write(applied.text(), writer);
            writer.count(applied.args().size());
            applied.args().forEach(arg -> writer.text(arg.toString()));
        } else if (step instanceof RuleSkipped skipped) {
            writer.text("skipped").text(skipped.rule().code());
            write(skipped.reason(), writer);
        } else if (step instanceof Rounded rounded) {
            writer.text("rounded");
            write(rounded.line(), writer);
            writer.number(rounded.factor())
                    .number(rounded.times())
                    .number(rounded.divisor())
                    .text(rounded.rounding().name())
                    .number(rounded.fen());
        }
    }

    private static void write(Text text, CanonicalWriter writer) {
        writer.text(text.zh()).text(text.en());
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Explanation that
                && policy.equals(that.policy)
                && asOf.equals(that.asOf)
                && ruleBook.equals(that.ruleBook)
                && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, asOf, ruleBook, steps);
    }

    /** Returns the explanation in English, for logs and debuggers. */
    @Override
    public String toString() {
        return render(Locale.ENGLISH);
    }
}
