package org.partnercenter.reenrollment;

import java.time.LocalDate;
import java.util.UUID;

import org.partnercenter.notification.Deliveries;
import org.partnercenter.notification.MailUndeliverable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices that reached none of the first recipients go to the other contacts; where there
 * are none, the ledger says that the notice failed (D-20).
 */
@Component
class NoticeFailures {

	private final RenewalNotices notices;

	private final Deliveries deliveries;

	NoticeFailures(RenewalNotices notices, Deliveries deliveries) {
		this.notices = notices;
		this.deliveries = deliveries;
	}

	@EventListener
	@Transactional
	public void undeliverable(MailUndeliverable mail) {
		String[] parts = mail.event().split(":", 4);
		if (parts[0].equals("renewal") && parts.length == 4 && !this.deliveries.mayReach(mail.event())) {
			this.notices.reachedNobody(new Renewal(UUID.fromString(parts[1]), LocalDate.parse(parts[2])), parts[3]);
		}
	}

}
