/**
 * What every module needs of the database: the engine's tables, and rows that may exist
 * already.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.partnercenter.database;
