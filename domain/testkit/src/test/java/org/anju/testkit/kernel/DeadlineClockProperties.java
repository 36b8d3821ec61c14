package org.anju.testkit.kernel;

class DeadlineClockProperties implements DeadlineClockLaws {}
