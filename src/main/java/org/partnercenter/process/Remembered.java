package org.partnercenter.process;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers that never change once they are known, such as what a version of a table says
 * for a day; those that were not asked for longest are forgotten, and asked for again.
 */
public final class Remembered<K, V> {

	private final Map<K, V> answers;

	/** Remembers so many answers at most. */
	public Remembered(int most) {
		this.answers = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
			@Override
			protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
				return size() > most;
			}
		});
	}

	/** {@code null} if nobody has found it out yet. */
	V known(K question) {
		return this.answers.get(question);
	}

	void put(K question, V answer) {
		this.answers.put(question, answer);
	}

	/**
	 * The answer; two who ask for the same at once may both find it out.
	 * @param find never gives {@code null}
	 */
	public V get(K question, Function<K, V> find) {
		V known = this.answers.get(question);
		if (known == null) {
			known = find.apply(question);
			this.answers.put(question, known);
		}
		return known;
	}

}
