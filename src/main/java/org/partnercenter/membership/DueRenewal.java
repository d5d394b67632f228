package org.partnercenter.membership;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A renewal that is to be opened.
 *
 * @param anniversary the last day that is paid for
 */
public record DueRenewal(UUID organization, LocalDate anniversary) {

}
