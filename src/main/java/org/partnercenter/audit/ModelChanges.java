package org.partnercenter.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.partnercenter.trail.Page;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Component;

/** Who wanted and who approved a version of a model, by the facts of the console. */
@Component
class ModelChanges {

	/** Models are changed a few times a week at most. */
	private static final int MOST = 10_000;

	private static final List<String> IN_FORCE = List.of("console.change-in-force", "console.change-taken-back");

	private final Trail trail;

	ModelChanges(Trail trail) {
		this.trail = trail;
	}

	/** By the id of the definition; nothing for what a release brought. */
	Map<String, Change> of(Collection<String> definitions) {
		Map<String, Change> changes = new HashMap<>();
		for (String action : IN_FORCE) {
			for (Recorded made : this.trail.actions(action, Window.BEGINNING, Instant.parse("2200-01-01T00:00:00Z"),
					Page.first(MOST))) {
				made.details()
					.values()
					.stream()
					.filter(value -> definitions.contains(String.valueOf(value)))
					.forEach(value -> changes.put(String.valueOf(value), change(made)));
			}
		}
		return changes;
	}

	private Change change(Recorded made) {
		Recorded wanted = null;
		Recorded approved = null;
		for (Recorded fact : this.trail.about("process-change", made.objectId())) {
			if (fact.action().equals("console.change-handed-in")) {
				wanted = fact;
			}
			if (fact.action().equals("console.change-approved")) {
				approved = fact;
			}
		}
		return new Change(wanted, approved);
	}

	/**
	 * A change, told by its facts.
	 *
	 * @param wanted {@code null} if nobody of the console handed it in
	 * @param approved {@code null} if not recorded
	 */
	record Change(Recorded wanted, Recorded approved) {

		Stream<String> accounts() {
			return Stream.of(this.wanted, this.approved)
				.filter(Objects::nonNull)
				.map(Recorded::actorAccount)
				.filter(Objects::nonNull);
		}

		String said(Wording words) {
			if (this.approved == null) {
				return words.say("audit.answer.9.unapproved");
			}
			String by = words.name(this.approved.actorAccount());
			String reason = Objects.toString((this.wanted != null) ? this.wanted.reason() : null, "");
			return words.say("audit.answer.9.by", by, this.approved.at(),
					(this.wanted != null) ? words.name(this.wanted.actorAccount()) : "–", reason);
		}

	}

}
