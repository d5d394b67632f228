package org.partnercenter.membership;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The end of what an organization has paid for.
 *
 * @param day the last day
 * @param zone where its calendar days are counted (D-02)
 */
public record Anniversary(LocalDate day, ZoneId zone) {

}
