package org.partnercenter.evidence;

/** How far a customer reference has come. */
enum ReferenceState {

	/** The customer has a mail, and has not answered. */
	ASKED,

	/** The customer has accepted: it counts until it expires. */
	ACCEPTED,

	/** The customer does not want to be a reference. */
	DECLINED,

	/** The organization does not want an answer any more. */
	WITHDRAWN

}
