package org.anju.kernel.scheme;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A scoring scheme that has been checked: its bands leave no gap, every name means something.
 *
 * <p>Immutable and thread-safe; scoring is pure. {@link #score} keeps a line for every record; {@link #scores} gives the
 * points alone for a whole province.
 */
public final class Scheme {

    private final SchemeTerms terms;
    private final ImmutableMap<String, ItemRule> items;
    private final ImmutableMap<String, Grade> grades;
    private final long[] caps;
    private final int[] signs;

    private Scheme(SchemeTerms terms) {
        this.terms = terms;
        List<Group> groups = terms.groups();
        List<String> codes = groups.stream().map(Group::code).toList();
        this.items = terms.items().stream()
                .collect(toImmutableMap(Item::code, item -> ItemRule.of(item, codes.indexOf(item.group()), terms)));
        this.grades = Maps.uniqueIndex(terms.grades(), Grade::code);
        this.caps = groups.stream()
                .mapToLong(group -> group.cap().map(Points::thousandths).orElse(Long.MAX_VALUE))
                .toArray();
        this.signs = groups.stream().mapToInt(group -> group.kind().sign()).toArray();
    }

    /** Returns the scheme of {@code terms}, or every reason why they make none. */
    public static Validation<Seq<SchemeFault>, Scheme> check(SchemeTerms terms) {
        ImmutableList<SchemeFault> faults = SchemeCheck.faults(terms);
        return faults.isEmpty() ? Validation.valid(new Scheme(terms)) : Validation.invalid(Vector.ofAll(faults));
    }

    /** Returns the scheme of {@code terms}; throws, with every reason, if they make none. */
    public static Scheme of(SchemeTerms terms) {
        ImmutableList<SchemeFault> faults = SchemeCheck.faults(terms);
        checkArgument(faults.isEmpty(), "not a scheme: %s", faults);
        return new Scheme(terms);
    }

    /** Returns what its document says. */
    public SchemeTerms terms() {
        return terms;
    }

    /** Scores one subject on {@code day} from {@code marks}, whose order does not matter, with a line for each. */
    public Score score(List<Mark> marks, LocalDate day) {
        return Waterfall.of(this, marks, day, true);
    }

    /**
     * Scores what stands beside the projects of a subject: the same, without the points everybody starts with and without
     * the limits of a score.
     */
    public Score adjustment(List<Mark> marks, LocalDate day) {
        return Waterfall.of(this, marks, day, false);
    }

    /** Returns the scores on {@code day}, in thousandths of a point, of every subject of {@code table}, in its order. */
    public long[] scores(MarkTable table, LocalDate day) {
        return new Tally(this, table, day).scores();
    }

    /** Returns {@code points} within the limits of a score. */
    public Points clamp(Points points) {
        Points raised =
                terms.least().filter(least -> points.compareTo(least) < 0).orElse(points);
        return terms.most().filter(most -> raised.compareTo(most) > 0).orElse(raised);
    }

    /** Returns the grade {@code score} makes: blacklist before veto, veto before bands, bands before the floor. */
    public Grading grade(Score score) {
        if (score.blacklisted()) {
            return new Grading(grade(terms.blacklist().orElseThrow()), Grading.Basis.BLACKLIST);
        }
        if (score.vetoed()) {
            return new Grading(grade(terms.veto().orElseThrow()), Grading.Basis.VETO);
        }
        for (Band band : terms.bands()) {
            if (score.total().compareTo(band.from()) >= 0) {
                return new Grading(grade(band.grade()), Grading.Basis.BAND);
            }
        }
        return new Grading(belowBands(score), Grading.Basis.FLOOR);
    }

    /** Returns the grade of one who operates but never joined; not rated where the scheme has none. */
    public Grade gradeOfMissing() {
        return terms.missing().map(this::grade).orElse(Grade.UNRATED);
    }

    private Grade belowBands(Score score) {
        if (terms.floor() instanceof Floor.Fixed fixed) {
            return grade(fixed.grade());
        } else if (terms.floor() instanceof Floor.ByBadRecord floor) {
            return grade(score.badRecords() > 0 ? floor.with() : floor.without());
        }
        return Grade.unrated(((Floor.Unrated) terms.floor()).list());
    }

    private Grade grade(String code) {
        return Objects.requireNonNull(grades.get(code), code);
    }

    /** Returns what kind of information the item called {@code item} is; empty where the scheme has no such item. */
    public Optional<GroupKind> kindOf(String item) {
        return Optional.ofNullable(items.get(item))
                .map(known -> terms.groups().get(known.group()).kind());
    }

    /** Returns the items by code. */
    ImmutableMap<String, ItemRule> items() {
        return items;
    }

    /** Returns the most each group may come to, in thousandths; never written to. */
    long[] caps() {
        return caps;
    }

    /** Returns the sign of each group; never written to. */
    int[] signs() {
        return signs;
    }

    /** Returns the title, as an explanation shows it. */
    @Override
    public String toString() {
        return terms.title().zh();
    }
}
