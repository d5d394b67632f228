package org.partnercenter.rulechange;

/**
 * Something to correct in a draft.
 *
 * @param field the name of the input that holds it
 * @param key of the sentence
 * @param args of the sentence
 */
record Mistake(String field, String key, Object... args) {

	static String cell(int row, int column) {
		return "cell-" + row + "-" + column;
	}

}
