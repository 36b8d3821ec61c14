/** What others ask of public revenue, done over its ports; start with {@link org.anju.revenue.app.KeepBooks}. */
package org.anju.revenue.app;
