package org.partnercenter.evidence;

import org.partnercenter.access.NotFound;

/** How forms send a competency with its specialization in one field. */
final class ChoiceCode {

	private static final String BETWEEN = "/";

	private ChoiceCode() {
	}

	public static String of(CompetencyKey key) {
		return key.competency() + BETWEEN + key.specialization();
	}

	static CompetencyKey parse(String code) {
		String[] parts = code.split(BETWEEN);
		if (parts.length != 2) {
			throw new NotFound();
		}
		return new CompetencyKey(parts[0], parts[1]);
	}

}
