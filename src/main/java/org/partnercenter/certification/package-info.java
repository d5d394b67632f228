/**
 * Certification IDs about which somebody has to decide: claimed by two people, or known
 * to nobody. The Java side of {@code processes/certification-contest.bpmn} and
 * {@code stray-exam.bpmn}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "access", "database", "evidence", "form",
		"notification", "partner", "privacy", "process", "trail" })
package org.partnercenter.certification;
