/** What others ask of the credit measure, done over its ports; start with {@link org.anju.credit.app.PublishQuarterlyLists}. */
package org.anju.credit.app;
