package org.partnercenter.partner;

/** A location with people, roles or branches of its own cannot be closed. */
class BranchInUse extends Exception {

	private static final long serialVersionUID = 1L;

	BranchInUse(String name) {
		super("The location has people or branches: " + name);
	}

}
