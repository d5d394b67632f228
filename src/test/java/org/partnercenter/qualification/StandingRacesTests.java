package org.partnercenter.qualification;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.partnercenter.evidence.Assets;
import org.partnercenter.evidence.EvidenceFile;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.evidence.Assets.DEVICES;

/** Two changes of the evidence at the same moment, on the database of several nodes. */
@PostgresTest
class StandingRacesTests {

	private static final ExecutorService BOTH = Executors.newFixedThreadPool(2);

	@Autowired
	Standings standings;

	@Autowired
	Evaluations evaluations;

	@Autowired
	Sweep sweep;

	@Autowired
	Members members;

	@Autowired
	Assets assets;

	@Autowired
	JdbcClient rows;

	@AfterAll
	static void end() {
		BOTH.shutdown();
	}

	/** Each of the two references alone is too little; the level is met once. */
	@Test
	@Proves("R-113")
	void theSecondOfTwoChangesSeesTheFirstAndTheLevelIsMetOnce() throws Exception {
		for (int round = 0; round < 10; round++) {
			Member member = this.members.enroll();
			this.assets.choose(member, DEVICES);
			for (int i = 0; i < 2; i++) {
				this.assets.assign(member, this.assets.professional(member, "WP-101"), DEVICES);
			}
			both(() -> this.assets.reference(member, DEVICES), () -> this.assets.reference(member, DEVICES));

			UUID organization = member.organization().id();
			assertThat(this.standings.find(organization)).map(Standing::level).hasValue("CERTIFIED");
			assertThat(changes(organization)).containsOnlyOnce("REGISTERED > CERTIFIED");
			assertThat(lastEvidence(organization).references()).hasSize(2);
			assertThat(upgrades(organization)).as("instances of upgrade").isEqualTo(1);
		}
	}

	private int upgrades(UUID organization) {
		return this.rows.sql("select count(*) from level_upgrade where organization_id = ?")
			.param(organization)
			.query(Integer.class)
			.single();
	}

	/** The lock exists before there is a row to lock. */
	@Test
	void theFirstTwoChangesOfAllTakeTurnsToo() throws Exception {
		for (int round = 0; round < 10; round++) {
			Member member = this.members.enroll();
			both(() -> this.assets.solution(member), () -> this.assets.solution(member));
			assertThat(lastEvidence(member.organization().id()).solutions()).hasSize(2);
			assertThat(this.standings.judgeAgain(member.organization().id()).total()).isEqualTo(20);
		}
	}

	/** Both databases understand the sweep's question. */
	@Test
	@Proves("R-132")
	void aSweepFindsWhoeverIsDue() {
		Member member = this.members.enroll();
		LocalDate today = this.assets.today(member);
		this.assets.reference(member, DEVICES, today, today.plusDays(100));
		this.assets.solution(member, today, today.plusDays(100));
		assertThat(this.standings.judgeAgain(member.organization().id()).total()).isEqualTo(10);

		ClockUtil.setCurrentTime(Date.from(today.plusDays(101).atTime(12, 10).toInstant(ZoneOffset.UTC)));
		for (var batch = this.sweep.next(null); batch.isPresent(); batch = this.sweep.next(batch.get().upTo())) {
			this.sweep.warn(batch.get());
			this.sweep.judge(batch.get());
		}

		assertThat(lastJudgement(member.organization().id()).total()).isZero();
	}

	private Judgement lastJudgement(UUID organization) {
		return this.evaluations.get(this.standings.find(organization).orElseThrow().evaluation()).judgement();
	}

	private List<String> changes(UUID organization) {
		return this.rows
			.sql("select level_before || ' > ' || met_level from qualification_evaluation"
					+ " where organization_id = :organization and level_before <> met_level")
			.param("organization", organization)
			.query(String.class)
			.list();
	}

	private EvidenceFile lastEvidence(UUID organization) {
		return this.evaluations.get(this.standings.find(organization).orElseThrow().evaluation()).evidence();
	}

	private static void both(Runnable one, Runnable other) throws Exception {
		CountDownLatch start = new CountDownLatch(2);
		List<Future<?>> results = List.of(BOTH.submit(together(one, start)), BOTH.submit(together(other, start)));
		for (Future<?> result : results) {
			result.get();
		}
	}

	private static Runnable together(Runnable work, CountDownLatch start) {
		return () -> {
			start.countDown();
			while (start.getCount() > 0) {
				Thread.onSpinWait();
			}
			work.run();
		};
	}

}
