package org.partnercenter.form;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form as the fragment {@code form/fields.html} draws it, in one person's language.
 *
 * @param id the id of the form
 * @param title its own heading, or {@code null} if the bundles have none
 * @param parts what is drawn, in order
 * @param problems what has to be corrected, in order
 */
public record FormView(String id, String title, List<Part> parts, List<Problem> problems) {

	/** The same form without the fields that something else on the page answers. */
	public FormView without(Set<String> keys) {
		return new FormView(this.id, this.title,
				this.parts.stream().filter(part -> part.key() == null || !keys.contains(part.key())).toList(),
				this.problems);
	}

	/**
	 * A piece of a form.
	 *
	 * @param kind the fragment that draws it: {@code text}, {@code group},
	 * {@code section}, {@code hidden}, or a kind of field
	 * @param key the name of the field; {@code null} for a piece without an answer
	 * @param label what is asked
	 * @param hint what helps to answer, or {@code null}
	 * @param html safe HTML of a text, else {@code null}
	 * @param value what the field holds, as text; {@code null} for lists
	 * @param choices for a field that lists what may be chosen
	 * @param required whether an answer must be given
	 * @param error the sentence next to the field, or {@code null}
	 * @param attributes further attributes of the input
	 * @param parts what a group holds
	 * @param open whether a section is unfolded
	 */
	public record Part(String kind, String key, String label, String hint, String html, String value,
			List<Choice> choices, boolean required, String error, Map<String, String> attributes, List<Part> parts,
			boolean open) {

		/** The id of the input, or of the first one. */
		public String id() {
			return "field-" + this.key;
		}

		/** The ids of hint and error, for {@code aria-describedby}. */
		public String describedBy() {
			String hinted = this.hint == null ? "" : id() + "-hint ";
			String failed = this.error == null ? "" : id() + "-error";
			String ids = (hinted + failed).trim();
			return ids.isEmpty() ? null : ids;
		}

		/** Whether this piece, or one within it, has to be corrected. */
		public boolean hasError() {
			return this.error != null || this.parts.stream().anyMatch(Part::hasError);
		}

	}

	/** Something to choose. */
	public record Choice(String value, String label, boolean chosen) {

	}

	/**
	 * Something to correct.
	 *
	 * @param target the id of the input, or {@code null} if it concerns the whole page
	 */
	public record Problem(String target, String sentence) {

	}

}
