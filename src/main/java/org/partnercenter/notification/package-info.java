/**
 * Mail: rendered in the recipient's language, kept in an outbox, delivered when possible.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "database", "privacy", "trail" })
package org.partnercenter.notification;
