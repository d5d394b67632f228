package org.partnercenter.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.partnercenter.access.Secrets;
import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Customers answer, without an account: whoever has the link of the mail is the customer
 * . Looking changes nothing.
 */
@Service
@Transactional
class ReferenceAnswers {

	private final ReferenceRepository references;

	private final ReferenceRules rules;

	private final ReferenceMails mails;

	private final OrganizationDay days;

	private final EvidenceNews news;

	private final Trail trail;

	private final Clock clock;

	ReferenceAnswers(ReferenceRepository references, ReferenceRules rules, ReferenceMails mails, OrganizationDay days,
			EvidenceNews news, Trail trail, Clock clock) {
		this.references = references;
		this.rules = rules;
		this.mails = mails;
		this.days = days;
		this.news = news;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * What a link stands for.
	 *
	 * @param waiting whether the customer can answer now
	 */
	record Opened(ReferenceRecord reference, boolean waiting) {

	}

	/** Empty for a link that was never sent. */
	@Transactional(readOnly = true)
	Optional<Opened> open(String token) {
		return this.references.findByTokenDigest(Secrets.digest(token)).map(this::opened);
	}

	/**
	 * Takes the one answer that counts.
	 * @param answer what the customer wrote, or {@code null}
	 * @return what the link stands for; waiting if the answer was taken
	 */
	Optional<Opened> answer(String token, boolean accepted, String answer) {
		Optional<Opened> opened = this.references.lock(Secrets.digest(token)).map(this::opened);
		opened.filter(Opened::waiting).ifPresent(found -> take(found.reference(), accepted, answer));
		return opened;
	}

	private void take(ReferenceRecord reference, boolean accepted, String answer) {
		if (accepted) {
			LocalDate today = this.days.today(reference.organization());
			reference.accept(answer, this.clock.instant(), today, today.plusMonths(this.rules.on(today).validMonths()));
		}
		else {
			reference.decline(answer, this.clock.instant());
		}
		Fact fact = CustomerReferences.fact("evidence.reference-" + (accepted ? "accepted" : "declined"), reference);
		this.trail.record(fact.by(null, "customer").forOrganization(reference.organization()));
		this.mails.answered(reference);
		if (accepted) {
			this.news.changed(List.of(reference.organization()));
		}
	}

	private Opened opened(ReferenceRecord reference) {
		return new Opened(reference, reference.isWaiting(this.clock.instant()));
	}

}
