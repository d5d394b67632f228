package org.partnercenter.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.partnercenter.notification.LocalMailbox;
import org.partnercenter.notification.OutboxDelivery;
import org.springframework.boot.test.context.TestComponent;

/** Everybody's mails: they arrive when a test has them delivered. */
@TestComponent
public class Inbox {

	private final OutboxDelivery delivery;

	private final LocalMailbox mailbox;

	Inbox(OutboxDelivery delivery, LocalMailbox mailbox) {
		this.delivery = delivery;
		this.mailbox = mailbox;
	}

	/** Sends what waits in the outbox through the real mail server of the test run. */
	public void deliver() {
		this.delivery.deliverDue();
	}

	/** What arrived for the address so far, oldest first. */
	public List<ReceivedMail> to(String address) {
		List<ReceivedMail> newestFirst = this.mailbox.to(address).stream().map(ReceivedMail::of).toList();
		List<ReceivedMail> mails = new ArrayList<>(newestFirst);
		Collections.reverse(mails);
		return mails;
	}

	/** Delivers and gives the newest mail to the address. */
	public ReceivedMail lastTo(String address) {
		deliver();
		List<ReceivedMail> mails = to(address);
		if (mails.isEmpty()) {
			throw new AssertionError("No mail to " + address);
		}
		return mails.get(mails.size() - 1);
	}

}
