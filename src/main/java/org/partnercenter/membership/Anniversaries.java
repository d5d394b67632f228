package org.partnercenter.membership;

import java.util.Collection;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Until when organizations are members, for whoever tells them of it (D-23). */
@Service
public class Anniversaries {

	private final MembershipRepository memberships;

	Anniversaries(MembershipRepository memberships) {
		this.memberships = memberships;
	}

	@Transactional(readOnly = true)
	public Anniversary of(UUID organization) {
		return this.memberships.findById(organization)
			.map(Anniversaries::anniversary)
			.orElseThrow(() -> noMember(organization));
	}

	/**
	 * Reads those of many organizations in one go, so that {@link #of} need not ask for
	 * each in this transaction.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void read(Collection<UUID> members) {
		this.memberships.findAllById(members);
	}

	/** As it stays until the caller's transaction ends: nobody renews meanwhile. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Anniversary lock(UUID organization) {
		return this.memberships.lock(organization)
			.map(Anniversaries::anniversary)
			.orElseThrow(() -> noMember(organization));
	}

	private static Anniversary anniversary(Membership membership) {
		return new Anniversary(membership.validUntil(), membership.zone());
	}

	private static IllegalStateException noMember(UUID organization) {
		return new IllegalStateException("No member: " + organization);
	}

}
