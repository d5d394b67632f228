/** Organizations, their names, e-mail domains, locations, people and contact roles. */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "access", "database", "form", "notification", "privacy", "process", "trail" })
package org.partnercenter.partner;
