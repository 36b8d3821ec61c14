package org.anju.testkit.party;

class PartyProperties implements ShareLaws, CrossLaws {}
