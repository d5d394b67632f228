package org.partnercenter.billing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.ReceivedMail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An organization that has ordered for 1500 dollars, and those who deal with its payment.
 */
abstract class PaymentStory {

	static final Money FEE = Sales.usd("1500.00");

	@LocalServerPort
	int port;

	@Autowired
	Orders orders;

	@Autowired
	Payments payments;

	@Autowired
	Invoices invoices;

	@Autowired
	Checkouts checkouts;

	@Autowired
	UnappliedPayments unapplied;

	@Autowired
	PaymentProcess process;

	@Autowired
	PaymentChoice choice;

	@Autowired
	Members members;

	@Autowired
	People people;

	@Autowired
	Engine engine;

	@Autowired
	Inbox inbox;

	Member member;

	UUID order;

	String instance;

	String clerk;

	@BeforeEach
	void somebodyOrders() {
		this.member = this.members.enroll();
		this.clerk = this.people.staff(StaffGroups.FINANCE);
		begin(FEE);
	}

	/** Another order of the same organization becomes the one of the story. */
	void begin(Money net) {
		this.order = this.orders.place(Sales.order(this.member.organization().id(), net)).id();
		this.instance = this.process.start(this.order);
	}

	/** The invoice is out, and the payer may choose. */
	void sendInvoice() {
		this.engine.run(this.instance, "serviceTask_issueInvoice");
		this.engine.run(this.instance, "sendTask_sendInvoice");
	}

	void choose(String way) {
		this.engine.complete(this.instance, this.member.founder(), Map.of("paymentWay", way));
	}

	/** Finance waits for the transfer. */
	void expectTransfer() {
		sendInvoice();
		choose("BANK");
	}

	/** The page at the card provider. */
	Checkout openCheckout() {
		sendInvoice();
		choose("CARD");
		return this.checkouts.opened(this.order).orElseThrow();
	}

	void confirm(String by, String amount) {
		this.engine.complete(this.instance, by, transfer(amount));
	}

	static Map<String, Object> transfer(String amount) {
		return Map.of("receivedAmount", amount, "receivedOn", LocalDate.now(ZoneOffset.UTC).minusDays(1).toString(),
				"transferReference", "BANK-4711");
	}

	Order order() {
		return this.orders.get(this.order);
	}

	Task task() {
		return this.engine.task(this.instance);
	}

	String at() {
		return task().getTaskDefinitionKey();
	}

	Map<String, Object> shown() {
		return this.engine.engine().getTaskService().getVariablesLocal(task().getId());
	}

	boolean ended(String at) {
		return this.engine.hasEnded(this.instance) && this.engine.passed(this.instance, at);
	}

	/** What the caller gets. */
	Object paid() {
		HistoricVariableInstance paid = this.engine.engine()
			.getHistoryService()
			.createHistoricVariableInstanceQuery()
			.processInstanceId(this.instance)
			.variableName("paid")
			.singleResult();
		return paid.getValue();
	}

	/** The instance in which finance clears up what was set aside last for the order. */
	String clearing(UnappliedPayment money) {
		return this.engine.instance("unapplied-payment", money.id().toString()).getId();
	}

	UnappliedPayment setAside() {
		List<UnappliedPayment> all = this.unapplied.of(this.order);
		assertThat(all).isNotEmpty();
		return all.get(all.size() - 1);
	}

	ReceivedMail mail() {
		return this.inbox.lastTo(this.member.address());
	}

	Browser payer() {
		return this.people.signedIn(this.port, this.member.address());
	}

	static void later(int days) {
		ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + days * 86_400_000L + 60_000));
	}

}
