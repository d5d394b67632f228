package org.partnercenter.legalname;

/** Nobody decides on the name that he has asked for himself. */
class OwnRequest extends IllegalStateException {

	OwnRequest() {
		super("Somebody else decides on this request");
	}

}
