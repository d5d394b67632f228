package org.partnercenter.billing;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books what has been paid: each payment once, and none silently aside (D-24). */
@Service
@Transactional
public class Payments {

	/**
	 * Books a payment. The same way and reference is the same payment: only the first
	 * call counts. A card payment of less than what is due is not accepted; a bank
	 * transfer may pay in parts.
	 */
	public Booked book(Booking booking) {
		throw new UnsupportedOperationException();
	}

	/** What has come for an order, accepted or not, in the order of booking. */
	@Transactional(readOnly = true)
	public List<Payment> of(UUID order) {
		throw new UnsupportedOperationException();
	}

}
