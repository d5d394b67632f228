package org.partnercenter.reenrollment;

import java.util.UUID;

import org.partnercenter.billing.OrderCredited;
import org.partnercenter.billing.Orders;
import org.partnercenter.membership.CreditedTerms;
import org.partnercenter.reenrollment.Reenrollment.State;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was credited is not paid (D-24). Before the bought term has begun it is taken
 * back, and the steps are open again until the membership lapses; afterwards it goes on
 * at the level that costs nothing (decision record 16).
 */
@Component
@Transactional
class CreditedRenewals {

	private final ReenrollmentRepository reenrollments;

	private final CreditedTerms terms;

	private final Orders orders;

	private final NoticeLedger ledger;

	private final ReenrollmentProcess process;

	private final ReenrollmentMails mails;

	CreditedRenewals(ReenrollmentRepository reenrollments, CreditedTerms terms, Orders orders, NoticeLedger ledger,
			ReenrollmentProcess process, ReenrollmentMails mails) {
		this.reenrollments = reenrollments;
		this.terms = terms;
		this.orders = orders;
		this.ledger = ledger;
		this.process = process;
		this.mails = mails;
	}

	@EventListener
	public void credited(OrderCredited credited) {
		this.reenrollments.findByOrderId(credited.order())
			.map(Reenrollment::id)
			.ifPresent(id -> credited(this.reenrollments.lock(id).orElseThrow(), credited.order()));
	}

	private void credited(Reenrollment renewal, UUID order) {
		if (renewal.state() != State.RENEWED) {
			return;
		}
		UUID organization = renewal.organizationId();
		String reason = this.orders.get(order).closedBecause();
		if (this.terms.takeBack(organization, order, reason)) {
			renewal.reopen();
			this.ledger.expectAgain(organization, renewal.anniversary());
			this.process.planAnew(renewal.id());
			this.mails.takenBack(renewal, order);
			this.process.stepsAnew(renewal.id());
		}
		else if (this.terms.continueUnpaid(organization, order, reason)) {
			this.mails.continuesUnpaid(renewal, order);
		}
	}

}
