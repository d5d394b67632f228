package org.partnercenter.evidence;

import java.util.List;

/**
 * What is wrong with a line of a file.
 *
 * @param number of the line, the first one being 1
 * @param column where it is wrong; {@code null} if it is the line as a whole
 * @param key of the sentence
 */
record WrongLine(long number, String column, String key, List<Object> arguments) {

	static WrongLine of(long number, String column, String key, Object... arguments) {
		return new WrongLine(number, column, key, List.of(arguments));
	}

}
