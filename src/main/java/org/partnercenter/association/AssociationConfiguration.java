package org.partnercenter.association;

import org.partnercenter.membership.Memberships;
import org.partnercenter.partner.CertificationIds;
import org.partnercenter.partner.CertificationRule;
import org.partnercenter.partner.Organizations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One case for each of the two models. */
@Configuration
class AssociationConfiguration {

	@Bean
	AssociationCase associationCase(AssociationRequests requests, Organizations organizations) {
		return new AssociationCase(AssociationProcess.KEY, requests, organizations);
	}

	@Bean
	CertificationRule associationCertification(CertificationIds ids) {
		return new CertificationRule("association-complete-individual-profile", ids);
	}

	@Bean
	MembersOnly addressOfMembersOnly(AssociationRequests requests, Memberships memberships) {
		return new MembersOnly("association-give-address", "email", requests, memberships);
	}

	@Bean
	MembersOnly decisionOfMembersOnly(AssociationRequests requests, Memberships memberships) {
		return new MembersOnly("association-decision-decide", "decision", requests, memberships);
	}

	@Bean
	MembersOnly profileOfMembersOnly(AssociationRequests requests, Memberships memberships) {
		return new MembersOnly("association-complete-individual-profile", "workEmail", requests, memberships);
	}

	@Bean
	AssociationCase associationDecisionCase(AssociationRequests requests, Organizations organizations) {
		return new AssociationCase(AssociationProcess.DECISION_KEY, requests, organizations);
	}

}
