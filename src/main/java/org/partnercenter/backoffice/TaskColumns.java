package org.partnercenter.backoffice;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Memberships;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.process.CaseFacts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The columns that all lists of tasks in Tasklist share. In English, as everything that
 * Tasklist shows of ours: it cannot know for whom it will be.
 */
@Component
class TaskColumns implements CaseFacts {

	private final Organizations organizations;

	private final Memberships memberships;

	private final MessageSource texts;

	TaskColumns(Organizations organizations, Memberships memberships, MessageSource texts) {
		this.organizations = organizations;
		this.memberships = memberships;
		this.texts = texts;
	}

	@Override
	public Facts of(UUID organization) {
		if (organization == null) {
			return Facts.NONE;
		}
		Organization found = this.organizations.get(organization);
		Optional<String> level = this.memberships.find(organization).map(MembershipStatus::level);
		Map<String, String> display = new LinkedHashMap<>();
		display.put("organization", found.displayName());
		display.put("country", new Locale("", found.country()).getDisplayCountry(Locale.ENGLISH));
		level.ifPresent(
				code -> display.put("level", this.texts.getMessage("level." + code, null, code, Locale.ENGLISH)));
		return new Facts(level.orElse(null), display);
	}

}
