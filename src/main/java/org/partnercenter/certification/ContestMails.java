package org.partnercenter.certification;

import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.partner.Organizations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the two people of a contest are told (D-26): neither hears who the other is, and
 * of the ID only the end is written down.
 */
@Component
class ContestMails {

	private static final int SHOWN = 4;

	private final Contests contests;

	private final Organizations organizations;

	private final Accounts accounts;

	private final Mailer mailer;

	private final PortalAddress portal;

	ContestMails(Contests contests, Organizations organizations, Accounts accounts, Mailer mailer,
			PortalAddress portal) {
		this.contests = contests;
		this.organizations = organizations;
		this.accounts = accounts;
		this.mailer = mailer;
		this.portal = portal;
	}

	/** The Regional Service Center is asked. */
	@Transactional
	void claimed(UUID id) {
		toClaimant("certification-claimed", this.contests.get(id));
	}

	/** The Regional Service Center has decided. */
	@Transactional
	void settled(UUID id) {
		Contest contest = this.contests.get(id);
		switch (contest.outcome()) {
			case GIVEN -> {
				toClaimant("certification-given", contest);
				toHolder("certification-lost", contest);
			}
			case LEFT -> {
				toClaimant("certification-refused", contest);
				toHolder("certification-kept", contest);
			}
			default -> toClaimant("certification-over", contest);
		}
	}

	/** The ID was given up and counts for the claimant. */
	@Transactional
	void freed(UUID id) {
		toClaimant("certification-freed", this.contests.get(id));
	}

	private void toClaimant(String template, Contest contest) {
		tell(template, contest, contest.claimant(), contest.organization());
	}

	private void toHolder(String template, Contest contest) {
		if (contest.holder().account() != null) {
			tell(template, contest, contest.holder().account(), contest.holder().organization());
		}
	}

	private void tell(String template, Contest contest, String account, UUID organization) {
		Account person = this.accounts.get(account);
		String id = contest.certificationId();
		this.mailer.send(Mail.of(template, "certification-contest:" + contest.id())
			.forOrganization(organization)
			.to(person.email(), person.language())
			.with(person.name(), this.organizations.get(organization).displayName(),
					id.substring(Math.max(0, id.length() - SHOWN)), contest.reason())
			.link(this.portal.link("/account?tab=certifications")));
	}

}
