package org.partnercenter.backoffice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.privacy.PersonalRecords;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases persons who asked by letter, on the telephone or at the counter (T-E09). There
 * is no way back, and whoever writes may not be who he says he is: so one clerk files the
 * wish and how he recognized the person, the person is told by mail at once, and another
 * clerk has it done. Members of staff are not erased here, and nobody files or confirms
 * where the name is his own.
 */
@Service
@Transactional
class Erasures {

	static final Set<String> WAYS = Set.of("LETTER", "PHONE", "COUNTER");

	static final Set<String> RECOGNIZED = Set.of("DOCUMENT", "SIGNATURE", "CALL_BACK");

	private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]{2,39}");

	private final ErasureRows rows;

	private final Accounts accounts;

	private final PersonalRecords records;

	private final Mailer mailer;

	private final Trail trail;

	private final Clock clock;

	Erasures(ErasureRows rows, Accounts accounts, PersonalRecords records, Mailer mailer, Trail trail, Clock clock) {
		this.rows = rows;
		this.accounts = accounts;
		this.records = records;
		this.mailer = mailer;
		this.trail = trail;
		this.clock = clock;
	}

	/** What a clerk typed to file a wish. */
	record Filing(String email, String way, String reference, String recognized) {

	}

	/**
	 * Files a wish.
	 * @return field to the key of a text, for what does not go; empty: it is filed
	 */
	Map<String, String> file(Filing typed, String clerk) {
		Map<String, String> errors = new LinkedHashMap<>();
		Optional<Account> person = this.accounts.byEmail(typed.email());
		person.ifPresentOrElse(found -> {
			if (found.staff()) {
				errors.put("email", "backoffice.erasure.error.staff");
			}
			else if (isHimself(found, clerk)) {
				errors.put("email", "backoffice.erasure.error.own");
			}
		}, () -> errors.put("email", "backoffice.erasure.error.unknown"));
		if (!WAYS.contains(typed.way())) {
			errors.put("way", "backoffice.erasure.error.way");
		}
		if (!RECOGNIZED.contains(typed.recognized())) {
			errors.put("recognized", "backoffice.erasure.error.recognized");
		}
		if (!REFERENCE.matcher(typed.reference()).matches()
				|| person.filter(found -> tellsOf(found, typed.reference())).isPresent()) {
			errors.put("reference", "backoffice.erasure.error.reference");
		}
		if (errors.isEmpty() && !add(person.get(), typed, clerk)) {
			errors.put("email", "backoffice.erasure.error.open");
		}
		return errors;
	}

	private boolean add(Account person, Filing typed, String clerk) {
		ErasureRequest request = new ErasureRequest(UUID.randomUUID(), person.id(), typed.way(), typed.reference(),
				typed.recognized(), clerk, this.clock.instant());
		if (!this.rows.add(request)) {
			return false;
		}
		this.trail.record(fact("backoffice.erasure-filed", request, clerk));
		this.mailer.send(Mail.of("backoffice-erasure", request.id().toString()).to(person.email(), person.language()));
		return true;
	}

	/**
	 * Erases the person, in one go with the record of it.
	 * @return field to the key of a text, for what does not go; empty: he is erased
	 * @throws NotFound if it is not open
	 * @throws org.partnercenter.privacy.ErasureRefused if an organization would have
	 * nobody left; nothing has happened then
	 */
	Map<String, String> confirm(UUID id, String typedAddress, String clerk) {
		ErasureRequest request = this.rows.lock(id).orElseThrow(NotFound::new);
		Account person = this.accounts.get(request.account());
		if (clerk.equals(request.filedBy())) {
			return Map.of("confirm", "backoffice.erasure.error.same");
		}
		if (isHimself(person, clerk)) {
			return Map.of("confirm", "backoffice.erasure.error.own");
		}
		if (!typedAddress.strip().toLowerCase(Locale.ROOT).equals(person.email())) {
			return Map.of("confirm", "backoffice.erasure.error.confirm");
		}
		this.rows.end(id, "ERASED", clerk, now());
		this.trail.standIn(clerk, person.id());
		this.records.erase(person.id(), () -> this.trail
			.record(fact("access.person-erased", request, clerk).with("filedBy", request.filedBy())));
		return Map.of();
	}

	/** It was a mistake, or not the person himself; whoever filed it may say so, too. */
	void drop(UUID id, String clerk) {
		ErasureRequest request = this.rows.lock(id).orElseThrow(NotFound::new);
		this.rows.end(id, "DROPPED", clerk, now());
		this.trail.record(fact("backoffice.erasure-dropped", request, clerk));
	}

	/**
	 * Those that wait, with whom they are about; who has erased himself meanwhile has
	 * none.
	 */
	@Transactional(readOnly = true)
	List<ErasureRequest> open() {
		return this.rows.open();
	}

	@Transactional(readOnly = true)
	ErasureRequest open(UUID id) {
		return this.rows.open(id).orElseThrow(NotFound::new);
	}

	/** Staff may have a private account, too; a namesake asks a colleague. */
	private boolean isHimself(Account person, String clerk) {
		return person.name().equalsIgnoreCase(this.accounts.get(clerk).name());
	}

	/** The reference stays when the person is gone. */
	private static boolean tellsOf(Account person, String reference) {
		String lower = reference.toLowerCase(Locale.ROOT);
		return Stream.of(person.firstName(), person.lastName())
			.map(name -> name.toLowerCase(Locale.ROOT))
			.anyMatch(name -> name.length() > 2 && lower.contains(name));
	}

	private static Fact fact(String action, ErasureRequest request, String clerk) {
		return Fact.of(action)
			.by(clerk, StaffGroups.REGIONAL_SERVICE_CENTER)
			.about("account", request.account())
			.with("way", request.way())
			.with("reference", request.reference())
			.with("recognized", request.recognized());
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

}
