package org.anju.testkit.committee;

class CommitteeProperties implements CommitteeLaws {}
