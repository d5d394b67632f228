package org.partnercenter.qualification;

import java.util.List;

/**
 * What the page about progress shows.
 *
 * @param lead the sentence on top
 * @param unpaid the name of a level that waits for its fee, or {@code null}
 * @param target the name of the level to work for; {@code null} at the top
 * @param active the name of the active level
 * @param lines what the target asks for; empty at the top
 */
record ProgressView(String lead, String unpaid, String target, String active, int points, Meter meter,
		List<Line> lines) {

	/**
	 * One requirement, with its alternatives.
	 *
	 * @param hint what there is of it
	 */
	record Line(boolean met, boolean binding, String text, String hint, List<Link> links) {
	}

	/**
	 * Where it is seen or worked on.
	 *
	 * @param label key of the text
	 */
	record Link(String path, String label) {
	}

	/**
	 * The points on a scale, in percent of its length.
	 *
	 * @param label says the same in words
	 */
	record Meter(String label, String filled, List<Mark> marks) {
	}

	/**
	 * Where a level begins.
	 *
	 * @param at percent
	 * @param anchor of the text, as SVG names it
	 * @param line in which the text stands
	 */
	record Mark(String at, String anchor, int line, String text) {
	}

}
