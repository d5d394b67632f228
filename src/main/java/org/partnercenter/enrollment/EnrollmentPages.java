package org.partnercenter.enrollment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.agreement.AgreementText;
import org.partnercenter.agreement.Agreements;
import org.partnercenter.process.DraftAnswers;
import org.partnercenter.wizard.StepExtra;
import org.partnercenter.wizard.StepExtra.Button;
import org.partnercenter.wizard.WizardPages;
import org.springframework.stereotype.Component;

/** The wizard of {@code processes/enrollment.bpmn} in the portal. */
@Component
class EnrollmentPages implements WizardPages {

	private static final List<Button> ACCEPT_OR_DECLINE = List.of(
			new Button("agreementDecision", "ACCEPTED", "enrollment.agreement.accept", ""),
			new Button("agreementDecision", "DECLINED", "enrollment.agreement.decline", "quiet"));

	private final Enrollments enrollments;

	private final SimilarNames namesakes;

	private final Agreements agreements;

	private final Accounts accounts;

	EnrollmentPages(Enrollments enrollments, SimilarNames namesakes, Agreements agreements, Accounts accounts) {
		this.enrollments = enrollments;
		this.namesakes = namesakes;
		this.agreements = agreements;
		this.accounts = accounts;
	}

	@Override
	public String process() {
		return EnrollmentProcess.KEY;
	}

	@Override
	public boolean belongsTo(String instanceId, String businessKey, String account) {
		return this.enrollments.find(UUID.fromString(businessKey))
			.map(enrollment -> enrollment.belongsTo(account))
			.orElse(false);
	}

	@Override
	public Optional<StepExtra> extra(String stepId, String businessKey, Map<String, Map<String, Object>> drafts,
			Locale locale) {
		UUID id = UUID.fromString(businessKey);
		return switch (stepId) {
			case "userTask_provideContact" -> Optional.of(StepExtra.prefill(country(id)));
			case "userTask_confirmNewCompany" -> Optional.of(namesakesAbove(id, drafts));
			case "userTask_signAgreement" -> Optional.of(agreementAbove(id, locale));
			case "userTask_completeIndividualProfile" -> Optional.of(profile(id, drafts));
			default -> Optional.empty();
		};
	}

	/** The country chosen at the first visit. */
	private Map<String, Object> country(UUID id) {
		String country = signer(id).country();
		return (country == null) ? Map.of() : Map.of("country", country);
	}

	private StepExtra namesakesAbove(UUID id, Map<String, Map<String, Object>> drafts) {
		DraftAnswers contact = DraftAnswers.of(drafts.getOrDefault(EnrollmentDrafts.CONTACT, Map.of()));
		return new StepExtra("enrollment/namesakes :: namesakes", Map.of("namesakes", this.namesakes.of(id, contact)),
				List.of());
	}

	/**
	 * The text, and its fingerprint in hidden fields: what was shown is what is signed,
	 * or nothing (D-25).
	 */
	private StepExtra agreementAbove(UUID id, Locale locale) {
		AgreementText text = this.agreements.current(locale);
		Account signer = signer(id);
		return new StepExtra("enrollment/agreement :: above",
				Map.of("agreementText", text, "agreementVersion", text.version(), "agreementLanguage",
						text.language().toLanguageTag(), "agreementSha256", text.sha256(), "lastName",
						signer.lastName(), "firstName", signer.firstName()),
				ACCEPT_OR_DECLINE);
	}

	/** What was typed for the signature need not be typed again. */
	private StepExtra profile(UUID id, Map<String, Map<String, Object>> drafts) {
		DraftAnswers signature = DraftAnswers.of(drafts.getOrDefault(EnrollmentDrafts.AGREEMENT, Map.of()));
		Account founder = signer(id);
		return StepExtra.prefill(Map.of("firstName", signature.text("firstName").orElse(founder.firstName()),
				"lastName", signature.text("lastName").orElse(founder.lastName()), "jobTitle",
				signature.text("jobTitle").orElse(""), "workEmail", founder.email(), "linkCertification", true));
	}

	private Account signer(UUID id) {
		return this.accounts.get(this.enrollments.get(id).accountId());
	}

	@Override
	public Optional<String> afterEnd(String instanceId, String businessKey) {
		return Optional.of("/enrollment/" + businessKey);
	}

}
