/** Keeps a city in a database: {@link org.anju.examples.city.store.CityStore} opens it, {@link org.anju.examples.city.store.CityKeeper} fills it. */
package org.anju.examples.city.store;
