package org.anju.testkit.assembly;

class TallyProperties implements TallyLaws {}
