package org.partnercenter.reenrollment;

import java.util.List;

import org.partnercenter.membership.DueRenewal;
import org.partnercenter.membership.DueRenewals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the renewals whose window has come. A batch is one transaction: whether a
 * membership is marked as opened and whether its process runs is one fact, so a node that
 * dies leaves nothing half done, and two at once share the work.
 */
@Service
class RenewalSweep {

	private final DueRenewals due;

	private final ReenrollmentProcess process;

	private final RenewalSettings settings;

	RenewalSweep(DueRenewals due, ReenrollmentProcess process, RenewalSettings settings) {
		this.due = due;
		this.process = process;
		this.settings = settings;
	}

	/** Whether there may be more. */
	@Transactional
	public boolean openBatch() {
		List<DueRenewal> batch = this.due.open(this.settings.batch());
		batch.forEach(renewal -> this.process.open(renewal.organization(), renewal.anniversary()));
		return batch.size() == this.settings.batch();
	}

}
