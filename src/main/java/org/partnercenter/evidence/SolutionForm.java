package org.partnercenter.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What was typed to claim a tested solution; days as browsers send them: 2026-11-20.
 */
record SolutionForm(UUID organization, String name, String certificate, String certifiedOn, String expiresOn) {

	private static final int LONGEST = 200;

	/** Longer is no certificate but a slip of the hand. */
	private static final int MOST_YEARS = 10;

	SolutionForm {
		name = typed(name);
		certificate = typed(certificate);
		certifiedOn = typed(certifiedOn);
		expiresOn = typed(expiresOn);
	}

	static SolutionForm empty(UUID organization) {
		return new SolutionForm(organization, null, null, null, null);
	}

	/** Only without errors. */
	CertifiedSolution said() {
		return new CertifiedSolution(this.name, CertifiedSolution.number(this.certificate), day(this.certifiedOn),
				day(this.expiresOn));
	}

	/** The key of a sentence for each field that is wrong, in the order of the page. */
	Map<String, String> errors(LocalDate today) {
		Map<String, String> errors = new LinkedHashMap<>();
		if (this.name.isEmpty()) {
			errors.put("name", "evidence.solution.error.name");
		}
		else if (this.name.length() > LONGEST || this.name.codePoints().anyMatch(Character::isISOControl)) {
			errors.put("name", "evidence.solution.error.nameForm");
		}
		if (!CertifiedSolution.number(this.certificate).matches(CertifiedSolution.PATTERN)) {
			errors.put("certificate", "evidence.solution.error.certificate");
		}
		LocalDate from = day(this.certifiedOn);
		LocalDate until = day(this.expiresOn);
		if (from == null || from.isAfter(today)) {
			errors.put("certifiedOn", "evidence.solution.error." + ((from == null) ? "day" : "future"));
		}
		if (until == null) {
			errors.put("expiresOn", "evidence.solution.error.day");
		}
		else if (until.isBefore(today)) {
			errors.put("expiresOn", "evidence.solution.error.expired");
		}
		else if (from != null && until.isAfter(from.plusYears(MOST_YEARS))) {
			errors.put("expiresOn", "evidence.solution.error.tooLong");
		}
		return errors;
	}

	private static LocalDate day(String typed) {
		try {
			return LocalDate.parse(typed);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static String typed(String text) {
		return (text == null) ? "" : text.strip();
	}

}
