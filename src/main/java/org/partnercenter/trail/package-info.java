/** Records business facts and decisions in the transaction that brings them about. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.partnercenter.trail;
