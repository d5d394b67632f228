/**
 * The Java side of {@code processes/association.bpmn} and
 * {@code association-decision.bpmn}: people join an organization.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "process", "form", "database", "trail",
		"notification", "privacy", "access", "partner", "membership", "wizard" })
package org.partnercenter.association;
