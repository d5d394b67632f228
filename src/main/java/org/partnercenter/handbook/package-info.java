/**
 * Pages about the models, forms, tables and rules as they are deployed, for all staff.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "access", "process", "form", "diagram" })
package org.partnercenter.handbook;
