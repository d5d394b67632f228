package org.partnercenter.backoffice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.privacy.FiledErasure;
import org.partnercenter.privacy.PersonalRecords;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases persons who asked by letter, on the telephone or at the counter (T-E09). There
 * is no way back, and whoever writes may not be who he says he is: so one clerk files the
 * wish and how he recognized the person, the person is told by mail at once, and after
 * some days, in which he can stop it, another clerk has it done.
 */
@Service
@Transactional
class Erasures implements FiledErasure {

	private final ErasureRows rows;

	private final ErasureRules rules;

	private final Accounts accounts;

	private final PersonalRecords records;

	private final Mailer mailer;

	private final PortalAddress portal;

	private final Trail trail;

	private final BackofficeSettings settings;

	private final Clock clock;

	Erasures(ErasureRows rows, ErasureRules rules, Accounts accounts, PersonalRecords records, Mailer mailer,
			PortalAddress portal, Trail trail, BackofficeSettings settings, Clock clock) {
		this.rows = rows;
		this.rules = rules;
		this.portal = portal;
		this.settings = settings;
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
		Optional<Account> person = this.accounts.byEmail(typed.email());
		Map<String, String> errors = this.rules.filing(typed, person, clerk);
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
		// once a day: filed and dropped again and again, it must not bury the person in
		// mails
		this.mailer.send(Mail.of("backoffice-erasure", "erasure:" + person.id() + ":" + LocalDate.now(this.clock))
			.to(person.email(), person.language())
			.with(from(request))
			.link(this.portal.link("/account/data")));
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
		Optional<String> hindrance = this.rules.confirming(request, typedAddress, clerk, from(request),
				LocalDate.now(this.clock));
		if (hindrance.isPresent()) {
			return Map.of("confirm", hindrance.get());
		}
		this.rows.end(id, "ERASED", clerk, now());
		this.trail.standIn(clerk, request.account());
		this.records.erase(request.account(), () -> this.trail
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

	/** From which day on, in UTC, it may be done. */
	LocalDate from(ErasureRequest request) {
		return request.from(this.settings.erasureWaits());
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<LocalDate> from(String account) {
		return this.rows.openOf(account).map(this::from);
	}

	@Override
	public boolean stop(String account) {
		Optional<ErasureRequest> request = this.rows.openOf(account).flatMap(open -> this.rows.lock(open.id()));
		request.ifPresent(open -> {
			this.rows.end(open.id(), "STOPPED", account, now());
			this.trail.record(fact("backoffice.erasure-stopped", open, account).by(account, "person"));
		});
		return request.isPresent();
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
