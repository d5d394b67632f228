/** Refuses to start where the product would not be safe. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.partnercenter.safety;
