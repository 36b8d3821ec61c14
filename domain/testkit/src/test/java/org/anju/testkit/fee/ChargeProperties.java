package org.anju.testkit.fee;

class ChargeProperties implements ChargeLaws {}
