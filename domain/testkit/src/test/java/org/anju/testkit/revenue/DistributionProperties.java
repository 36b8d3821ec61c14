package org.anju.testkit.revenue;

class DistributionProperties implements DistributionLaws {}
