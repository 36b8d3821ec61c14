package org.anju.testkit.register;

class DivisionTreeProperties implements DivisionTreeLaws {}
