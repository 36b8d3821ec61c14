package org.anju.testkit.kernel;

class WorkingCalendarProperties implements WorkingCalendarLaws {}
