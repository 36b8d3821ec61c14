package org.anju.credit.list;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Quarter;
import org.immutables.value.Value;

/**
 * The good and bad list (好差榜) of one quarter on its way from draft to publication.
 *
 * <p>The quarter is the one assessed. When the checks were made, or the list came out, does not move it: a list of the
 * fourth quarter published in January belongs to the year before.
 */
@Value.Immutable
public interface QuarterlyList {

    /** The quarter assessed. */
    Quarter quarter();

    /** How far it has come. */
    Stage stage();

    /** Who stands on it, once each for every side. */
    ImmutableList<ListEntry> entries();

    /** How everybody came out; shows why somebody does not stand on it. */
    ImmutableList<Placing> placings();

    /** The day subjects were told. */
    Optional<LocalDate> noticeOn();

    /** The last day to object. */
    Optional<LocalDate> objectionsUntil();

    /** The objections made. */
    ImmutableList<ListObjection> objections();

    /** The day it was published. */
    Optional<LocalDate> publishedOn();

    /** Returns the lines that stand here more than once, each named once; such a list never comes out. */
    default ImmutableList<ListEntry> repeated() {
        return ImmutableMultiset.copyOf(entries()).entrySet().stream()
                .filter(line -> line.getCount() > 1)
                .map(Multiset.Entry::getElement)
                .collect(toImmutableList());
    }

    /** How far a list has come. */
    enum Stage implements Named {
        /** Drawn up, known to nobody outside. */
        DRAFT("拟定", "draft"),
        /** Subjects were told and may object. */
        NOTIFIED("已告知，异议期", "notified"),
        /** Published; only a correction changes what follows from it. */
        PUBLISHED("已发布", "published");

        private final Text text;

        Stage(String zh, String en) {
            this.text = Text.of(zh, en);
        }

        /** Returns the name a reader sees. */
        @Override
        public Text text() {
            return text;
        }
    }

    /** Returns a draft made by other means than {@link ListDrafting}, such as a list of former years. */
    static QuarterlyList draft(Quarter quarter, Iterable<ListEntry> entries) {
        Builder list = builder();
        list.quarter(quarter).stage(Stage.DRAFT).entries(entries);
        return list.build();
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a list. */
    class Builder extends ImmutableQuarterlyList.Builder {}
}
