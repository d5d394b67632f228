package org.partnercenter.legalname;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnercenter.notification.PortalAddress;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.process.TaskCase;
import org.springframework.stereotype.Component;

/** What the clerk must see of a request, and where the document is. */
@Component
class LegalnameCase implements TaskCase {

	/** So that all of them fit into one variable. */
	private static final int MOST_NAMESAKES = 10;

	private final NameChanges changes;

	private final Organizations organizations;

	private final PortalAddress portal;

	LegalnameCase(NameChanges changes, Organizations organizations, PortalAddress portal) {
		this.changes = changes;
		this.organizations = organizations;
		this.portal = portal;
	}

	@Override
	public String process() {
		return LegalnameProcess.KEY;
	}

	@Override
	public Holder holder(String role, String businessKey) {
		throw new IllegalStateException("Nobody but the Regional Service Center changes legal names: " + role);
	}

	@Override
	public UUID organization(String businessKey) {
		return this.changes.get(UUID.fromString(businessKey)).organization();
	}

	@Override
	public Map<String, String> display(String taskId, String businessKey) {
		NameChange change = this.changes.get(UUID.fromString(businessKey));
		Organization organization = this.organizations.get(change.organization());
		return Map.of("namesakes", namesakes(change, organization), "organization",
				organization.legalName() + ", " + organization.country() + ", " + organization.partnerProgramId(),
				"newName", change.newName(), "document", change.documentName(), "where",
				this.portal.link("/staff/organizations/legal-name/" + change.id() + "/document"), "since",
				LocalDate.ofInstant(change.askedAt(), ZoneOffset.UTC).toString(), "case", organization.legalName());
	}

	/** Others whose name is, or nearly is, the new one (D-21). */
	private String namesakes(NameChange change, Organization organization) {
		String others = this.organizations.namesakes(change.newName(), organization.country())
			.stream()
			.filter(other -> !other.id().equals(organization.id()))
			.limit(MOST_NAMESAKES)
			.map(other -> Stream.of(other.legalName(), other.partnerProgramId(), other.city())
				.filter(Objects::nonNull)
				.collect(Collectors.joining(", ")))
			.collect(Collectors.joining("; "));
		return others.isEmpty() ? "–" : others;
	}

}
