/** A year in a minute: moves the clock of a trial. Never there in production. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "notification", "process" })
package org.partnercenter.rehearsal;
