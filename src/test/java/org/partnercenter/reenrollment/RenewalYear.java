package org.partnercenter.reenrollment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.partnercenter.agreement.AgreementText;
import org.partnercenter.agreement.Agreements;
import org.partnercenter.billing.Booking;
import org.partnercenter.billing.Order;
import org.partnercenter.billing.Orders;
import org.partnercenter.billing.PaymentWay;
import org.partnercenter.billing.Payments;
import org.partnercenter.evidence.Assets;
import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.Unique;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The year of a member, day by day, through the real process. */
@TestComponent
public class RenewalYear {

	private final Engine engine;

	private final Members members;

	private final Memberships memberships;

	private final OrganizationDay days;

	private final Reenrollments reenrollments;

	private final ReenrollmentProcess process;

	private final Orders orders;

	private final Payments payments;

	private final Assets assets;

	private final Agreements agreements;

	private final JdbcClient jdbc;

	RenewalYear(Engine engine, Members members, Memberships memberships, OrganizationDay days,
			Reenrollments reenrollments, ReenrollmentProcess process, Orders orders, Payments payments, Assets assets,
			Agreements agreements, JdbcClient jdbc) {
		this.engine = engine;
		this.members = members;
		this.memberships = memberships;
		this.days = days;
		this.reenrollments = reenrollments;
		this.process = process;
		this.orders = orders;
		this.payments = payments;
		this.assets = assets;
		this.agreements = agreements;
		this.jdbc = jdbc;
	}

	MembershipStatus status(Member member) {
		return this.memberships.find(member.organization().id()).orElseThrow();
	}

	/** It is noon there, with so many days left until the present anniversary. */
	void daysLeft(Member member, int days) {
		LocalDate day = status(member).validUntil().minusDays(days);
		ZoneId zone = this.days.zone(member.organization().id());
		at(day.atTime(12, 0).atZone(zone).toInstant());
	}

	void at(Instant moment) {
		ClockUtil.setCurrentTime(Date.from(moment));
	}

	/** The renewal of the present anniversary, opened now if it was not. */
	ProcessInstance open(Member member) {
		this.process.open(member.organization().id(), status(member).validUntil());
		return running(member);
	}

	Reenrollment reenrollment(Member member) {
		return this.reenrollments.of(member.organization().id()).orElseThrow();
	}

	ProcessInstance running(Member member) {
		return running(reenrollment(member).id());
	}

	ProcessInstance running(UUID renewal) {
		return this.engine.instance(ReenrollmentProcess.KEY, renewal.toString());
	}

	/** {@code null} if none was opened. */
	ProcessInstance findRunning(Member member) {
		return this.reenrollments.of(member.organization().id())
			.map(open -> this.engine.instance(ReenrollmentProcess.KEY, open.id().toString()))
			.orElse(null);
	}

	/** All three steps. */
	void takeSteps(Member member, ProcessInstance renewal, String level) {
		this.engine.complete(renewal.getId(), member.founder(), Map.of("level", level));
		this.engine.complete(renewal.getId(), member.founder(), signature(status(member).validUntil().plusDays(1)));
		this.engine.complete(renewal.getId(), member.founder(), Map.of("profileUpToDate", true));
	}

	/** Of the text of a term that begins on this day. */
	Map<String, Object> signature(LocalDate day) {
		Map<String, Object> answers = signature();
		AgreementText text = this.agreements.on(day.isAfter(today()) ? day : today(), Locale.ENGLISH);
		answers.put("agreementVersion", text.version());
		answers.put("agreementSha256", text.sha256());
		return answers;
	}

	private static LocalDate today() {
		return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneOffset.UTC);
	}

	Map<String, Object> signature() {
		return new LinkedHashMap<>(this.members.signature());
	}

	Order order(UUID reenrollment) {
		return this.orders.get(this.reenrollments.get(reenrollment).orderId());
	}

	/** Meets the level above, and pays it. */
	void certify(Member member) {
		this.assets.competency(member, Assets.DEVICES);
		Order order = this.orders.of(member.organization().id()).get(0);
		pay(order);
		activate(order);
	}

	/** What follows once the order of an upgrade is paid. */
	void activate(Order order) {
		this.engine.run(this.engine.instance("payment", order.id().toString()).getId(), "sendTask_sendReceipt");
		ProcessInstance upgrade = this.engine.engine()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey("upgrade")
			.variableValueEquals("orderId", order.id().toString())
			.singleResult();
		this.engine.run(upgrade.getId(), "serviceTask_activateLevel");
		this.engine.run(upgrade.getId(), "sendTask_sendCongratulations");
	}

	/** To a level that costs nothing more. */
	void rise(Member member) {
		List<String> risen = this.jdbc
			.sql("select cast(id as varchar) from level_upgrade where organization_id = ? and state = 'OPEN'")
			.param(member.organization().id())
			.query(String.class)
			.list();
		String upgrade = this.engine.instance("upgrade", risen.get(0)).getId();
		this.engine.run(upgrade, "serviceTask_activateLevel");
		this.engine.run(upgrade, "sendTask_sendCongratulations");
	}

	void cancel(Order order) {
		String payment = collect(order);
		this.orders.cancel(order.id(), "too dear", null);
		this.engine.run(payment, "sendTask_tellCancellation");
	}

	/** The invoice goes out, the money comes in. */
	void pay(Order order) {
		collect(order);
		this.payments.book(booking(order));
	}

	String collect(Order order) {
		String payment = this.engine.instance("payment", order.id().toString()).getId();
		this.engine.run(payment, "serviceTask_issueInvoice");
		this.engine.run(payment, "sendTask_sendInvoice");
		return payment;
	}

	static Booking booking(Order order) {
		return new Booking(order.id(), order.gross(), PaymentWay.BANK, "test-" + Unique.word(),
				LocalDate.of(2026, 1, 2), "staff-test");
	}

	/** What is left of the process once the money has come. */
	void finish(ProcessInstance renewal, Order order) {
		this.engine.run(this.engine.instance("payment", order.id().toString()).getId(), "sendTask_sendReceipt");
		this.engine.run(renewal.getId(), "sendTask_sendConfirmation");
	}

	/** Lets the days pass, each at its time, until this is what comes next. */
	void passUntil(ProcessInstance renewal, NextStep.Kind awaited) {
		while (next(renewal) != awaited) {
			pass(renewal);
		}
	}

	/** Lets the time pass until what is planned is due, and does it. */
	void pass(ProcessInstance renewal) {
		NextStep.Kind due = next(renewal);
		untilDue(renewal);
		this.engine.run(renewal.getId(), "event_due");
		this.engine.run(renewal.getId(), switch (due) {
			case NOTICE -> "sendTask_sendNotice";
			case LAPSE -> "serviceTask_lapseMembership";
			case EXPIRY -> "serviceTask_expireMembership";
			case TERM -> "serviceTask_beginTerm";
		});
		if (due == NextStep.Kind.EXPIRY) {
			this.engine.run(renewal.getId(), "sendTask_sendMembershipEnd");
		}
	}

	void untilDue(ProcessInstance renewal) {
		Date at = this.engine.job(renewal.getId(), "event_due").getDuedate();
		if (at.after(ClockUtil.getCurrentTime())) {
			ClockUtil.setCurrentTime(new Date(at.getTime() + 1));
		}
	}

	private NextStep.Kind next(ProcessInstance renewal) {
		return NextStep.Kind
			.valueOf((String) this.engine.engine().getRuntimeService().getVariable(renewal.getId(), "nextStep"));
	}

}
