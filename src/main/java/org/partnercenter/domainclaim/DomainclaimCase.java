package org.partnercenter.domainclaim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.partner.Claim;
import org.partnercenter.partner.DomainClaims;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.process.TaskCase;
import org.springframework.stereotype.Component;

/** What the clerk must see of a contested claim. */
@Component
class DomainclaimCase implements TaskCase {

	private final DomainClaims claims;

	private final Organizations organizations;

	private final Clock clock;

	DomainclaimCase(DomainClaims claims, Organizations organizations, Clock clock) {
		this.claims = claims;
		this.organizations = organizations;
		this.clock = clock;
	}

	@Override
	public String process() {
		return DomainclaimProcess.KEY;
	}

	@Override
	public Holder holder(String role, String businessKey) {
		throw new IllegalStateException("Nobody but the Regional Service Center decides on domains: " + role);
	}

	@Override
	public UUID organization(String businessKey) {
		return this.claims.get(UUID.fromString(businessKey)).organization();
	}

	@Override
	public Map<String, String> display(String taskId, String businessKey) {
		Claim claim = this.claims.get(UUID.fromString(businessKey));
		return Map.of("domain", domain(claim), "holder", name(claim.contestedWith()), "claimant",
				name(claim.organization()), "since", LocalDate.now(this.clock).toString(), "case", claim.domain());
	}

	/** Both forms, so that a look-alike shows (D-15). */
	private static String domain(Claim claim) {
		return claim.display().equals(claim.domain()) ? claim.domain() : claim.display() + " (" + claim.domain() + ")";
	}

	private String name(UUID organization) {
		Organization named = this.organizations.get(organization);
		return named.legalName() + ", " + named.country() + ", " + named.partnerProgramId();
	}

}
