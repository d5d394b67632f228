package org.partnercenter.partner;

/** How the Regional Service Center settles a contested claim. */
public enum Outcome {

	/** The domain goes to whoever claims it now; who had it loses it. */
	GRANT,

	/** Who has it keeps it. */
	REFUSE

}
