package org.partnercenter.billing;

import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money that finance has to see to. */
@Service
@Transactional
public class UnappliedPayments {

	/** Fails with {@link NotFound} when there is none. */
	@Transactional(readOnly = true)
	public UnappliedPayment get(UUID unapplied) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Books the money to an open order of the same currency; what is too much becomes a
	 * new unapplied payment.
	 * @throws IllegalStateException if it was cleared before, if the order is not open,
	 * or if its currency is another one
	 */
	public Booked assign(UUID unapplied, UUID order, String staffAccount) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Notes that the money went back; harmless to repeat.
	 * @param because in a sentence, must not be blank
	 * @throws IllegalStateException if it was assigned before
	 */
	public UnappliedPayment refunded(UUID unapplied, String because, String staffAccount) {
		throw new UnsupportedOperationException();
	}

}
