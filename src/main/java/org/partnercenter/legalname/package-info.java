/**
 * Another legal name for an organization: asked for with a document, decided by the
 * Regional Service Center. The Java side of {@code processes/legalname.bpmn}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "access", "database", "form", "notification",
		"partner", "privacy", "process", "trail" })
package org.partnercenter.legalname;
