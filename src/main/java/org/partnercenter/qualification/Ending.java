package org.partnercenter.qualification;

import java.time.LocalDate;

/**
 * Pieces of evidence of one kind that count now and end on the same day.
 *
 * @param kind as in {@code processes/evidence-notices.dmn}
 * @param endsOn the last day on which they count
 * @param pieces how many there are
 */
record Ending(String kind, LocalDate endsOn, int pieces) {

}
