package org.anju.kernel.register.spi;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.register.Body;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.Finding;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Provider;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.AsOf;

/**
 * The register of record, as a store keeps it: complexes, units, owners, providers, contracts and bodies, each with every
 * fact ever recorded of it.
 *
 * <p>Every question is asked for a day, as known at a moment; a fact recorded later never changes an answer for an earlier
 * moment. Implementations are safe for use by several threads, and {@code RegisterContract} in the test kit states the
 * rest. A store that cannot answer throws an unchecked exception of its own.
 */
public interface Register {

    /**
     * Records a batch, all of it or nothing.
     *
     * <p>Refused are: a batch recorded no later than one before it, two rows of one kind and key for the same day, a row
     * that names a division, complex, unit or provider that is neither here nor in the batch, and a unit that moves to
     * another complex.
     *
     * @return what is wrong, row by row; empty if everything was recorded
     */
    ImmutableList<Finding> record(RegisterBatch batch);

    /** Returns a complex. */
    Optional<Complex> findComplex(ComplexId id, AsOf asOf);

    /**
     * Returns the complexes that lie in a division or in an overlay, by id; none where the territory does not have it.
     *
     * <p>Who walks over a city asks for its complexes and then complex by complex; a complex is small, a city is not.
     */
    ImmutableList<Complex> complexesIn(DivisionCode division, AsOf asOf);

    /** Returns a unit. */
    Optional<ExclusiveUnit> findUnit(UnitId id, AsOf asOf);

    /** Returns the units of a complex, by id. */
    ImmutableList<ExclusiveUnit> unitsOf(ComplexId complex, AsOf asOf);

    /** Returns who holds a unit. */
    Optional<Ownership> ownershipOf(UnitId unit, AsOf asOf);

    /** Returns who holds the units of a complex, by unit; nothing for a unit nobody holds. */
    ImmutableList<Ownership> ownershipsOf(ComplexId complex, AsOf asOf);

    /** Returns a provider. */
    Optional<Provider> findProvider(ProviderId id, AsOf asOf);

    /** Returns who serves a complex. */
    Optional<ServiceContract> serviceOf(ComplexId complex, AsOf asOf);

    /** Returns the bodies of a complex, by id. */
    ImmutableList<Body> bodiesOf(ComplexId complex, AsOf asOf);
}
