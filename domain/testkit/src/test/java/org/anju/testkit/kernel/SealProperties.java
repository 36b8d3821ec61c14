package org.anju.testkit.kernel;

class SealProperties implements SealLaws {}
