package org.anju.committee.composition;

import java.util.Optional;

/**
 * What a property management committee could be set up for.
 *
 * @param conditionsMet    whether the conditions of a first assembly are met
 * @param assemblyFormed   whether an assembly was formed
 * @param streetOrganised  whether the street office or township organised it, or the election
 * @param committeeElected whether an owners' committee is elected and in its term
 */
public record PmcSituation(
        Optional<Boolean> conditionsMet,
        Optional<Boolean> assemblyFormed,
        Optional<Boolean> streetOrganised,
        Optional<Boolean> committeeElected) {}
