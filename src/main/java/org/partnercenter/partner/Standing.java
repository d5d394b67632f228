package org.partnercenter.partner;

/** How the program stands to an organization. */
public enum Standing {

	/** The program knows it (imported), but nobody has enrolled it. */
	KNOWN,

	/** A partner with a Partner Program ID. */
	ENROLLED

}
