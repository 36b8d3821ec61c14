/** The contract of the port of notices. */
package org.anju.testkit.notice;
