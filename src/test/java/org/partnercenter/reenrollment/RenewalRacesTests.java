package org.partnercenter.reenrollment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.partnercenter.billing.Order;
import org.partnercenter.billing.OrderState;
import org.partnercenter.billing.Orders;
import org.partnercenter.billing.Payments;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.Phase;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Two at the same second, on a real PostgreSQL: nothing twice, nothing missed. */
@PostgresTest
@Proves({ "D-09", "D-22", "D-24" })
class RenewalRacesTests {

	private static final int ROUNDS = 4;

	@Autowired
	RenewalYear year;

	@Autowired
	Members members;

	@Autowired
	Memberships memberships;

	@Autowired
	ReenrollmentProcess process;

	@Autowired
	Orders orders;

	@Autowired
	Payments payments;

	@Autowired
	ManagementService management;

	@Autowired
	JdbcClient jdbc;

	@Test
	void whoeverOpensARenewalAtTheSameMomentOpensOne() throws Exception {
		Member member = this.members.enroll();
		this.year.daysLeft(member, 60);
		UUID organization = member.organization().id();

		List<Boolean> opened = together(() -> open(organization), () -> open(organization), () -> open(organization));

		assertThat(opened).containsOnlyOnce(true);
		assertThat(this.year.running(member)).isNotNull();
	}

	private boolean open(UUID organization) {
		return this.process.open(organization, this.memberships.find(organization).orElseThrow().validUntil())
			.isPresent();
	}

	@Test
	void aPaymentAtTheSecondOfTheLapseRenewsOnceAndTheMemberStaysListed() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			Member member = this.members.enroll();
			ProcessInstance renewal = ordered(member, NextStep.Kind.LAPSE);
			Order order = this.year.order(this.year.reenrollment(member).id());

			together(() -> pay(order), () -> letPass(renewal));

			assertThat(this.memberships.terms(member.organization().id())).hasSize(2);
			assertThat(this.year.status(member).phase()).isEqualTo(Phase.ACTIVE);
			assertThat(isListed(member)).isTrue();
		}
	}

	@Test
	void aPaymentAtTheSecondOfTheExpiryIsGivenBackOrNeverTaken() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			Member member = this.members.enroll();
			ProcessInstance renewal = ordered(member, NextStep.Kind.EXPIRY);
			Order order = this.year.order(this.year.reenrollment(member).id());

			together(() -> pay(order), () -> letPass(renewal));

			assertThat(this.memberships.terms(member.organization().id())).hasSize(1);
			assertThat(this.year.status(member).phase()).isEqualTo(Phase.EXPIRED);
			assertThat(this.orders.get(order.id()).state()).isIn(OrderState.CANCELLED, OrderState.CREDITED);
			assertThat(unapplied(order)).isEqualTo(1);
		}
	}

	private ProcessInstance ordered(Member member, NextStep.Kind next) {
		this.year.certify(member);
		this.year.daysLeft(member, 5);
		ProcessInstance renewal = this.year.open(member);
		this.year.takeSteps(member, renewal, "CERTIFIED");
		this.year.passUntil(renewal, next);
		this.year.untilDue(renewal);
		return renewal;
	}

	private boolean pay(Order order) {
		this.payments.book(RenewalYear.booking(order));
		return true;
	}

	/** Whatever jobs of the year itself there are, as the engine would run them. */
	private boolean letPass(ProcessInstance renewal) {
		for (String activity : List.of("event_due", "serviceTask_lapseMembership", "serviceTask_expireMembership")) {
			Job job = this.management.createJobQuery()
				.processInstanceId(renewal.getId())
				.activityId(activity)
				.duedateLowerThan(ClockUtil.getCurrentTime())
				.singleResult();
			Job now = (job != null) ? job
					: this.management.createJobQuery()
						.processInstanceId(renewal.getId())
						.activityId(activity)
						.messages()
						.singleResult();
			if (now != null) {
				this.management.executeJob(now.getId());
			}
		}
		return true;
	}

	@SafeVarargs
	private static List<Boolean> together(Callable<Boolean>... works) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(works.length);
		CountDownLatch start = new CountDownLatch(1);
		try {
			List<Future<Boolean>> done = List.of(works).stream().map(work -> threads.submit(() -> {
				start.await();
				return untilDone(work);
			})).toList();
			start.countDown();
			List<Boolean> results = new ArrayList<>();
			for (Future<Boolean> each : done) {
				results.add(each.get());
			}
			return results;
		}
		finally {
			threads.shutdownNow();
		}
	}

	/** The engine and the providers try again, too. */
	private static boolean untilDone(Callable<Boolean> work) throws Exception {
		for (int attempt = 1;; attempt++) {
			try {
				return work.call();
			}
			catch (OptimisticLockingException | ConcurrencyFailureException ex) {
				if (attempt == 5) {
					throw ex;
				}
			}
		}
	}

	private boolean isListed(Member member) {
		return this.jdbc.sql("select count(*) from directory_entry where organization = ?")
			.param(member.organization().id())
			.query(Integer.class)
			.single() > 0;
	}

	private int unapplied(Order order) {
		return this.jdbc.sql("select count(*) from billing_unapplied_payment where order_id = ?")
			.param(order.id())
			.query(Integer.class)
			.single();
	}

}
