package org.partnercenter.membership;

import java.time.LocalDate;
import java.util.UUID;

/** The anniversary has passed without a renewal; published in that transaction. */
public record MembershipLapsed(UUID organization, LocalDate anniversary) {

}
