package org.anju.formats.city;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.UnitId;

/** One part of the city while the rows set aside for it are read again. */
final class PartDraft implements Part {

    private final Map<ComplexId, ComplexDraft> complexes = new LinkedHashMap<>();
    private final Map<UnitId, UnitDraft> units = new HashMap<>();
    private final Map<String, VoteDraft> votes = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    PartDraft(ImmutableList<ComplexHead> heads) {
        heads.forEach(head -> complexes.put(head.id, new ComplexDraft(head)));
    }

    /** Returns its complexes by id. */
    Queue<ComplexDraft> complexes() {
        return new ArrayDeque<>(complexes.values());
    }

    @Override
    public Optional<ComplexDraft> complex(ComplexId id) {
        return Optional.ofNullable(complexes.get(id));
    }

    @Override
    public Optional<UnitDraft> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    @Override
    public Optional<VoteDraft> vote(String motion) {
        return Optional.ofNullable(votes.get(motion));
    }

    @Override
    public boolean claim(String kind, String id) {
        return ids.add(kind + '\0' + id);
    }

    @Override
    public void add(UnitDraft unit) {
        units.put(unit.unit().id(), unit);
        unit.complex().add(unit);
    }

    @Override
    public void add(VoteDraft vote) {
        votes.put(vote.motion().id(), vote);
        vote.complex().add(vote);
    }
}
