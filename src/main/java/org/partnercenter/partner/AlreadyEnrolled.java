package org.partnercenter.partner;

import java.util.UUID;

/** Somebody else enrolled the same record first (D-21). Nothing has changed. */
public class AlreadyEnrolled extends Exception {

	private final UUID organization;

	AlreadyEnrolled(UUID organization) {
		super("Organization " + organization + " is enrolled already");
		this.organization = organization;
	}

	/** The organization to associate to instead. */
	public UUID organization() {
		return this.organization;
	}

}
