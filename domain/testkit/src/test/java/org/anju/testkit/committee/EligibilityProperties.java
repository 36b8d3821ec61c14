package org.anju.testkit.committee;

class EligibilityProperties implements EligibilityLaws {}
