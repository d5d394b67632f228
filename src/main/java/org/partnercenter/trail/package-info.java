/**
 * Records business facts and decisions in the transaction that brings them about, so that
 * tampering shows: each record carries a code, seconds after its commit it is chained,
 * and daily the end of the chain is anchored elsewhere. A record that is deleted before
 * it is chained is missed by the node that committed it; if that node ends in the very
 * same seconds, nobody misses it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "database", "privacy", "process" })
package org.partnercenter.trail;
