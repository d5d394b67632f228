/**
 * What the people behind the counter need beside their tasks: ready-made filters in
 * Tasklist, deputies, digests, escalation of what is overdue, and figures of the work.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "access", "database", "membership",
		"notification", "partner", "privacy", "process", "trail", "wizard" })
package org.partnercenter.backoffice;
