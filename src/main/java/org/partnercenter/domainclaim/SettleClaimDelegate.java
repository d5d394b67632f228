package org.partnercenter.domainclaim;

import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.partnercenter.partner.DomainClaims;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.access.StaffGroups;
import org.springframework.stereotype.Component;

import static org.partnercenter.domainclaim.DomainclaimVariables.CLAIM_ID;
import static org.partnercenter.domainclaim.DomainclaimVariables.DECISION;
import static org.partnercenter.domainclaim.DomainclaimVariables.REASON;

/** "Settle the claim" of the domainclaim process. */
@Component
class SettleClaimDelegate implements JavaDelegate {

	private final DomainClaims claims;

	private final OnBehalf acting;

	SettleClaimDelegate(DomainClaims claims, OnBehalf acting) {
		this.claims = claims;
		this.acting = acting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.claims.settle(UUID.fromString(CLAIM_ID.get(execution)), DECISION.get(execution), REASON.get(execution),
				this.acting.actingAs(StaffGroups.REGIONAL_SERVICE_CENTER));
	}

}
