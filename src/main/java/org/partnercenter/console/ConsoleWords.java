package org.partnercenter.console;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.diagram.DrawnModel;
import org.partnercenter.diagram.Models;

/** How the pages of the console say things. */
@Component
class ConsoleWords {

	/** As the engine says it. */
	private static final String NO_SUCH_STEP = "There is no migration instruction for this instance's activity";

	private final MessageSource messages;

	private final Accounts accounts;

	private final ChangeRows rows;

	private final CurrentPerson person;

	private final Models models;

	ConsoleWords(MessageSource messages, Accounts accounts, ChangeRows rows, CurrentPerson person, Models models) {
		this.messages = messages;
		this.accounts = accounts;
		this.rows = rows;
		this.person = person;
		this.models = models;
	}

	/** Auditors read these pages too. */
	boolean isOwner() {
		return this.person.isIn(StaffGroups.PROCESS_OWNERS);
	}

	String of(UploadRefused refused, Locale language) {
		return this.messages.getMessage(refused.key(), refused.names(), language);
	}

	String of(ChangeRefused refused, Locale language) {
		return this.messages.getMessage(refused.key(), null, language);
	}

	/** The names of the units that a change touches. */
	String units(UUID change) {
		return this.rows.units(change).stream().map(ChangedUnit::unit).collect(Collectors.joining(", "));
	}

	In in(Locale language) {
		return new In(language);
	}

	/** For templates. */
	final class In {

		private final Locale language;

		private In(Locale language) {
			this.language = language;
		}

		public String time(Instant instant) {
			return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withLocale(this.language)
				.format(instant.atOffset(ZoneOffset.UTC)) + " UTC";
		}

		/** The names that a version gives to steps. */
		public String places(String definition, List<String> steps) {
			DrawnModel model = ConsoleWords.this.models.of(definition);
			return steps.stream()
				.map(id -> model.step(id).map(step -> step.name() + " (" + id + ")").orElse(id))
				.collect(Collectors.joining(", "));
		}

		/** What the engine says of cases that stay, as far as there are words for it. */
		public String why(String reason) {
			return reason.contains(NO_SUCH_STEP)
					? ConsoleWords.this.messages.getMessage("console.stays.noSuchStep", null, this.language) : reason;
		}

		/** A release has no account. */
		public String person(String account) {
			return (account == null) ? ConsoleWords.this.messages.getMessage("console.release", null, this.language)
					: ConsoleWords.this.accounts.find(account).map(Account::name).orElse(account);
		}

	}

}
