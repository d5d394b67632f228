package org.partnercenter.audit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a whole page of entries, asking the database twice. */
@Component
class Wordings {

	private final MessageSource texts;

	private final Names names;

	private final CaseLinks cases;

	Wordings(MessageSource texts, Names names, CaseLinks cases) {
		this.texts = texts;
		this.names = names;
		this.cases = cases;
	}

	/** For texts in which these people occur. */
	Wording in(Locale language, Collection<String> accounts) {
		List<String> known = accounts.stream().filter(Objects::nonNull).toList();
		return new Wording(this.texts, language, known.isEmpty() ? Map.of() : this.names.of(known));
	}

	List<Line> lines(List<Entry> entries, Locale language) {
		Wording words = in(language, entries.stream().flatMap(Entry::accounts).toList());
		Map<String, String> instances = this.cases.of(entries.stream()
			.filter(entry -> entry.instance() == null && entry.businessKey() != null)
			.map(Entry::businessKey)
			.toList());
		return entries.stream().map(entry -> line(entry, words, instances)).toList();
	}

	private static Line line(Entry entry, Wording words, Map<String, String> instances) {
		String instance = (entry.instance() != null) ? entry.instance() : instances.get(entry.businessKey());
		List<Line.Said> details = entry.details()
			.stream()
			// said together with who did it
			.filter(detail -> !detail.label().equals(Entry.IN_PLACE_OF))
			.map(detail -> new Line.Said(words.word("audit.detail." + detail.label(), detail.label()),
					words.value(detail.value())))
			.toList();
		return new Line(entry.at(), words.time(entry.at()), entry.kind(), what(entry, words), words.who(entry),
				words.knows(entry.actor()) ? entry.actor() : null, entry.reason(), details,
				(instance != null) ? "/cases/" + instance : null, entry.document(), entry.bad());
	}

	/** A fact that nobody has found words for yet is said by its name. */
	private static String what(Entry entry, Wording words) {
		return entry.values().isEmpty() ? words.word(entry.text(), entry.text().replaceFirst("^audit\\.fact\\.", ""))
				: words.say(entry.text(), entry.values().toArray());
	}

}
