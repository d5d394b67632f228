/**
 * Draws documents for people: one place that knows which fonts there are, so that a name
 * is readable whatever script it is written in.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.partnercenter.pdf;
