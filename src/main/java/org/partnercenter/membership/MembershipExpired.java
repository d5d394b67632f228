package org.partnercenter.membership;

import java.time.LocalDate;
import java.util.UUID;

/** The grace has passed without a renewal; published in that transaction. */
public record MembershipExpired(UUID organization, LocalDate anniversary) {

}
