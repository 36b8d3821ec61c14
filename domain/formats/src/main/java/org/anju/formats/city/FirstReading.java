package org.anju.formats.city;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.city.ComplexOutline;
import org.anju.formats.table.Row;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.UnitId;

/**
 * The whole city while it is read for the first time: rows are checked against it or set aside for their part, and what
 * they say of a complex is not kept.
 *
 * <p>Parts are runs of complexes in the order of their ids.
 */
final class FirstReading implements Part {

    /** The number of an id that stands for no place; above it are the parts. */
    private static final int CLAIMED = 1;

    private final Map<ComplexId, ComplexHead> heads = new HashMap<>();
    private final IdIndex ids = new IdIndex();
    private final Map<ComplexId, Integer> parts = new HashMap<>();
    private final int mostParts;
    private List<ComplexHead> ordered = List.of();

    FirstReading(int mostParts) {
        this.mostParts = mostParts;
    }

    void add(ComplexHead head) {
        heads.put(head.id, head);
    }

    /** Divides the complexes into parts; they are all there before anything that belongs to one. */
    private void divide() {
        if (ordered.size() == heads.size()) {
            return;
        }
        ordered = heads.values().stream()
                .sorted(Comparator.comparing(head -> head.id))
                .toList();
        for (int i = 0; i < ordered.size(); i++) {
            parts.put(ordered.get(i).id, (int) ((long) i * countParts() / ordered.size()));
        }
    }

    int countParts() {
        return Math.min(mostParts, heads.size());
    }

    /** Returns the complexes of a part. */
    ImmutableList<ComplexHead> heads(int part) {
        divide();
        return ordered.stream()
                .filter(head -> parts.getOrDefault(head.id, -1) == part)
                .collect(toImmutableList());
    }

    /** Returns every complex by id. */
    ImmutableList<ComplexOutline> outlines() {
        divide();
        return ordered.stream().map(ComplexHead::outline).collect(toImmutableList());
    }

    /** Returns the part a row belongs to; nothing where it belongs to the city as a whole, or to nothing anybody knows. */
    Optional<Integer> partOf(Table table, Row row) {
        if (table.belongsTo() == Table.BelongsTo.CITY) {
            return Optional.empty();
        }
        divide();
        return switch (table.belongsTo()) {
            case CITY -> Optional.empty();
            case COMPLEX -> row.peek(Columns.COMPLEX).flatMap(id -> Optional.ofNullable(parts.get(ComplexId.of(id))));
            case UNIT -> row.peek(Columns.UNIT).flatMap(id -> found(UnitsTable.KIND, id));
            case MOTION -> row.peek(MotionsTable.MOTION).flatMap(id -> found(MotionsTable.KIND, id));
        };
    }

    private Optional<Integer> found(String kind, String id) {
        return Optional.of(ids.find(kind, id)).filter(place -> place > CLAIMED).map(place -> place - CLAIMED - 1);
    }

    /** Returns a draft of its own for every row, which goes with the row. */
    @Override
    public Optional<ComplexDraft> complex(ComplexId id) {
        return Optional.ofNullable(heads.get(id)).map(ComplexDraft::new);
    }

    /** Returns none: rows of units that are known are set aside. */
    @Override
    public Optional<UnitDraft> unit(UnitId id) {
        return Optional.empty();
    }

    /** Returns none: rows of votes that are known are set aside. */
    @Override
    public Optional<VoteDraft> vote(String motion) {
        return Optional.empty();
    }

    @Override
    public boolean claim(String kind, String id) {
        return ids.add(kind, id, CLAIMED);
    }

    @Override
    public void add(UnitDraft unit) {
        ComplexHead head = unit.complex().head();
        head.add(unit.unit().areas());
        place(UnitsTable.KIND, unit.unit().id().value(), head);
    }

    @Override
    public void add(VoteDraft vote) {
        place(MotionsTable.KIND, vote.motion().id(), vote.complex().head());
    }

    private void place(String kind, String id, ComplexHead head) {
        ids.set(kind, id, CLAIMED + 1 + parts.getOrDefault(head.id, 0));
    }
}
