package org.partnercenter.partner;

import java.time.Instant;
import java.util.UUID;

/**
 * Everything known about a person in one organization. For its owner alone (D-12, R-191).
 *
 * @param certificationId normalized, or {@code null}
 * @param certificationLinked whether it counts for this organization
 * @param completedAt when the person filled in the profile; {@code null} before that
 */
public record PersonalProfile(UUID organization, String account, String firstName, String lastName, String workEmail,
		String phone, String jobTitle, String certificationId, boolean certificationLinked, Instant associatedSince,
		Instant completedAt) {

}
