package org.anju.kernel.register;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks that overlays lie on a tree, each division under one of them at most. Used once. */
final class TerritoryBuilder {

    private final DivisionTree tree;
    private final List<Overlay> overlays;
    private final Map<DivisionCode, Overlay> byCode = new LinkedHashMap<>();
    private final Map<DivisionCode, Overlay> byMember = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    TerritoryBuilder(DivisionTree tree, List<Overlay> overlays) {
        this.tree = tree;
        this.overlays = overlays;
    }

    Validation<Seq<Finding>, Territory> build() {
        for (int row = 0; row < overlays.size(); row++) {
            lay(row, overlays.get(row));
        }
        return findings.isEmpty()
                ? Validation.valid(new Territory(tree, ImmutableMap.copyOf(byCode), ImmutableMap.copyOf(byMember)))
                : Validation.invalid(Vector.ofAll(findings));
    }

    private void lay(int row, Overlay overlay) {
        Division node = overlay.node();
        if (tree.has(node.code()) || byCode.putIfAbsent(node.code(), overlay) != null) {
            find(row, Fault.DUPLICATE, node.code().value());
        }
        if (node.parent().flatMap(tree::find).isEmpty()) {
            find(row, Fault.UNKNOWN_PARENT, node.code().value());
            return;
        }
        if (!tree.levelOf(node.parent().get()).isAbove(node.level())) {
            find(row, Fault.PARENT_NOT_ABOVE, node.code().value());
        }
        overlay.members().orElse(ImmutableSet.of()).forEach(member -> add(row, overlay, member));
    }

    private void add(int row, Overlay overlay, DivisionCode member) {
        Division node = overlay.node();
        if (!tree.has(member)) {
            find(row, Fault.UNKNOWN_DIVISION, member.value());
        } else if (!tree.contains(node.parent().orElseThrow(), member)
                || !node.level().isAbove(tree.levelOf(member))) {
            find(row, Fault.MEMBER_OUTSIDE, member.value());
        } else if (byMember.keySet().stream()
                .anyMatch(other -> tree.contains(other, member) || tree.contains(member, other))) {
            find(row, Fault.MEMBER_TWICE, member.value());
        } else {
            byMember.put(member, overlay);
        }
    }

    private void find(int row, Fault fault, String about) {
        findings.add(new Finding(row, fault, about));
    }
}
