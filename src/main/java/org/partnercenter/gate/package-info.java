/** What a model, its forms and its tables must be before the engine gets them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.partnercenter.gate;
