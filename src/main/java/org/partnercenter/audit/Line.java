package org.partnercenter.audit;

import java.time.Instant;
import java.util.List;

/**
 * An entry in the words of the reader.
 *
 * @param time as people read it, in UTC
 * @param who name and role; {@code null} where nobody acted
 * @param account whose page tells more; {@code null} for the system and erased persons
 * @param reason as it was given, or {@code null}
 * @param casePath {@code null} where there is no case, as documentPath
 */
record Line(Instant at, String time, Kind kind, String what, String who, String account, String reason,
		List<Said> details, String casePath, String documentPath, boolean bad) {

	/** A detail with its name. */
	record Said(String label, String value) {

	}

}
