/** The frame of all pages: layout, languages, countries, home pages, errors. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "process", "form", "access", "partner",
		"agreement", "membership", "wizard", "association" })
package org.partnercenter.portal;
