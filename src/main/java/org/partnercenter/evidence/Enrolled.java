package org.partnercenter.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.springframework.stereotype.Component;

/** Finds enrolled organizations by what a list calls them. */
@Component
class Enrolled {

	private final Organizations organizations;

	Enrolled(Organizations organizations) {
		this.organizations = organizations;
	}

	/** For one list, in which the same organizations come again and again. */
	Known known() {
		return new Known();
	}

	/** What was found in a list so far. */
	final class Known {

		private final Map<String, UUID> found = new HashMap<>();

		private Known() {
		}

		/** {@code null} if it is wrong. */
		UUID organization(Told told, String field, String programId) {
			String code = told.code(field, programId);
			if (told.wrong().containsKey(field)) {
				return null;
			}
			UUID organization = this.found.computeIfAbsent(code, this::find);
			if (organization == null) {
				told.refuse(field, "supply.wrong.organization");
			}
			return organization;
		}

		private UUID find(String programId) {
			return Enrolled.this.organizations.byProgramId(programId)
				.filter(Organization::enrolled)
				.map(Organization::id)
				.orElse(null);
		}

	}

}
