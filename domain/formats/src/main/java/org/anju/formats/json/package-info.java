/**
 * JSON read with care: every value knows its place in the file, and every mistake is collected with that place.
 *
 * <p>Start with {@link org.anju.formats.json.JsonPlace}.
 */
package org.anju.formats.json;
