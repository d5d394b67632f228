package org.partnercenter.membership;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An organization has become a member; published in the transaction that makes it one.
 */
public record MembershipActivated(UUID organization, String level, LocalDate from) {

}
