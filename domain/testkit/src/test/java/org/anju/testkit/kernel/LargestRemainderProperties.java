package org.anju.testkit.kernel;

class LargestRemainderProperties implements LargestRemainderLaws {}
