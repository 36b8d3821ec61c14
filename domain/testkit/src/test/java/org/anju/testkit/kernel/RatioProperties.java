package org.anju.testkit.kernel;

class RatioProperties implements RatioLaws {}
