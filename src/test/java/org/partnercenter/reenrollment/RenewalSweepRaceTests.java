package org.partnercenter.reenrollment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.partnercenter.membership.Anniversaries;
import org.partnercenter.membership.Anniversary;
import org.partnercenter.membership.DueRenewal;
import org.partnercenter.membership.DueRenewals;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Two nodes sweep at once, and one dies: nothing twice, nothing missed. */
@PostgresTest
@Proves("D-23")
class RenewalSweepRaceTests {

	@Autowired
	Engine engine;

	@Autowired
	Members members;

	@Autowired
	Anniversaries anniversaries;

	@Autowired
	ReenrollmentRepository reenrollments;

	@Autowired
	RenewalSweep sweep;

	@Autowired
	DueRenewals due;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void twoNodesThatSweepAtOnceOpenEachRenewalOnce() throws Exception {
		List<Member> enrolled = enroll(8);
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService nodes = Executors.newFixedThreadPool(2);
		try {
			Callable<Void> node = () -> {
				start.await();
				while (this.sweep.openBatch()) {
					Thread.onSpinWait();
				}
				return null;
			};
			List<Future<Void>> both = List.of(nodes.submit(node), nodes.submit(node));
			start.countDown();
			for (Future<Void> one : both) {
				one.get(60, TimeUnit.SECONDS);
			}
		}
		finally {
			nodes.shutdownNow();
		}
		assertThat(enrolled).allSatisfy(member -> assertThat(instances(member)).isEqualTo(1));
	}

	@Test
	void aNodeThatDiesInTheMiddleOfABatchLeavesNothingHalfDone() {
		List<Member> enrolled = enroll(3);
		TransactionTemplate batch = new TransactionTemplate(this.transactions);

		assertThatIllegalStateException().isThrownBy(() -> batch.executeWithoutResult(status -> {
			while (this.sweep.openBatch()) {
				Thread.onSpinWait();
			}
			throw new IllegalStateException("killed");
		}));
		assertThat(enrolled).allSatisfy(member -> assertThat(renewals(member)).isEmpty());
		while (this.sweep.openBatch()) {
			Thread.onSpinWait();
		}

		assertThat(enrolled).allSatisfy(member -> assertThat(instances(member)).isEqualTo(1));
	}

	@Test
	void whatAnotherNodeHasOpenedSinceItWasFoundIsLeftOut() {
		List<Member> enrolled = enroll(2);
		TransactionTemplate batch = new TransactionTemplate(this.transactions);
		List<DueRenewal> found = this.due.find(100);
		assertThat(found).extracting(DueRenewal::organization).containsAll(ids(enrolled));
		DueRenewal opened = found.get(0);

		batch.executeWithoutResult(other -> assertThat(this.due.claim(List.of(opened))).containsExactly(opened));

		batch.executeWithoutResult(status -> {
			assertThat(this.due.claim(found)).isEqualTo(found.subList(1, found.size()));
			status.setRollbackOnly();
		});
	}

	@Test
	void whatHasAnotherAnniversarySinceItWasFoundIsLeftOut() {
		UUID member = enroll(1).get(0).organization().id();
		TransactionTemplate batch = new TransactionTemplate(this.transactions);
		DueRenewal earlier = new DueRenewal(member, this.anniversaries.of(member).day().minusYears(1));

		batch.executeWithoutResult(status -> assertThat(this.due.claim(List.of(earlier))).isEmpty());

		assertThat(this.due.find(100)).extracting(DueRenewal::organization).contains(member);
	}

	private static List<UUID> ids(List<Member> members) {
		return members.stream().map(member -> member.organization().id()).toList();
	}

	private List<Member> enroll(int count) {
		List<Member> enrolled = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			enrolled.add(this.members.enroll());
		}
		Anniversary anniversary = this.anniversaries.of(enrolled.get(0).organization().id());
		LocalDate day = anniversary.day().minusDays(88);
		ClockUtil.setCurrentTime(Date.from(day.atTime(12, 0).atZone(anniversary.zone()).toInstant()));
		return enrolled;
	}

	private List<Reenrollment> renewals(Member member) {
		return this.reenrollments
			.findByOrganizationIdAndAnniversary(member.organization().id(),
					this.anniversaries.of(member.organization().id()).day())
			.stream()
			.toList();
	}

	private long instances(Member member) {
		return renewals(member).stream()
			.mapToLong(renewal -> this.engine.engine()
				.getRuntimeService()
				.createProcessInstanceQuery()
				.processInstanceBusinessKey(renewal.id().toString())
				.count())
			.sum();
	}

}
