/**
 * Records business facts and decisions in the transaction that brings them about, so that
 * tampering shows.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "database", "privacy", "process" })
package org.partnercenter.trail;
