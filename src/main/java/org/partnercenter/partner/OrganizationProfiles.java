package org.partnercenter.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an organization says about itself, and its Global Administrators change (R-021,
 * Not the legal name.
 */
@Service
public class OrganizationProfiles {

	private final OrganizationRepository organizations;

	private final Authority authority;

	private final NameIndex names;

	private final DirectoryEntries directory;

	private final Trail trail;

	OrganizationProfiles(OrganizationRepository organizations, Authority authority, NameIndex names,
			DirectoryEntries directory, Trail trail) {
		this.organizations = organizations;
		this.authority = authority;
		this.names = names;
		this.directory = directory;
		this.trail = trail;
	}

	/** Name, place and how to reach the organization. */
	@Transactional(readOnly = true)
	public OrganizationDetails details(UUID organization) {
		return record(organization).details();
	}

	/** The answers of the four sections. */
	@Transactional(readOnly = true)
	public OrganizationProfile answers(UUID organization) {
		return record(organization).profile();
	}

	/**
	 * Changes both.
	 * @return field to message key of what is wrong; then nothing has changed
	 * @throws NotFound if the person is not Global Administrator
	 */
	@Transactional
	public Map<String, String> change(UUID organization, OrganizationDetails details, OrganizationProfile answers,
			String byAccount) {
		Authority.demand(this.authority.isGlobal(organization, byAccount));
		Map<String, String> wrong = FieldRules.check(details);
		if (wrong.isEmpty()) {
			write(organization, details, answers, byAccount);
		}
		return wrong;
	}

	private void write(UUID id, OrganizationDetails details, OrganizationProfile answers, String byAccount) {
		OrganizationRecord record = record(id);
		List<String> changed = changes(record, details, answers);
		if (changed.isEmpty()) {
			return;
		}
		List<Object> before = List.of(record.details(), record.profile());
		record.describe(details);
		record.answer(answers);
		Organization now = this.organizations.saveAndFlush(record).snapshot();
		if (changed.contains("doingBusinessAs")) {
			this.names.replace(NameIndex.Names.of(now));
		}
		this.directory.refresh(now);
		this.trail.record(Fact.of("organization.changed")
			.by(byAccount, ContactRole.GLOBAL_ADMINISTRATOR.code())
			.forOrganization(id)
			.about("organization", id)
			.with("fields", changed)
			.with(OrganizationDetails.ADDRESS, details.said(now.legalName(), now.country()))
			.changed(before, List.of(details, answers)));
	}

	private static List<String> changes(OrganizationRecord record, OrganizationDetails details,
			OrganizationProfile answers) {
		OrganizationDetails before = record.details();
		List<String> changed = new ArrayList<>();
		if (!Objects.equals(before.doingBusinessAs(), details.doingBusinessAs())) {
			changed.add("doingBusinessAs");
		}
		if (!before.tradingAs(details.doingBusinessAs()).equals(details)) {
			changed.add("contact");
		}
		if (!record.profile().equals(answers)) {
			changed.add("profile");
		}
		return changed;
	}

	private OrganizationRecord record(UUID id) {
		return this.organizations.findById(id).filter(OrganizationRecord::enrolled).orElseThrow(NotFound::new);
	}

}
