/** The rules of the house as tests. Each is checked on what is delivered, and on planted offenders it must catch. */
package org.anju.architecture;
