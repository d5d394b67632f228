/**
 * The Java side of {@code processes/reenrollment.bpmn} and
 * {@code processes/renewal-calendar.bpmn}: a membership is renewed year by year.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "access", "agreement", "billing", "database",
		"form", "membership", "notification", "partner", "process", "qualification", "trail", "wizard" })
package org.partnercenter.reenrollment;
