package org.partnercenter.certification;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.partner.People;
import org.partnercenter.process.TaskCase;
import org.springframework.stereotype.Component;

/**
 * What the clerk must see of a contest. He sees the ID, which nobody else but its owner
 * does (D-12): without it he could not ask who passed exams under it.
 */
@Component
class ContestCase implements TaskCase {

	private final Contests contests;

	private final Organizations organizations;

	private final People people;

	ContestCase(Contests contests, Organizations organizations, People people) {
		this.contests = contests;
		this.organizations = organizations;
		this.people = people;
	}

	@Override
	public String process() {
		return ContestProcess.KEY;
	}

	@Override
	public Holder holder(String role, String businessKey) {
		throw new IllegalStateException("Nobody but the Regional Service Center decides on certification IDs: " + role);
	}

	@Override
	public UUID organization(String businessKey) {
		return this.contests.get(UUID.fromString(businessKey)).organization();
	}

	@Override
	public Map<String, String> display(String taskId, String businessKey) {
		Contest contest = this.contests.get(UUID.fromString(businessKey));
		String claimant = name(contest.organization(), contest.claimant());
		return Map.of("certificationId", contest.certificationId(), "claimant", claimant, "holder",
				(contest.holder().account() == null) ? "-"
						: name(contest.holder().organization(), contest.holder().account()),
				"since", LocalDate.ofInstant(contest.contestedAt(), ZoneOffset.UTC).toString(), "case", claimant);
	}

	@Override
	public Optional<String> person(String businessKey) {
		return Optional.of(this.contests.get(UUID.fromString(businessKey)).claimant());
	}

	@Override
	public Optional<String> otherPerson(String businessKey) {
		return Optional.ofNullable(this.contests.get(UUID.fromString(businessKey)).holder().account());
	}

	private String name(UUID organization, String account) {
		Organization named = this.organizations.get(organization);
		return this.people.nameOf(organization, account).orElse(account) + ", " + named.legalName() + ", "
				+ named.country() + ", " + named.partnerProgramId();
	}

}
