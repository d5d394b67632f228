package org.partnercenter.enrollment;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.process.TaskCase;
import org.springframework.stereotype.Component;

/** Who works on an enrollment, and what the Regional Service Center must see of it. */
@Component
class EnrollmentCase implements TaskCase {

	private final Enrollments enrollments;

	private final Organizations organizations;

	EnrollmentCase(Enrollments enrollments, Organizations organizations) {
		this.enrollments = enrollments;
		this.organizations = organizations;
	}

	@Override
	public String process() {
		return EnrollmentProcess.KEY;
	}

	@Override
	public Holder holder(String role, String businessKey) {
		return Holder.person(this.enrollments.begunBy(UUID.fromString(businessKey)).account());
	}

	@Override
	public UUID organization(String businessKey) {
		return this.enrollments.get(UUID.fromString(businessKey)).organizationId();
	}

	@Override
	public Map<String, String> display(String taskId, String businessKey) {
		if (!taskId.equals("userTask_reviewNamesakes")) {
			return Map.of();
		}
		Enrollment enrollment = this.enrollments.get(UUID.fromString(businessKey));
		Organization organization = this.organizations.get(enrollment.organizationId());
		String namesakes = this.enrollments.namesakes(enrollment, organization.legalName(), organization.country())
			.stream()
			.map(EnrollmentCase::described)
			.collect(Collectors.joining("; "));
		return Map.of("organization", organization.legalName(), "place", place(organization), "namesakes", namesakes,
				"case", organization.legalName());
	}

	@Override
	public Optional<String> person(String businessKey) {
		return Optional.of(holder("applicant", businessKey).person());
	}

	private static String described(Organization organization) {
		return organization.legalName() + ", " + place(organization);
	}

	private static String place(Organization organization) {
		return (organization.city() == null) ? organization.country()
				: organization.city() + ", " + organization.country();
	}

}
