/** A Spring Boot host that mounts the REST resources beside whatever else it serves. */
@org.jspecify.annotations.NullMarked
package org.anju.examples.springboot;
