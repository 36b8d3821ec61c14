/**
 * Jakarta REST resources over the ports of the core: decisions for whoever brings facts, registers and ledgers for whoever
 * may see them.
 *
 * <p>Start with {@link org.anju.rest.GovernanceApi}; it runs in any Jakarta REST container.
 */
@org.jspecify.annotations.NullMarked
module org.anju.rest {
    requires transitive org.anju.formats;
    requires transitive jakarta.ws.rs;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires static com.google.errorprone.annotations;
    requires static io.swagger.v3.oas.annotations;
    requires static org.jspecify;

    exports org.anju.rest;

    opens org.anju.rest;
}
