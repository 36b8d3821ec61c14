package org.anju.testkit.fee;

class LateFeeProperties implements LateFeeLaws {}
