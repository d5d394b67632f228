package org.partnercenter.qualification;

import java.time.LocalDate;

/**
 * One line of the points account.
 *
 * @param category the kind of evidence, such as {@code references}: text
 * {@code qualification.category.<category>}
 * @param source which piece of it: an id, or the code of a competency
 * @param from the first day on which it counts
 * @param until the last day; {@code null} if no end is known
 * @param points may be 0 where the row's maximum is reached
 * @param row the rule of the table that gave them
 */
public record PointEntry(String category, String source, LocalDate from, LocalDate until, int points, String row) {

}
