/**
 * Joint party-building (党建联建) of a street or community with its partners (Xinyang draft, measure 1): meetings, and
 * resolutions that are followed up to their proof.
 *
 * <p>Start with {@link org.anju.party.joint.JointBuilding}. Partners are bodies; no person is told of.
 */
package org.anju.party.joint;
