package org.partnercenter.access;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a session remembers of the moment of sign-in. The fingerprint is that of the
 * stored password: whatever way it is changed, all sessions from before end.
 */
record SignedIn(String fingerprint, Instant at) implements Serializable {

	static String fingerprint(String passwordHash) {
		return Secrets.digest(passwordHash).substring(0, 20);
	}

	boolean isWith(String passwordHash) {
		return this.fingerprint.equals(fingerprint(passwordHash));
	}

}
