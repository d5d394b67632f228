/**
 * Shows auditors what happened, what was decided and why, and how things stood on a day;
 * changes nothing. What other modules keep is read from their tables: nobody writes for
 * the sake of a page.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "access", "agreement", "billing", "diagram",
		"evidence", "membership", "partner", "pdf", "qualification", "trail" })
package org.partnercenter.audit;
