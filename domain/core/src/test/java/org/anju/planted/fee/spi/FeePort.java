package org.anju.planted.fee.spi;

/** Offends nobody; it is there to be imported. */
public interface FeePort {}
