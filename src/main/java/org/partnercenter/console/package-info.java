/**
 * Where process owners change flows: models, tables and forms go from an upload through
 * the gate and the eyes of a second owner into force, and back.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "access", "database", "diagram", "gate", "notification", "process", "trail" })
package org.partnercenter.console;
