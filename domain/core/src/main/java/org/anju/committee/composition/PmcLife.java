package org.anju.committee.composition;

import java.time.LocalDate;

/**
 * The life of a property management committee.
 *
 * @param from       the day it was set up
 * @param elected    when an owners' committee was elected
 * @param filed      when that committee was filed
 * @param handedOver when this one handed over to it
 */
public record PmcLife(LocalDate from, Occurrence elected, Occurrence filed, Occurrence handedOver) {}
