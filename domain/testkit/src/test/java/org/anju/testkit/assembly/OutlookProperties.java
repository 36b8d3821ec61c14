package org.anju.testkit.assembly;

class OutlookProperties implements OutlookLaws {}
