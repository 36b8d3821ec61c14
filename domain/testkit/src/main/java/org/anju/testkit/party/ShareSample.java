package org.anju.testkit.party;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.register.DivisionTree;
import org.anju.party.CommitteeCounts;

/**
 * Committees small enough that everything their numbers could be can be tried.
 *
 * @param tree       a city of one county with up to three streets
 * @param counts     up to five committees of up to six members
 * @param smallGroup fewer persons than this are a small group
 */
public record ShareSample(DivisionTree tree, ImmutableList<CommitteeCounts> counts, int smallGroup) {}
