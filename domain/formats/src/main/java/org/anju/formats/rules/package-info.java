/**
 * Rule packs as JSON files; {@code rule-pack.schema.json} beside the bundled packs documents every field.
 *
 * <p>Start with {@link org.anju.formats.rules.RulePackReader}.
 */
package org.anju.formats.rules;
