package org.anju.city;

import com.google.common.collect.ImmutableMap;
import org.anju.kernel.register.ComplexStage;

/**
 * The trinities of a division, counted.
 *
 * @param complexes how many complexes there are
 * @param byStage   how many are governed in each way; a way that nobody is governed in is left out
 * @param served    how many have a provider
 * @param whole     how many have all three
 * @param open      how much is owed at each place, over all of them
 * @param overdue   how much of it is overdue
 */
public record TrinitySum(
        long complexes,
        ImmutableMap<ComplexStage, Long> byStage,
        long served,
        long whole,
        ImmutableMap<Trinity.Place, Long> open,
        ImmutableMap<Trinity.Place, Long> overdue) {}
