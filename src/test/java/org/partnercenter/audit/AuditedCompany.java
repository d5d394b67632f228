package org.partnercenter.audit;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.access.StaffGroups;
import org.partnercenter.billing.Booking;
import org.partnercenter.billing.Order;
import org.partnercenter.billing.Orders;
import org.partnercenter.billing.PaymentWay;
import org.partnercenter.billing.Payments;
import org.partnercenter.evidence.Assets;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Unique;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A member to whom something of every kind happens, through the real processes. */
final class AuditedCompany {

	private final ApplicationContext product;

	private final int port;

	final Member member;

	AuditedCompany(ApplicationContext product, int port) {
		this.product = product;
		this.port = port;
		this.member = the(Members.class).enroll();
	}

	UUID id() {
		return this.member.organization().id();
	}

	/** Somebody asks to join from a foreign address. */
	Asking asked() {
		String address = "nina@" + Unique.domain();
		String account = the(People.class).person(address);
		String instance = begin(address, address);
		the(Engine.class).complete(instance, account, Map.of("nextStep", "CONTACT_ADMINISTRATOR"));
		String decision = the(Engine.class).engine()
			.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.superProcessInstanceId(instance)
			.singleResult()
			.getId();
		return new Asking(account, address, instance, decision);
	}

	/** Somebody joins whose address the organization's domain approves. */
	void joinsByDomain() {
		String address = Unique.word() + "@" + this.member.domain();
		String instance = begin(address, address);
		String link = the(Inbox.class).lastTo(address).link();
		Browser browser = the(People.class).signedIn(this.port, address);
		String path = URI.create(link).getPath();
		browser.submit(browser.get(path), path);
		the(Engine.class).complete(instance, the(People.class).person(address), Members.individualProfile(address));
	}

	/** The founder decides. */
	void decides(Asking asking, String decision, String reason) {
		the(Engine.class).complete(asking.decision(), this.member.founder(),
				Map.of("decision", decision, "reason", reason));
	}

	private String begin(String address, String workEmail) {
		Browser browser = the(People.class).signedIn(this.port, address);
		String place = URI.create(browser.postForm("/association/requests", "organization=" + id())).getPath();
		String instance = place.substring(place.lastIndexOf('/') + 1);
		the(Engine.class).complete(instance, the(People.class).person(address),
				Map.of("email", workEmail, "firstName", "Nina", "lastName", "Applicant"));
		return instance;
	}

	/** The requirements of the level above are met: there is an order for it. */
	Order meets() {
		the(Assets.class).competency(this.member, Assets.DEVICES);
		return the(Orders.class).of(id()).get(0);
	}

	/**
	 * Somebody of finance books the payment of the order, and the level becomes active.
	 */
	String pays(Order order) {
		Engine engine = the(Engine.class);
		String clerk = the(People.class).staff(StaffGroups.FINANCE);
		String payment = engine.instance("payment", order.id().toString()).getId();
		engine.run(payment, "serviceTask_issueInvoice");
		engine.run(payment, "sendTask_sendInvoice");
		the(Payments.class).book(new Booking(order.id(), order.gross(), PaymentWay.BANK, "bank-" + Unique.word(),
				LocalDate.of(2026, 1, 2), clerk));
		engine.run(payment, "sendTask_sendReceipt");
		UUID upgrade = the(JdbcClient.class).sql("select id from level_upgrade where order_id = ?")
			.param(order.id())
			.query(UUID.class)
			.single();
		String instance = engine.instance("upgrade", upgrade.toString()).getId();
		engine.run(instance, "serviceTask_activateLevel");
		engine.run(instance, "sendTask_sendCongratulations");
		return clerk;
	}

	<T> T the(Class<T> type) {
		return this.product.getBean(type);
	}

	record Asking(String account, String address, String instance, String decision) {

	}

}
