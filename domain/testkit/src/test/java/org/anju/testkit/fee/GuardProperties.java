package org.anju.testkit.fee;

class GuardProperties implements GuardLaws {}
