package org.partnercenter.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.evidence.CustomerReferences.Asked;
import org.partnercenter.partner.ClaimState;
import org.partnercenter.partner.DomainClaims;
import org.partnercenter.partner.EmailAddress;
import org.partnercenter.partner.People;
import org.partnercenter.partner.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What keeps an organization from asking somebody to be a reference: that he is its own,
 * and that nobody's mailbox is filled with our mails.
 */
@Component
class ReferenceHindrances {

	private static final Duration WINDOW = Duration.ofDays(30);

	private final ReferenceRepository references;

	private final DomainClaims domains;

	private final Accounts accounts;

	private final People people;

	private final Roles roles;

	private final InsertIfAbsent insert;

	private final JdbcClient jdbc;

	private final Clock clock;

	ReferenceHindrances(ReferenceRepository references, DomainClaims domains, Accounts accounts, People people,
			Roles roles, InsertIfAbsent insert, JdbcClient jdbc, Clock clock) {
		this.references = references;
		this.domains = domains;
		this.accounts = accounts;
		this.people = people;
		this.roles = roles;
		this.insert = insert;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** {@code ASKED} if there is none: then this one is counted already. */
	Asked of(UUID organization, String email, LocalDate today, ReferenceRules.Rules rules) {
		Instant now = this.clock.instant();
		if (isOwn(organization, email)) {
			return Asked.OWN_PEOPLE;
		}
		if (this.references.countWaiting(organization, email, now) > 0) {
			return Asked.WAITING;
		}
		if (this.references.countByEmailAndAskedAtGreaterThan(email, now.minus(WINDOW)) >= rules.mostPerAddress()) {
			return Asked.ADDRESS_TOO_OFTEN;
		}
		return count(organization, today, rules.mostPerDay()) ? Asked.ASKED : Asked.ENOUGH_FOR_TODAY;
	}

	/**
	 * An address at a proven domain of the organization or anywhere below it, at that of
	 * its Global Administrators, or of one of its people.
	 */
	private boolean isOwn(UUID organization, String email) {
		EmailAddress address = EmailAddress.parse(email);
		String host = "." + address.domain();
		return this.domains.of(organization)
			.stream()
			.filter(claim -> claim.state() == ClaimState.PROVEN || claim.state() == ClaimState.CONTESTED)
			.anyMatch(claim -> host.endsWith("." + claim.domain()))
				|| this.accounts.byEmail(email)
					.filter(person -> this.people.isAssociated(organization, person.id()))
					.isPresent()
				|| isWithAdministrators(organization, address);
	}

	/** A claim can be given up for as long as it takes to answer oneself. */
	private boolean isWithAdministrators(UUID organization, EmailAddress address) {
		return !this.domains.match(address, organization).publicProvider()
				&& this.roles.globalAdministrators(organization)
					.stream()
					.flatMap(account -> this.accounts.find(account).stream())
					.map(Account::email)
					.filter(Objects::nonNull)
					.anyMatch(own -> own.toLowerCase(Locale.ROOT).endsWith("@" + address.domain()));
	}

	/** Counts first: so many at once are not more than one after the other. */
	private boolean count(UUID organization, LocalDate today, int most) {
		this.insert.insert("evidence_reference_day",
				Map.of("organization_id", organization, "on_day", today, "asked", 0), "organization_id", "on_day");
		return this.jdbc
			.sql("update evidence_reference_day set asked = asked + 1 "
					+ "where organization_id = ? and on_day = ? and asked < ?")
			.params(organization, today, most)
			.update() == 1;
	}

}
