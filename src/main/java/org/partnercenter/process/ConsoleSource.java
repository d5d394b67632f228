package org.partnercenter.process;

import java.util.Optional;

/**
 * Where a deployment comes from: a change that process owners have approved. No start
 * deploys over it.
 *
 * @param standsOn the files that the release shipped when the change was deployed
 * @param change its id
 */
record ConsoleSource(Release standsOn, String change) {

	private static final String WORD = "console ";

	String asSource() {
		return WORD + this.change + " " + this.standsOn.asSource();
	}

	static Optional<ConsoleSource> read(String source) {
		if (source == null || !source.startsWith(WORD)) {
			return Optional.empty();
		}
		String[] parts = source.substring(WORD.length()).split(" ", 2);
		return (parts.length < 2) ? Optional.empty()
				: Release.read(parts[1]).map(standsOn -> new ConsoleSource(standsOn, parts[0]));
	}

}
