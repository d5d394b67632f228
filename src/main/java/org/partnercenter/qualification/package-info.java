/** What the evidence of an organization is worth: points, measures and the level met. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "process", "database", "trail", "notification",
		"access", "partner", "membership", "evidence" })
package org.partnercenter.qualification;
