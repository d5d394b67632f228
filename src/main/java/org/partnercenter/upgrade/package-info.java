/** The Java side of {@code processes/upgrade.bpmn}. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "access", "billing", "database", "membership",
		"notification", "partner", "process", "qualification", "trail" })
package org.partnercenter.upgrade;
