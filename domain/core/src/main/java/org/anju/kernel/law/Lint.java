package org.anju.kernel.law;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anju.kernel.law.LintFinding.Code;
import org.anju.kernel.law.Resolution.Kind;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;

/** One look at a rule book; used once. */
final class Lint {

    private final RuleBook book;
    private final LocalDate today;
    private final ImmutableMap<String, ? extends ParameterKey<?>> catalogue;
    private final Set<LintFinding> findings = new LinkedHashSet<>();

    Lint(RuleBook book, LocalDate today, Iterable<? extends ParameterKey<?>> catalogue) {
        this.book = book;
        this.today = today;
        this.catalogue = Streams.stream(catalogue).collect(toImmutableMap(ParameterKey::name, Function.identity()));
    }

    ImmutableList<LintFinding> findings() {
        book.keys().forEach(key -> look(book.history(key)));
        catalogue.keySet().stream()
                .filter(key -> book.entries(key).isEmpty())
                .forEach(key -> findings.add(new LintFinding(
                        Code.UNMENTIONED, key, Layer.NATIONAL, Text.of("没有任何规则包载明", "no pack mentions it"))));
        return ImmutableList.copyOf(findings);
    }

    private void look(ParameterHistory history) {
        ImmutableList<Parameter> entries = history.entries();
        entries.forEach(this::lookAlone);
        for (int i = 0; i < entries.size(); i++) {
            for (Parameter later : entries.subList(i + 1, entries.size())) {
                lookTogether(entries.get(i), later);
            }
        }
        lookOverTime(history);
        entries.forEach(entry -> lookWhetherReached(entry, entries));
        List<Parameter> values =
                entries.stream().filter(entry -> !entry.isOpen()).toList();
        if (!values.isEmpty() && values.stream().allMatch(Parameter::isDraft)) {
            find(Code.DRAFT_ONLY, values.get(0), "仅有征求意见稿载明", "only a draft states a value");
        }
    }

    private void lookAlone(Parameter entry) {
        if (entry.citations().isEmpty() && !entry.isOpen() && entry.provenance() != Provenance.POLICY) {
            find(Code.UNCITED, entry, "没有载明依据的条文", "no article is cited");
        }
        entry.reviewBy()
                .filter(today::isAfter)
                .ifPresent(day -> find(Code.STALE, entry, "应于" + day + "前复核", "was to be reviewed by " + day));
        if (!entry.isOpen() && entry.applies().isEmpty()) {
            find(Code.UNDATED, entry, "依据“" + rest(entry) + "”施行日期未定", rest(entry) + " has no dates");
        }
        if (!entry.isOpen()) {
            lookWhetherKnown(entry);
        }
        lookAtType(entry);
    }

    private void lookWhetherKnown(Parameter entry) {
        Stream.concat(
                        Stream.of(entry.provenance()),
                        entry.citations().stream()
                                .limit(1)
                                .map(binding -> binding.instrument().provenance()))
                .filter(Provenance::isWeak)
                .findFirst()
                .ifPresent(known ->
                        findings.add(new LintFinding(Code.UNVERIFIED, entry.key(), entry.layer(), known.text())));
    }

    private static String rest(Parameter entry) {
        return entry.citations().get(0).toString();
    }

    private void lookAtType(Parameter entry) {
        if (catalogue.isEmpty()) {
            return;
        }
        ParameterKey<?> key = catalogue.get(entry.key());
        if (key == null) {
            find(Code.UNKNOWN_KEY, entry, "没有读取该参数的规则", "no policy reads it");
            return;
        }
        boolean fits = entry.value().map(value -> key.read(value).isPresent()).orElse(true)
                && entry.expects().map(key.type()::equals).orElse(true);
        if (!fits) {
            find(Code.MISTYPED, entry, "应为 " + key.type(), "should be " + key.type());
        }
    }

    private void lookTogether(Parameter first, Parameter second) {
        if (isOverlap(first, second)) {
            find(
                    Code.OVERLAP,
                    second,
                    "与“" + first.valid() + "”的另一条同日载明不同的值",
                    "another entry, valid " + first.valid() + ", gives another value for the same days");
        }
        if (!type(first).equals(type(second))
                && type(first).isPresent()
                && type(second).isPresent()) {
            find(
                    Code.MISTYPED,
                    second,
                    "与上位规则的类型 " + type(first).get() + " 不同",
                    "an outer entry is " + type(first).get());
        }
    }

    private static boolean isOverlap(Parameter first, Parameter second) {
        return first.layer() == second.layer()
                && first.recordedAt().equals(second.recordedAt())
                && !first.isOpen()
                && !second.isOpen()
                && !first.value().equals(second.value())
                && first.applies()
                        .flatMap(days -> second.applies().map(days::overlaps))
                        .orElse(false);
    }

    private static Optional<ParameterType<?>> type(Parameter entry) {
        return entry.value().isPresent()
                ? Optional.of(ParameterType.of(entry.value().get()))
                : entry.expects();
    }

    /** Looks at the answers over time, as they are known today. */
    private void lookOverTime(ParameterHistory history) {
        Optional<Parameter> before = Optional.empty();
        List<LocalDate> gaps = new ArrayList<>();
        for (LocalDate day : history.boundaries()) {
            Resolution answer = history.resolve(AsOf.date(day));
            if (answer.kind() == Kind.OUT_OF_BOUNDS) {
                find(Code.OUT_OF_BOUNDS, answer.parameter().orElseThrow(), "自" + day + "起", "from " + day);
            }
            if (answer.kind() == Kind.NOT_IN_FORCE && before.isPresent()) {
                gaps.add(day);
            }
            if (answer.isSet()) {
                for (LocalDate gap : gaps) {
                    find(Code.GAP, before.orElseThrow(), gap + "至" + day + "无值", "no value from " + gap + " to " + day);
                }
                gaps.clear();
                before = answer.parameter();
            }
        }
    }

    /**
     * Finds a value that settles no day even before later records of its layer and inner layers take its place; one that
     * only says again what an outer layer says does no harm.
     */
    private void lookWhetherReached(Parameter entry, ImmutableList<Parameter> entries) {
        if (entry.isOpen() || entry.applies().isEmpty()) {
            return;
        }
        ParameterHistory outer = new ParameterHistory(entries.stream()
                .filter(other -> other.layer().compareTo(entry.layer()) < 0
                        || other.layer() == entry.layer() && !other.recordedAt().isAfter(entry.recordedAt()))
                .collect(toImmutableList()));
        boolean isReached = outer.boundaries().stream()
                .filter(entry::appliesOn)
                .flatMap(day -> outer.resolve(AsOf.date(day)).parameter().stream())
                .anyMatch(settled -> settled.value().equals(entry.value())
                        || settled.layer() == entry.layer()
                                && settled.recordedAt().equals(entry.recordedAt()));
        if (!isReached) {
            find(Code.UNREACHABLE, entry, "任何一天都不适用：" + days(entry), "settles no day of " + days(entry));
        }
    }

    private static DateRange days(Parameter entry) {
        return entry.applies().orElse(entry.valid());
    }

    private void find(Code code, Parameter entry, String zh, String en) {
        findings.add(new LintFinding(code, entry.key(), entry.layer(), Text.of(zh, en)));
    }
}
