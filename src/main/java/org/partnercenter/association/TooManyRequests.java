package org.partnercenter.association;

/** A person has asked for too many associations within a day. */
class TooManyRequests extends RuntimeException {

	TooManyRequests() {
		super("Too many association requests within a day");
	}

}
