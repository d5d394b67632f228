/** What organizations can show: competencies, exams, references, surveys, solutions. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "process", "database", "form", "notification",
		"trail", "privacy", "access", "partner", "membership" })
package org.partnercenter.evidence;
