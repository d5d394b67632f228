package org.partnercenter.safety;

import java.util.List;

/** The start is refused; says everything that is missing, not only the first. */
class NotReady extends IllegalStateException {

	private final List<String> missing;

	NotReady(List<String> missing) {
		super("Not ready for production:\n  - " + String.join("\n  - ", missing));
		this.missing = List.copyOf(missing);
	}

	List<String> missing() {
		return this.missing;
	}

}
