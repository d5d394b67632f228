package org.partnercenter.association;

import java.util.Map;
import java.util.UUID;

import org.partnercenter.form.AnswerRule;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.MembershipStatus;

/**
 * Nobody is let in by an organization whose membership has lapsed or expired, neither by
 * decision nor by its domain: until it is renewed, nothing of it changes (D-22).
 *
 * @param field beside which that is said
 */
record MembersOnly(String form, String field, AssociationRequests requests,
		Memberships memberships) implements AnswerRule {

	@Override
	public Map<String, String> check(Map<String, Object> answers, String businessKey) {
		boolean isMember = this.memberships.find(this.requests.get(UUID.fromString(businessKey)).organizationId())
			.map(MembershipStatus::phase)
			.filter(phase -> phase.isMember())
			.isPresent();
		return isMember ? Map.of() : Map.of(this.field, "association.membershipEnded");
	}

}
