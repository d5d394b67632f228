package org.partnercenter.enrollment;

import org.partnercenter.process.ProcessVariable;

import static org.partnercenter.process.ProcessVariable.choice;
import static org.partnercenter.process.ProcessVariable.flag;
import static org.partnercenter.process.ProcessVariable.text;

/**
 * The variables of {@code processes/enrollment.bpmn} and its forms: an id and answers
 * that choose a way.
 */
final class EnrollmentVariables {

	static final ProcessVariable<String> ENROLLMENT_ID = text("enrollmentId");

	/** Whether the organization was known before, so that its name is not asked again. */
	static final ProcessVariable<Boolean> KNOWN_ORGANIZATION = flag("knownOrganization");

	static final ProcessVariable<Boolean> STREET_KNOWN = flag("streetKnown");

	static final ProcessVariable<Boolean> CITY_KNOWN = flag("cityKnown");

	static final ProcessVariable<Boolean> PHONE_KNOWN = flag("phoneKnown");

	static final ProcessVariable<Boolean> CONTACT_COMPLETE = flag("contactComplete");

	static final ProcessVariable<Boolean> NAMESAKES_FOUND = flag("namesakesFound");

	static final ProcessVariable<AgreementDecision> AGREEMENT_DECISION = choice("agreementDecision",
			AgreementDecision.class);

	static final ProcessVariable<ReviewOutcome> REVIEW_OUTCOME = choice("reviewOutcome", ReviewOutcome.class);

	static final ProcessVariable<String> REASON = text("reason");

	enum AgreementDecision {

		ACCEPTED, DECLINED

	}

	enum ReviewOutcome {

		SEPARATE, DUPLICATE

	}

	private EnrollmentVariables() {
	}

}
