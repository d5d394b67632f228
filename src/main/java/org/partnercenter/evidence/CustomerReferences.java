package org.partnercenter.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.access.Secrets;
import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.partner.Roles;
import org.partnercenter.trail.Fact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnercenter.evidence.Competencies.demand;

/**
 * Customers are asked to be a reference. A Global Administrator does
 * that; for everybody else, and for a reference of another organization, there is
 * {@link NotFound}.
 */
@Service
@Transactional
class CustomerReferences {

	private final ReferenceRepository references;

	private final ReferenceRules rules;

	private final ReferenceMails mails;

	private final Competencies competencies;

	private final ReferenceHindrances hindrances;

	private final Roles roles;

	private final OrganizationDay days;

	private final EvidenceNews news;

	private final Clock clock;

	CustomerReferences(ReferenceRepository references, ReferenceRules rules, ReferenceMails mails,
			Competencies competencies, ReferenceHindrances hindrances, Roles roles, OrganizationDay days,
			EvidenceNews news, Clock clock) {
		this.references = references;
		this.rules = rules;
		this.mails = mails;
		this.competencies = competencies;
		this.hindrances = hindrances;
		this.roles = roles;
		this.days = days;
		this.news = news;
		this.clock = clock;
	}

	/** What became of the wish to ask a customer. */
	enum Asked {

		ASKED,
		/** Nobody is his own customer. */
		OWN_PEOPLE,
		/** The same address has a mail of the same organization already. */
		WAITING,
		/** The address was asked often enough lately, by whomever. */
		ADDRESS_TOO_OFTEN,
		/** The organization has asked enough for today. */
		ENOUGH_FOR_TODAY

	}

	/** Sends the customer a mail with a link, unless something is in its way. */
	Asked ask(UUID organization, ReferenceRequest request, String byAccount) {
		demand(this.roles.isGlobalAdministrator(organization, byAccount));
		demand(request.assignedTo() == null || this.competencies.isChosen(organization, request.assignedTo()));
		Instant now = this.clock.instant();
		LocalDate today = this.days.today(organization);
		ReferenceRules.Rules rules = this.rules.on(today);
		Asked hindrance = this.hindrances.of(organization, request.email(), today, rules);
		if (hindrance != Asked.ASKED) {
			return hindrance;
		}
		String token = Secrets.token();
		ReferenceRecord asked = this.references.save(new ReferenceRecord(organization, request, byAccount, now,
				now.plus(Duration.ofDays(rules.answerDays())), Secrets.digest(token)));
		this.mails.ask(asked, token);
		this.news.record(organization, byAccount, fact("evidence.reference-asked", asked));
		return Asked.ASKED;
	}

	/** Asks the same customer the same again; the old request stays as it is. */
	Asked askAgain(UUID organization, UUID id, String byAccount) {
		ReferenceRecord before = own(organization, id, byAccount);
		demand(before.request().work() != null && !before.isWaiting(this.clock.instant()));
		ReferenceRequest asked = before.request();
		boolean chosen = asked.assignedTo() != null && this.competencies.isChosen(organization, asked.assignedTo());
		return ask(organization, chosen ? asked : new ReferenceRequest(asked.customer(), asked.contact(), asked.email(),
				asked.language(), null, asked.work()), byAccount);
	}

	/** The customer cannot answer any more; nothing happens if he has answered. */
	void withdraw(UUID organization, UUID id, String byAccount) {
		ReferenceRecord reference = own(organization, id, byAccount);
		if (reference.is(ReferenceState.ASKED)) {
			reference.withdraw();
			this.news.record(organization, byAccount, fact("evidence.reference-withdrawn", reference));
		}
	}

	/**
	 * For which competency an accepted reference counts.
	 * @param key one that the organization has chosen; {@code null}: none
	 */
	void assign(UUID organization, UUID id, CompetencyKey key, String byAccount) {
		ReferenceRecord reference = own(organization, id, byAccount);
		demand(reference.is(ReferenceState.ACCEPTED));
		demand(key == null || this.competencies.isChosen(organization, key));
		reference.assign(key);
		this.news.changed(organization, byAccount, fact("evidence.reference-assigned", reference).with("competency",
				(key != null) ? ChoiceCode.of(key) : null));
	}

	/** The newest first. */
	@Transactional(readOnly = true)
	List<ShownReference> of(UUID organization) {
		return this.references.findByOrganizationIdOrderByAskedAtDescId(organization)
			.stream()
			.map(ReferenceRecord::shown)
			.toList();
	}

	private ReferenceRecord own(UUID organization, UUID id, String byAccount) {
		demand(this.roles.isGlobalAdministrator(organization, byAccount));
		return this.references.lock(organization, id).orElseThrow(NotFound::new);
	}

	static Fact fact(String action, ReferenceRecord reference) {
		return Fact.of(action).about("reference", reference.getId()).with("customer", reference.request().customer());
	}

}
