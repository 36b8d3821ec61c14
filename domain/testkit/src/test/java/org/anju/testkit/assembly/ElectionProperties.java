package org.anju.testkit.assembly;

class ElectionProperties implements ElectionLaws {}
