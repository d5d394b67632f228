package org.partnercenter.association;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.time.ZoneOffset;

import org.partnercenter.access.OrganizationAdministrators;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.process.TaskCase;

/**
 * Who works on a request to associate, and what he must see: the same for both models.
 */
class AssociationCase implements TaskCase {

	/** Steps of the applicant himself, who knows who he is. */
	private static final Set<String> HIS_OWN = Set.of("userTask_giveAddress", "userTask_chooseHowToGoOn",
			"userTask_completeIndividualProfile");

	private final String process;

	private final AssociationRequests requests;

	private final Organizations organizations;

	AssociationCase(String process, AssociationRequests requests, Organizations organizations) {
		this.process = process;
		this.requests = requests;
		this.organizations = organizations;
	}

	@Override
	public String process() {
		return this.process;
	}

	@Override
	public Holder holder(String role, String businessKey) {
		AssociationRequest request = request(businessKey);
		if (role.equals("applicant")) {
			return Holder.person(request.accountId());
		}
		String partnerProgramId = this.organizations.get(request.organizationId()).partnerProgramId();
		return Holder.group(OrganizationAdministrators.groupOf(partnerProgramId));
	}

	@Override
	public UUID organization(String businessKey) {
		return request(businessKey).organizationId();
	}

	@Override
	public Map<String, String> display(String taskId, String businessKey) {
		AssociationRequest request = request(businessKey);
		Organization organization = this.organizations.get(request.organizationId());
		Map<String, String> display = new LinkedHashMap<>();
		display.put("organization", organization.displayName());
		request.applicant().ifPresent(applicant -> {
			display.put("email", applicant.email());
			if (!HIS_OWN.contains(taskId)) {
				display.put("applicant", applicant.name());
				display.put("since",
						DateTimeFormatter.ISO_LOCAL_DATE.format(request.askedAt().atOffset(ZoneOffset.UTC)));
				display.put("case", applicant.name() + ", " + organization.displayName());
			}
		});
		return display;
	}

	@Override
	public Optional<String> person(String businessKey) {
		return Optional.of(request(businessKey).accountId());
	}

	private AssociationRequest request(String businessKey) {
		return this.requests.get(UUID.fromString(businessKey));
	}

}
