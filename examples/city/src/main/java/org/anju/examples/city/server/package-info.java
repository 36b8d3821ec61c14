/** The ready server: REST, pages and the document of the API over one database. */
package org.anju.examples.city.server;
