package org.partnercenter.reenrollment;

import java.util.List;
import java.util.UUID;

import org.partnercenter.membership.Anniversaries;
import org.partnercenter.membership.DueRenewal;
import org.partnercenter.membership.DueRenewals;
import org.partnercenter.partner.Organizations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the renewals whose window has come. A batch is one transaction: whether a
 * membership is marked as opened and whether its process runs is one fact, so a node that
 * dies leaves nothing half done, and of two at once each takes what the other has not.
 */
@Service
class RenewalSweep {

	private final DueRenewals due;

	private final Anniversaries anniversaries;

	private final Organizations organizations;

	private final ReenrollmentProcess process;

	private final RenewalSettings settings;

	RenewalSweep(DueRenewals due, Anniversaries anniversaries, Organizations organizations, ReenrollmentProcess process,
			RenewalSettings settings) {
		this.due = due;
		this.anniversaries = anniversaries;
		this.organizations = organizations;
		this.process = process;
		this.settings = settings;
	}

	/** Whether there may be more. */
	@Transactional
	public boolean openBatch() {
		List<DueRenewal> found = this.due.find(this.settings.batch());
		List<DueRenewal> batch = this.due.claim(found);
		List<UUID> members = batch.stream().map(DueRenewal::organization).toList();
		this.anniversaries.read(members);
		this.organizations.read(members);
		this.process.open(batch.stream().map(each -> new Renewal(each.organization(), each.anniversary())).toList());
		return found.size() == this.settings.batch();
	}

}
