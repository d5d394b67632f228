package org.partnercenter.process;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Where a deployment comes from: the release that shipped its files. Stands in the
 * engine's record of the deployment, so that a node of an older release which starts
 * again does not deploy over a newer one.
 *
 * @param built when the release was built
 * @param digest of the files as they were shipped
 */
record Release(Instant built, String digest) {

	private static final String WORD = "release";

	/** Whether files of this release replace what was deployed last. */
	boolean replaces(Release deployed) {
		return !this.digest.equals(deployed.digest) && !this.built.isBefore(deployed.built);
	}

	String asSource() {
		return WORD + " " + this.built + " " + this.digest;
	}

	/** Empty for what a process owner deployed: no release touches that. */
	static Optional<Release> read(String source) {
		String[] parts = (source == null) ? new String[0] : source.split(" ");
		if (parts.length != 3 || !parts[0].equals(WORD)) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Release(Instant.parse(parts[1]), parts[2]));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
