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
import org.partnercenter.partner.KnownOrganization;
import org.partnercenter.partner.Organizations;
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

	private final Organizations organizations;

	EnrollmentPages(Enrollments enrollments, SimilarNames namesakes, Agreements agreements, Accounts accounts,
			Organizations organizations) {
		this.organizations = organizations;
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
			case "userTask_provideContact" -> Optional.of(contact(id));
			case "userTask_confirmNewCompany" -> Optional.of(namesakesAbove(id, drafts));
			case "userTask_signAgreement" -> Optional.of(agreementAbove(id, drafts, locale));
			case "userTask_completeIndividualProfile" -> Optional.of(profile(id, drafts));
			default -> Optional.empty();
		};
	}

	/**
	 * Says of a known organization which one it is, for its page asks only what is
	 * missing; for another the country is the one chosen at the first visit
	 * (R-006).
	 */
	private StepExtra contact(UUID id) {
		Optional<String> known = known(id);
		if (known.isPresent()) {
			return new StepExtra("enrollment/known :: above", Map.of("knownName", known.get()), List.of());
		}
		String country = signer(id).country();
		return StepExtra.prefill((country == null) ? Map.of() : Map.of("country", country));
	}

	private Optional<String> known(UUID id) {
		return Optional.ofNullable(this.enrollments.get(id).knownOrganizationId())
			.flatMap(this.organizations::known)
			.map(KnownOrganization::legalName);
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
	private StepExtra agreementAbove(UUID id, Map<String, Map<String, Object>> drafts, Locale locale) {
		AgreementText text = this.agreements.current(locale);
		Account signer = signer(id);
		DraftAnswers contact = DraftAnswers.of(drafts.getOrDefault(EnrollmentDrafts.CONTACT, Map.of()));
		String company = known(id).or(() -> contact.text("legalName")).orElse("");
		return new StepExtra("enrollment/agreement :: above",
				Map.of("company", company, "agreementText", text, "agreementVersion", text.version(),
						"agreementLanguage", text.language().toLanguageTag(), "agreementSha256", text.sha256(),
						"lastName", signer.lastName(), "firstName", signer.firstName()),
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
