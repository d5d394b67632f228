package org.partnercenter.reenrollment;

import java.time.LocalDate;
import java.util.UUID;

/** Which renewal: that of an organization at an anniversary. */
record Renewal(UUID organization, LocalDate anniversary) {

}
