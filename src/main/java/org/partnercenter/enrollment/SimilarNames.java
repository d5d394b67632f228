package org.partnercenter.enrollment;

import java.util.List;
import java.util.UUID;

import org.partnercenter.partner.Organization;
import org.partnercenter.process.DraftAnswers;
import org.springframework.stereotype.Component;

/**
 * Organizations of a similar name in the same country: they may enroll, but not by
 * mistake (D-21).
 */
@Component
class SimilarNames {

	private final Enrollments enrollments;

	SimilarNames(Enrollments enrollments) {
		this.enrollments = enrollments;
	}

	/** To be asked for an organization that was not found by search. */
	boolean exist(DraftAnswers contact) {
		return !this.enrollments.namesakes(contact.text("legalName").orElse(""), contact.text("country").orElse(""))
			.isEmpty();
	}

	/**
	 * None for an organization that was found by search: whoever chose it has seen the
	 * others.
	 */
	List<Organization> of(UUID id, DraftAnswers contact) {
		Enrollment enrollment = this.enrollments.get(id);
		return enrollment.knownOrganizationId() != null ? List.of() : this.enrollments.namesakes(enrollment,
				contact.text("legalName").orElse(""), contact.text("country").orElse(""));
	}

}
