/** Memberships of organizations: level, terms and the anniversary. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "process", "database", "trail", "partner" })
package org.partnercenter.membership;
