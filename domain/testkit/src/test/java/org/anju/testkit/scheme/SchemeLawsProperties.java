package org.anju.testkit.scheme;

/** The library keeps the laws of its kit. */
class SchemeLawsProperties implements SchemeLaws {}
