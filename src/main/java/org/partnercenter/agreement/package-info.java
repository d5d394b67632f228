/**
 * The program agreement: its texts by version and language, who signed which, and proofs.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "access", "database", "notification", "privacy", "partner", "pdf", "trail" })
package org.partnercenter.agreement;
