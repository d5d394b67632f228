package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.UUID;

import org.partnercenter.evidence.Evidence;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.OrganizationDay;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks where organizations stand at this moment; changes nothing. */
@Component
class WaysUp {

	private final Evidence evidence;

	private final RuleBook rules;

	private final Memberships memberships;

	private final OrganizationDay days;

	WaysUp(Evidence evidence, RuleBook rules, Memberships memberships, OrganizationDay days) {
		this.evidence = evidence;
		this.rules = rules;
		this.memberships = memberships;
		this.days = days;
	}

	@Transactional(readOnly = true)
	Way of(UUID organization) {
		LocalDate today = this.days.today(organization);
		return Way.of(this.evidence.of(organization), today, this.rules.on(today), this.memberships.find(organization));
	}

}
