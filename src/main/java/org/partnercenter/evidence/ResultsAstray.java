package org.partnercenter.evidence;

/**
 * Application event: results have been kept for a certification ID that nobody in the
 * program has. Published in the transaction that keeps them.
 */
public record ResultsAstray(String certificationId) {

}
