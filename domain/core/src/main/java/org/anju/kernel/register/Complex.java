package org.anju.kernel.register;

/**
 * A complex (小区): one managed area with one assembly and one provider.
 *
 * @param id        its identity
 * @param name      its name
 * @param community the community or village it lies in
 * @param stage     how it is governed
 */
public record Complex(ComplexId id, String name, DivisionCode community, ComplexStage stage) implements RegisterFact {
    @Override
    public ComplexId key() {
        return id;
    }
}
