package org.partnercenter.trail;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnercenter.privacy.PersonKey;

/**
 * What tells of two people is closed with the key of the one and then with that of the
 * other, whose account stands before it: it takes both to read it.
 */
final class TwoKeys {

	private static final char MARK = ':';

	private TwoKeys() {
	}

	/** Closes once more what is closed with the key of the person. */
	static String close(String closed, String other, PersonKey key, String place) {
		return other + MARK + key.close(closed, place);
	}

	/** Whose keys it takes. */
	static Stream<String> accounts(TrailRow row) {
		return Stream.concat(Stream.ofNullable(row.person()), other(row).stream());
	}

	/** Empty: nothing was closed, or one of them was erased. */
	static Optional<String> open(TrailRow row, Map<String, PersonKey> keys) {
		String place = row.uid().toString();
		Optional<String> once = Optional.ofNullable(row.personal());
		if (other(row).isPresent()) {
			once = other(row).map(keys::get)
				.map(key -> key.open(row.personal().substring(row.personal().lastIndexOf(MARK) + 1), place));
		}
		PersonKey key = keys.get(row.person());
		return once.filter(closed -> key != null).map(closed -> key.open(closed, place));
	}

	/** The mark does not occur in Base64. */
	private static Optional<String> other(TrailRow row) {
		return Optional.ofNullable(row.personal())
			.filter(closed -> closed.indexOf(MARK) >= 0)
			.map(closed -> closed.substring(0, closed.lastIndexOf(MARK)));
	}

}
