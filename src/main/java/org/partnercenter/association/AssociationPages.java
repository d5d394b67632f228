package org.partnercenter.association;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.wizard.StepExtra;
import org.partnercenter.wizard.WizardPages;
import org.springframework.stereotype.Component;

/** The wizard of {@code processes/association.bpmn} in the portal. */
@Component
class AssociationPages implements WizardPages {

	private final AssociationRequests requests;

	private final Accounts accounts;

	AssociationPages(AssociationRequests requests, Accounts accounts) {
		this.requests = requests;
		this.accounts = accounts;
	}

	@Override
	public String process() {
		return AssociationProcess.KEY;
	}

	@Override
	public boolean belongsTo(String instanceId, String businessKey, String account) {
		return request(businessKey).map(request -> request.accountId().equals(account)).orElse(false);
	}

	/** What the person has typed already need not be typed again. */
	@Override
	public Optional<StepExtra> extra(String stepId, String businessKey, Map<String, Map<String, Object>> drafts,
			Locale locale) {
		AssociationRequest request = request(businessKey).orElseThrow();
		Account account = this.accounts.get(request.accountId());
		return switch (stepId) {
			case "userTask_giveAddress" -> Optional.of(StepExtra.prefill(Map.of("email", account.email(), "firstName",
					account.firstName(), "lastName", account.lastName())));
			case "userTask_completeIndividualProfile" ->
				Optional.of(StepExtra.prefill(known(request.applicant().orElseThrow())));
			default -> Optional.empty();
		};
	}

	private static Map<String, Object> known(Applicant applicant) {
		return Map.of("workEmail", applicant.email(), "firstName", applicant.firstName(), "lastName",
				applicant.lastName(), "linkCertification", true);
	}

	@Override
	public Optional<String> afterEnd(String instanceId, String businessKey) {
		return Optional.of("/association/requests/" + businessKey);
	}

	private Optional<AssociationRequest> request(String businessKey) {
		return this.requests.find(UUID.fromString(businessKey));
	}

}
