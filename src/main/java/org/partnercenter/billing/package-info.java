/** Orders, invoices, credit notes and payments: what organizations owe and pay. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "access", "database", "form", "notification",
		"partner", "pdf", "process", "trail", "wizard" })
package org.partnercenter.billing;
