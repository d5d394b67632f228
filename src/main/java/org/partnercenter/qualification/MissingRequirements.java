package org.partnercenter.qualification;

import java.util.List;

import org.springframework.stereotype.Component;

/** What is missing for a level, in the reader's words. */
@Component
public class MissingRequirements {

	private final ProgressTexts texts;

	MissingRequirements(ProgressTexts texts) {
		this.texts = texts;
	}

	/** Binding ones of which no alternative is met either, in the order of the table. */
	public List<Missing> of(LevelResult level) {
		return Way.missing(level)
			.stream()
			.map(group -> new Missing(this.texts.requirement(group), this.texts.say("have", group.get(0).have()),
					ProgressViews.page(group.get(0).requirement().measure())))
			.toList();
	}

	/**
	 * One of them.
	 *
	 * @param have what there is of it, in words
	 * @param path where it is worked on; its text is {@code qualification.link.<path>}
	 */
	public record Missing(String text, String have, String path) {

		public String linkKey() {
			return "qualification.link" + this.path.replace('/', '.');
		}

	}

}
