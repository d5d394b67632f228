package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.partnercenter.partner.CertificationIds;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** Cursors and races, on the database that many organizations need. */
@PostgresTest
class EvidenceOnPostgresTests {

	private static final int ROUNDS = 30;

	@Autowired
	private Evidence evidence;

	@Autowired
	private Assets assets;

	@Autowired
	private Members members;

	@Autowired
	private CertificationIds certifications;

	@Test
	void allFilesInOnePassAreTheSameAsEachByItself() {
		for (int i = 0; i < 5; i++) {
			Member member = this.members.enroll();
			this.assets.competency(member, Assets.COLLABORATION);
			this.assets.survey(member);
			this.assets.solution(member);
		}
		this.members.enroll();

		Map<UUID, EvidenceFile> seen = new HashMap<>();
		this.evidence.each(file -> assertThat(seen.put(file.organization(), file)).isNull());

		assertThat(seen).hasSizeGreaterThan(5)
			.allSatisfy((organization, file) -> assertThat(file).isEqualTo(this.evidence.of(organization)));
	}

	@Test
	@Proves({ "R-039", "R-046" })
	void aResultThatArrivesWhileItsIdIsLinkedIsSeenByWhoeverComesSecond(
			@Autowired ConfigurableApplicationContext context) throws Exception {
		Member member = this.members.enroll();
		UUID organization = member.organization().id();
		ConcurrentLinkedQueue<EvidenceFile> seen = new ConcurrentLinkedQueue<>();
		ApplicationListener<PayloadApplicationEvent<EvidenceChanged>> judge = ApplicationListener
			.forPayload(changed -> seen.add(this.evidence.of(changed.organization())));
		context.addApplicationListener(judge);
		try {
			for (int round = 0; round < ROUNDS; round++) {
				String id = Assets.certificationId();
				String account = this.assets.associate(member, null);
				seen.clear();
				atOnce(() -> this.certifications.link(account, organization, id), () -> {
					this.assets.pass(id, "WP-101", LocalDate.EPOCH);
					return null;
				});
				assertThat(seen).as("round %d", round)
					.anySatisfy(file -> assertThat(file.professionals()).anySatisfy(professional -> {
						assertThat(professional.account()).isEqualTo(account);
						assertThat(professional.exams()).hasSize(1);
					}));
			}
		}
		finally {
			context.removeApplicationListener(judge);
		}
	}

	private static void atOnce(Callable<?> one, Callable<?> other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			for (Future<Object> done : both.invokeAll(List.of(after(start, one), after(start, other)))) {
				done.get();
			}
		}
		finally {
			both.shutdown();
		}
	}

	private static Callable<Object> after(CyclicBarrier start, Callable<?> work) {
		return () -> {
			start.await();
			return work.call();
		};
	}

}
