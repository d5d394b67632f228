package org.partnercenter.billing;

/** Nobody confirms as a second person what he has entered himself (T-P11). */
class SamePerson extends IllegalStateException {

	SamePerson() {
		super("The second person must be somebody else");
	}

}
