package org.anju.kernel.register;

/**
 * An exclusive part (专有部分) of a complex: a dwelling, shop, office or registrable parking space (SPC-BZ art. 2).
 *
 * @param id       its identity
 * @param complex  the complex it stands in
 * @param building the building as written on the gate, such as {@code 3号楼}; empty where there is none
 * @param label    what people call it, such as {@code 2单元1101}
 * @param usage    what it is registered for
 * @param areas    what is known of its area
 */
public record ExclusiveUnit(
        UnitId id, ComplexId complex, String building, String label, UnitUsage usage, AreaFigures areas)
        implements RegisterFact {
    @Override
    public UnitId key() {
        return id;
    }
}
