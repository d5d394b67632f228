package org.partnercenter.reenrollment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.CurrentPerson;
import org.partnercenter.agreement.AgreementText;
import org.partnercenter.agreement.Agreements;
import org.partnercenter.billing.Quote;
import org.partnercenter.partner.Organizations;
import org.partnercenter.partner.Roles;
import org.partnercenter.wizard.StepExtra;
import org.partnercenter.wizard.WizardPages;
import org.springframework.stereotype.Component;

/**
 * The steps of {@code processes/reenrollment.bpmn} in the portal, for any Global
 * Administrator of the organization.
 */
@Component
class ReenrollmentPages implements WizardPages {

	static final String LEVEL = "reenrollment-choose-level";

	static final String AGREEMENT = "reenrollment-sign-agreement";

	static final String PROFILE = "reenrollment-confirm-profile";

	private final Reenrollments reenrollments;

	private final LevelOffers offers;

	private final RenewalFees fees;

	private final PayingLocations locations;

	private final Agreements agreements;

	private final Organizations organizations;

	private final Roles roles;

	private final CurrentPerson person;

	ReenrollmentPages(Reenrollments reenrollments, LevelOffers offers, RenewalFees fees, PayingLocations locations,
			Agreements agreements, Organizations organizations, Roles roles, CurrentPerson person) {
		this.reenrollments = reenrollments;
		this.offers = offers;
		this.fees = fees;
		this.locations = locations;
		this.agreements = agreements;
		this.organizations = organizations;
		this.roles = roles;
		this.person = person;
	}

	@Override
	public String process() {
		return ReenrollmentProcess.KEY;
	}

	@Override
	public boolean belongsTo(String instanceId, String businessKey, String account) {
		return this.reenrollments.find(UUID.fromString(businessKey))
			.map(Reenrollment::organizationId)
			.map(organization -> this.roles.isGlobalAdministrator(organization, account))
			.orElse(false);
	}

	@Override
	public Optional<StepExtra> extra(String stepId, String businessKey, Map<String, Map<String, Object>> drafts,
			Locale locale) {
		Reenrollment reenrollment = this.reenrollments.get(UUID.fromString(businessKey));
		return switch (stepId) {
			case "userTask_chooseLevel" -> Optional.of(new StepExtra("reenrollment/steps :: level",
					with(reenrollment, this.offers.model(reenrollment, locale)), List.of()));
			case "userTask_signAgreement" -> Optional.of(agreement(reenrollment, locale));
			case "userTask_confirmProfile" -> Optional.of(profile(reenrollment, drafts, locale));
			default -> Optional.empty();
		};
	}

	private StepExtra agreement(Reenrollment reenrollment, Locale locale) {
		AgreementText text = this.agreements.on(this.reenrollments.termFrom(reenrollment), locale);
		Account signer = this.person.find().orElseThrow();
		Map<String, Object> model = Map.of("agreementText", text, "agreementVersion", text.version(),
				"agreementLanguage", text.language().toLanguageTag(), "agreementSha256", text.sha256(), "lastName",
				signer.lastName(), "firstName", signer.firstName(), "yearFrom", reenrollment.anniversary().plusDays(1));
		return new StepExtra("reenrollment/steps :: agreement", with(reenrollment, model),
				List.of(new StepExtra.Button("agreementDecision", "ACCEPTED", "reenrollment.agreement.accept", "")));
	}

	/** What it leads to: a payment, or the end. */
	private StepExtra profile(Reenrollment reenrollment, Map<String, Map<String, Object>> drafts, Locale locale) {
		Map<String, Object> model = new HashMap<>();
		Object level = drafts.getOrDefault(LEVEL, Map.of()).get("level");
		Object location = drafts.getOrDefault(LEVEL, Map.of()).get("location");
		Optional<Quote> quote = this.locations.chosen(reenrollment, (location != null) ? location.toString() : null)
			.map(payer -> this.fees.quote(reenrollment, String.valueOf(level), payer));
		boolean due = quote.isPresent() && quote.get().due().isPositive();
		model.put("chosen", level);
		model.put("lapsed", this.reenrollments.hasLapsed(reenrollment));
		model.put("due", due ? quote.get().due().text(locale) : "");
		return new StepExtra("reenrollment/steps :: profile", with(reenrollment, model),
				List.of(new StepExtra.Button(null, null,
						due ? "reenrollment.profile.pay" : "reenrollment.profile.finish", "")));
	}

	private Map<String, Object> with(Reenrollment reenrollment, Map<String, Object> model) {
		Map<String, Object> all = new HashMap<>(model);
		all.put("renewal", reenrollment.id());
		all.put("company", this.organizations.get(reenrollment.organizationId()).displayName());
		return all;
	}

	/** To the order, where something is to be paid. */
	@Override
	public Optional<String> afterEnd(String instanceId, String businessKey) {
		Reenrollment reenrollment = this.reenrollments.get(UUID.fromString(businessKey));
		boolean pays = reenrollment.isOpen() && reenrollment.orderId() != null;
		return Optional.of(pays ? "/purchases/" + reenrollment.orderId() + "/pay" : "/membership");
	}

	/** what was answered stays. */
	@Override
	public Optional<String> afterLeaving(String instanceId, String businessKey) {
		return Optional.of("/membership");
	}

}
