package org.anju.testkit.kernel;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.anju.kernel.area.Area;
import org.anju.kernel.deadline.DeadlineClock;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.journal.Event;
import org.anju.kernel.journal.EventId;
import org.anju.kernel.journal.Payload;
import org.anju.kernel.journal.StreamId;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.seal.Checkpoint;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.seal.MerkleTree;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/** Lets {@code @ForAll} make the values of the kernel; found by the {@code ServiceLoader}. */
public final class KernelArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> KNOWN = Map.ofEntries(
            Map.entry(Ratio.class, KernelArbitraries::ratios),
            Map.entry(Money.class, KernelArbitraries::amounts),
            Map.entry(UnitPrice.class, KernelArbitraries::prices),
            Map.entry(Area.class, KernelArbitraries::areas),
            Map.entry(AsOf.class, KernelArbitraries::questions),
            Map.entry(DateRange.class, KernelArbitraries::ranges),
            Map.entry(Quarter.class, KernelArbitraries::quarters),
            Map.entry(Term.class, KernelArbitraries::terms),
            Map.entry(WorkingCalendar.class, KernelArbitraries::calendars),
            Map.entry(DeadlineClock.class, KernelArbitraries::clocks),
            Map.entry(Digest.class, KernelArbitraries::digests),
            Map.entry(MerkleTree.class, KernelArbitraries::trees),
            Map.entry(Checkpoint.class, KernelArbitraries::checkpoints),
            Map.entry(StreamId.class, KernelArbitraries::streams),
            Map.entry(EventId.class, KernelArbitraries::eventIds),
            Map.entry(Payload.class, KernelArbitraries::payloads),
            Map.entry(Event.class, KernelArbitraries::events));

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return KNOWN.containsKey(type.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return Set.of(KNOWN.get(type.getRawType()).get());
    }
}
