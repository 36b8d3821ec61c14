package org.anju.kernel.register;

import com.google.common.collect.ImmutableList;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks a list of divisions and walks it into a tree. Used once. */
final class DivisionTreeBuilder {

    private final List<Division> given;
    private final Map<DivisionCode, Division> byCode = new HashMap<>();
    private final Map<DivisionCode, List<Division>> children = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final ImmutableList.Builder<Division> walk = ImmutableList.builder();
    private final int[] ends;
    private Optional<Division> root = Optional.empty();
    private int walked;

    DivisionTreeBuilder(List<Division> given) {
        this.given = given;
        this.ends = new int[given.size()];
    }

    Validation<Seq<Finding>, DivisionTree> build() {
        for (int row = 0; row < given.size(); row++) {
            Division division = given.get(row);
            if (byCode.putIfAbsent(division.code(), division) != null) {
                find(row, Fault.DUPLICATE, division.code());
            }
        }
        for (int row = 0; row < given.size(); row++) {
            place(row, given.get(row));
        }
        if (given.isEmpty()) {
            findings.add(new Finding(-1, Fault.EMPTY, ""));
        }
        // Levels fall from parent to child, so that without a finding there is one root and no circle.
        if (!findings.isEmpty()) {
            return Validation.invalid(Vector.ofAll(findings));
        }
        walk(root.orElseThrow());
        return Validation.valid(new DivisionTree(walk.build(), ends));
    }

    private void place(int row, Division division) {
        if (division.parent().isEmpty()) {
            if (root.isPresent()) {
                find(row, Fault.SECOND_ROOT, division.code());
            }
            root = Optional.of(division);
            return;
        }
        DivisionCode parentCode = division.parent().get();
        Division parent = byCode.get(parentCode);
        if (parent == null) {
            find(row, Fault.UNKNOWN_PARENT, parentCode);
        } else if (!parent.level().isAbove(division.level())) {
            find(row, Fault.PARENT_NOT_ABOVE, division.code());
        } else {
            children.computeIfAbsent(parentCode, code -> new ArrayList<>()).add(division);
        }
    }

    private void find(int row, Fault fault, DivisionCode about) {
        findings.add(new Finding(row, fault, about.value()));
    }

    private void walk(Division division) {
        int place = walked++;
        walk.add(division);
        children.getOrDefault(division.code(), List.of()).stream()
                .sorted(Comparator.comparing(Division::code))
                .forEach(this::walk);
        ends[place] = walked;
    }
}
