package org.partnercenter.cases;

/**
 * The cases of a slice.
 *
 * @param begun how many there are
 * @param finished how many of them have ended
 * @param brokenOff how many of these were ended from outside the model
 * @param median of the durations of those that ended, in milliseconds, or {@code null}
 */
record CaseFigures(long begun, long finished, long brokenOff, Long median) {

}
