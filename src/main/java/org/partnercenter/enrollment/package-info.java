/**
 * The Java side of {@code processes/enrollment.bpmn}: a company becomes a Registered
 * Member.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "process", "form", "database", "trail",
		"notification", "privacy", "access", "partner", "agreement", "membership", "wizard" })
package org.partnercenter.enrollment;
