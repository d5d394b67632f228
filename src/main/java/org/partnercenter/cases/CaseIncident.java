package org.partnercenter.cases;

import java.time.Instant;

/**
 * A step that failed until the engine gave up.
 *
 * @param resolved {@code null} while nobody has seen to it
 * @param message of whatever went wrong, or {@code null}
 */
record CaseIncident(String step, Instant since, Instant resolved, String message) {

}
