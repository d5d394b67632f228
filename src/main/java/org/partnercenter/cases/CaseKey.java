package org.partnercenter.cases;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** The place of a case in a list, newest first. */
record CaseKey(Instant started, String instance) {

	/** As it stands in an address; whatever else stands there is as none. */
	static Optional<CaseKey> parse(String text) {
		try {
			int end = text.indexOf('_');
			return (end < 0) ? Optional.empty()
					: Optional.of(new CaseKey(Instant.parse(text.substring(0, end)), text.substring(end + 1)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return this.started + "_" + this.instance;
	}

}
