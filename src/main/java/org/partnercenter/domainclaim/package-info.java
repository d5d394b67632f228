/** The Java side of {@code processes/domainclaim.bpmn}. */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "access", "notification", "partner", "process" })
package org.partnercenter.domainclaim;
