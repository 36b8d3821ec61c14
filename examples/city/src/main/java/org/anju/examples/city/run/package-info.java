/** The main job: one quarter of one city, from a folder of tables to a folder of pages, data and ledgers. */
@NullMarked
package org.anju.examples.city.run;

import org.jspecify.annotations.NullMarked;
