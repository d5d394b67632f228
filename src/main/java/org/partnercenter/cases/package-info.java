/**
 * All cases of all processes, for those who inspect them: figures without persons for
 * process owners, single cases and exports for auditors.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "access", "diagram", "partner", "pdf", "process", "trail" })
package org.partnercenter.cases;
