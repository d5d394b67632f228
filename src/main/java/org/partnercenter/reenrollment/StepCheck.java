package org.partnercenter.reenrollment;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.partnercenter.agreement.AgreementChanged;
import org.partnercenter.agreement.Agreements;
import org.partnercenter.partner.Roles;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Component;

/**
 * Whether a step may be taken: by a Global Administrator, in time (D-02), at a
 * level that is met, with the text in force (D-25).
 */
@Component
class StepCheck {

	private final Reenrollments reenrollments;

	private final RenewalLevels levels;

	private final PayingLocations locations;

	private final RenewalDecision decision;

	private final Agreements agreements;

	private final Roles roles;

	private final OnBehalf onBehalf;

	StepCheck(Reenrollments reenrollments, RenewalLevels levels, PayingLocations locations, RenewalDecision decision,
			Agreements agreements, Roles roles, OnBehalf onBehalf) {
		this.reenrollments = reenrollments;
		this.levels = levels;
		this.locations = locations;
		this.decision = decision;
		this.agreements = agreements;
		this.roles = roles;
		this.onBehalf = onBehalf;
	}

	Map<String, String> level(Map<String, Object> answers, UUID id) {
		Map<String, String> refused = always("level", id);
		Reenrollment reenrollment = this.reenrollments.get(id);
		if (refused.isEmpty() && this.locations.chosen(reenrollment, text(answers, "location")).isEmpty()) {
			return Map.of("location", "reenrollment.location.choose");
		}
		if (refused.isEmpty() && !this.levels.isMet(reenrollment, text(answers, "level"))) {
			return Map.of("level", "reenrollment.level.notMet");
		}
		return refused;
	}

	Map<String, String> agreement(Map<String, Object> answers, UUID id) {
		try {
			this.agreements.verify(this.reenrollments.termFrom(this.reenrollments.get(id)),
					text(answers, "agreementVersion"), text(answers, "agreementLanguage"),
					text(answers, "agreementSha256"));
			return always("agreementSha256", id);
		}
		catch (AgreementChanged ex) {
			return Map.of("agreementSha256", "reenrollment.agreement.changed");
		}
	}

	Map<String, String> profile(Map<String, Object> answers, UUID id) {
		return Boolean.TRUE.equals(answers.get("profileUpToDate")) ? always("profileUpToDate", id)
				: Map.of("profileUpToDate", "reenrollment.profile.mustBeTicked");
	}

	private Map<String, String> always(String field, UUID id) {
		Reenrollment reenrollment = this.reenrollments.get(id);
		boolean isAdministrator = this.onBehalf.actingAccount()
			.filter(account -> this.roles.isGlobalAdministrator(reenrollment.organizationId(), account))
			.isPresent();
		if (!isAdministrator) {
			return Map.of(field, "reenrollment.notYours");
		}
		return this.decision.canRenew(reenrollment) ? Map.of() : Map.of(field, "reenrollment.closed");
	}

	private static String text(Map<String, Object> answers, String key) {
		return Objects.toString(answers.get(key), "");
	}

}
