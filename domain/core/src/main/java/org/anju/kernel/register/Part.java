package org.anju.kernel.register;

import org.anju.kernel.area.Area;

/** A unit as it stands in a roll: its one area that counts and who owns it. */
record Part(ExclusiveUnit unit, Area area, Ownership ownership) {}
