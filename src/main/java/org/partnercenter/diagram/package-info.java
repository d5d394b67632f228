/**
 * Deployed models as pictures, and their steps as a list, for everybody who inspects
 * processes.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "access", "process" })
package org.partnercenter.diagram;
