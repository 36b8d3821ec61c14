package org.anju.testkit.fee;

class BillingProperties implements BillingLaws {}
