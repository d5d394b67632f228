package org.partnercenter.reenrollment;

import org.partnercenter.process.ProcessVariable;

import static org.partnercenter.process.ProcessVariable.choice;
import static org.partnercenter.process.ProcessVariable.flag;
import static org.partnercenter.process.ProcessVariable.text;

/**
 * The variables of {@code processes/reenrollment.bpmn} and
 * {@code processes/renewal-calendar.bpmn}.
 */
final class ReenrollmentVariables {

	static final ProcessVariable<String> REENROLLMENT_ID = text("reenrollmentId");

	/** The level chosen for the next year. */
	static final ProcessVariable<String> LEVEL = text("level");

	/** The id of the location that is invoiced; not set where there is only one. */
	static final ProcessVariable<String> LOCATION = text("location");

	/** Of the order that is to be paid; payment gets it as its business key. */
	static final ProcessVariable<String> ORDER_ID = text("orderId");

	static final ProcessVariable<FeeStep> FEE_STEP = choice("feeStep", FeeStep.class);

	static final ProcessVariable<NextStep.Kind> NEXT_STEP = choice("nextStep", NextStep.Kind.class);

	/** An ISO 8601 date and time. */
	static final ProcessVariable<String> NEXT_DUE_AT = text("nextDueAt");

	/** Whether the anniversary has passed and the lapse was carried out. */
	static final ProcessVariable<Boolean> LAPSED = flag("lapsed");

	/** Whether more renewals are due than one batch opens. */
	static final ProcessVariable<Boolean> MORE_DUE = flag("moreDue");

	private ReenrollmentVariables() {
	}

}
