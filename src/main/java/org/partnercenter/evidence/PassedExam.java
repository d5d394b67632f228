package org.partnercenter.evidence;

import java.time.LocalDate;

/**
 * An exam that somebody passed.
 *
 * @param exam its code, text {@code exam.<code>}
 */
public record PassedExam(String exam, LocalDate passedOn) {

}
