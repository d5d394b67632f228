package org.partnercenter.membership;

/** Where in its year a membership is, by the days that are left (D-02, D-22). */
public enum Phase {

	/** It cannot be renewed yet. */
	ACTIVE,

	/** It can be renewed. */
	RENEWABLE,

	/** The anniversary has passed: read-only, not in the directory, still renewable. */
	LAPSED,

	/** Over; the organization enrolls anew under its old Partner Program ID. */
	EXPIRED;

	/** Benefits, directory and changes: until the anniversary, and no longer. */
	public boolean isMember() {
		return this == ACTIVE || this == RENEWABLE;
	}

	public boolean canRenew() {
		return this == RENEWABLE || this == LAPSED;
	}

}
