package org.partnercenter.reenrollment;

import java.util.Map;
import java.util.UUID;

import org.partnercenter.access.OrganizationAdministrators;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.process.TaskCase;
import org.springframework.stereotype.Component;

/** Who takes the steps of a renewal, and what he sees beside them. */
@Component
class ReenrollmentCase implements TaskCase {

	private final Reenrollments reenrollments;

	private final Organizations organizations;

	ReenrollmentCase(Reenrollments reenrollments, Organizations organizations) {
		this.reenrollments = reenrollments;
		this.organizations = organizations;
	}

	@Override
	public String process() {
		return ReenrollmentProcess.KEY;
	}

	@Override
	public Holder holder(String role, String businessKey) {
		return Holder.group(OrganizationAdministrators.groupOf(partner(businessKey).partnerProgramId()));
	}

	@Override
	public UUID organization(String businessKey) {
		return this.reenrollments.get(UUID.fromString(businessKey)).organizationId();
	}

	@Override
	public Map<String, String> display(String taskId, String businessKey) {
		Organization organization = partner(businessKey);
		String anniversary = this.reenrollments.get(UUID.fromString(businessKey)).anniversary().toString();
		return Map.of("organization", organization.displayName(), "anniversary", anniversary, "case",
				organization.displayName());
	}

	private Organization partner(String businessKey) {
		return this.organizations.get(organization(businessKey));
	}

}
