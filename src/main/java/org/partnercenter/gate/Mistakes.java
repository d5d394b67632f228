package org.partnercenter.gate;

import java.util.ArrayList;
import java.util.List;

/** Sentences about what is wrong, each with the file that it is wrong in. */
class Mistakes {

	private final List<String> sentences = new ArrayList<>();

	private final String file;

	Mistakes(String file) {
		this.file = file;
	}

	void add(String sentence, Object... names) {
		String full = this.file + ": " + sentence.formatted(names) + ".";
		if (!this.sentences.contains(full)) {
			this.sentences.add(full);
		}
	}

	/**
	 * @param holds what must hold, or else it is a mistake
	 */
	void unless(boolean holds, String sentence, Object... names) {
		if (!holds) {
			add(sentence, names);
		}
	}

	List<String> sentences() {
		return this.sentences;
	}

}
