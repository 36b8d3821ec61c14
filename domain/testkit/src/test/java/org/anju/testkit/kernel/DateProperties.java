package org.anju.testkit.kernel;

class DateProperties implements DateLaws {}
