/**
 * Legal cases as data: facts, the rules they assume and the outcome expected, in JSON.
 *
 * <p>Start with {@link org.anju.formats.cases.CaseRunner}, which runs a folder of them through the public API. Each kind
 * of case is one {@link org.anju.formats.cases.CaseKind} and one JSON Schema beside it.
 */
package org.anju.formats.cases;
