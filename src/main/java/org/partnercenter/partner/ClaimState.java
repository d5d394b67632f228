package org.partnercenter.partner;

/** How much an organization's claim to an e-mail domain is worth (D-17). */
public enum ClaimState {

	/** Only said: approves nobody and blocks nobody. */
	UNPROVEN,

	/** The one claim to its domain that counts. */
	PROVEN,

	/** Proven too, but another organization was first: a clerk decides. */
	CONTESTED,

	/** Given up, or lost. */
	RELEASED

}
