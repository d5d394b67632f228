package org.partnercenter.enrollment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.partnercenter.partner.KnownOrganization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.process.DraftAnswers;
import org.springframework.stereotype.Component;

/**
 * What need not be asked again: the record of a known organization, and what was typed to
 * find it.
 */
@Component
class ContactTakeover {

	private final Enrollments enrollments;

	private final Organizations organizations;

	ContactTakeover(Enrollments enrollments, Organizations organizations) {
		this.enrollments = enrollments;
		this.organizations = organizations;
	}

	/** The record counts before what was typed: a search may be vague. */
	Contact of(UUID enrollmentId, DraftAnswers typed) {
		UUID known = this.enrollments.begunBy(enrollmentId).known();
		if (known == null) {
			return new Contact(false, typed);
		}
		KnownOrganization organization = this.organizations.known(known).orElseThrow();
		return new Contact(true, DraftAnswers.of(answers(organization)).orElse(typed));
	}

	private static Map<String, Object> answers(KnownOrganization organization) {
		Map<String, String> record = new LinkedHashMap<>();
		record.put("legalName", organization.legalName());
		record.put("doingBusinessAs", organization.doingBusinessAs());
		record.put("country", organization.country());
		record.put("state", organization.state());
		record.put("city", organization.city());
		record.put("street", organization.street());
		record.put("postalCode", organization.postalCode());
		record.put("phone", organization.phone());
		record.put("website", organization.website());
		return EnrollmentDrafts.withoutBlanks(record);
	}

	/**
	 * What the contact page would ask.
	 *
	 * @param known whether the organization is on record, so that its name stands
	 */
	record Contact(boolean known, DraftAnswers answers) {

		boolean has(String key) {
			return this.known && this.answers.text(key).isPresent();
		}

		/** Only then the wizard starts at the agreement. */
		boolean complete() {
			return Stream.of("legalName", "country", "street", "city", "phone").allMatch(this::has);
		}

	}

}
