package org.partnercenter.legalname;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.UUID;

import org.partnercenter.partner.Organization;

/**
 * A request as pages show it, with its days in words.
 *
 * @param outcome {@code null} while it is open
 * @param removed when the document was; {@code null} while it is kept
 */
record ShownChange(UUID id, Organization organization, String oldName, String newName, String document, String asked,
		String outcome, String reason, String decided, String removed) {

	static ShownChange of(NameChange change, Organization organization, Locale language) {
		return new ShownChange(change.id(), organization, change.oldName(), change.newName(), change.documentName(),
				day(change.askedAt(), language), change.isOpen() ? null : change.outcome().name(), change.reason(),
				day(change.decidedAt(), language), day(change.documentRemovedAt(), language));
	}

	boolean open() {
		return this.outcome == null;
	}

	private static String day(Instant moment, Locale language) {
		return (moment == null) ? null
				: DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
					.withLocale(language)
					.format(moment.atOffset(ZoneOffset.UTC));
	}

}
