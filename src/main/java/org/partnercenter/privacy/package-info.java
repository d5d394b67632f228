/** What belongs to a person: his key, his data, and how both are forgotten. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "database", "process" })
package org.partnercenter.privacy;
