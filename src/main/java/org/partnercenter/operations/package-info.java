/**
 * What did not work by itself, for whoever runs the system: one page, health and figures.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "access", "diagram", "notification", "process", "trail" })
package org.partnercenter.operations;
