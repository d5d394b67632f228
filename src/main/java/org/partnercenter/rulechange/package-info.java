/**
 * Rule changes rehearsed before they are in force: a table as a draft, run against all
 * present organizations, and handed in with the day from which it counts.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "access", "billing", "evidence", "gate",
		"membership", "partner", "process", "qualification", "trail" })
package org.partnercenter.rulechange;
