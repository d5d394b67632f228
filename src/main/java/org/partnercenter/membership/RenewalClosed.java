package org.partnercenter.membership;

import java.util.UUID;

/** A membership cannot be renewed: not yet, or not any more (R-149, D-22). */
public class RenewalClosed extends Exception {

	private final Phase phase;

	RenewalClosed(UUID organization, Phase phase) {
		super("The membership of " + organization + " cannot be renewed: " + phase);
		this.phase = phase;
	}

	public Phase phase() {
		return this.phase;
	}

}
