package org.partnercenter.evidence;

/**
 * One kind of evidence in the database.
 *
 * @param organization the column that says whose it is
 * @param columns what is read of a row
 * @param from the tables, and the condition that begins with "where"
 * @param order of the rows of one organization
 */
record Part(String organization, String columns, String from, String order) {

	static final Part ORGANIZATIONS = new Part("id", "standing", "organization where standing = 'ENROLLED'", "id");

	static final Part COMPETENCIES = new Part("organization_id", "competency, specialization, since",
			"evidence_competency where true", "competency, specialization");

	/** Whose ID counts for the organization and who is still associated. */
	static final Part PROFESSIONALS = new Part("l.organization", "l.account", """
			certification_link l
			join individual i on i.organization = l.organization and i.active_account = l.account
			where true""", "l.account");

	/** Exams belong to the ID: they go with it to another organization. */
	static final Part EXAMS = new Part("l.organization", "l.account, e.exam, e.passed_on", """
			certification_link l
			join evidence_exam e on e.certification_id = l.certification_id
			where true""", "l.account, e.exam");

	static final Part ASSIGNMENTS = new Part("organization_id", "account, competency, specialization",
			"evidence_assignment where true", "account, competency, specialization");

	static final Part REFERENCES = new Part("organization_id",
			"id, competency, specialization, accepted_on, expires_on", "evidence_reference where state = 'ACCEPTED'",
			"id");

	static final Part SURVEYS = new Part("organization_id", "id, closed_on", "evidence_survey where true", "id");

	static final Part RESPONSES = new Part("s.organization_id", "r.survey_id, r.responses", """
			evidence_survey s
			join evidence_survey_response r on r.survey_id = s.id
			where true""", "r.survey_id, r.customer");

	static final Part SOLUTIONS = new Part("organization_id", "id, certified_on, expires_on",
			"evidence_solution where state = 'VERIFIED'", "id");

	static final Part PARTICIPATION = new Part("organization_id", "since", "evidence_participation where true",
			"since");

	/** Everybody's, organization after organization. */
	String ofAll() {
		return "select %s, %s from %s order by %s, %s".formatted(this.organization, this.columns, this.from,
				this.organization, this.order);
	}

	/** With one parameter: whose. */
	String ofOne() {
		return "select %s, %s from %s and %s = ? order by %s".formatted(this.organization, this.columns, this.from,
				this.organization, this.order);
	}

}
