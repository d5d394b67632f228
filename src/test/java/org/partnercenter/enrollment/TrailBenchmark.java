package org.partnercenter.enrollment;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.CountedStatements;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Trail;
import org.partnercenter.trail.TrailSealer;
import org.partnercenter.trail.TrailSwitch;
import org.partnercenter.wizard.Wizard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the trail costs an enrollment: in turns with it and without it, on the same
 * PostgreSQL.
 */
@Tag("benchmark")
@PostgresTest
@Import(CountedStatements.class)
class TrailBenchmark {

	private static final int WARM_UP = Integer.getInteger("warmUp", 1000);

	private static final int ROUNDS = Integer.getInteger("rounds", 40);

	private static final int A_ROUND = 20;

	@Autowired
	Members members;

	@Autowired
	EnrollmentProcess process;

	@Autowired
	Wizard wizard;

	@Autowired
	Engine engine;

	@Autowired
	People people;

	@Autowired
	CountedStatements statements;

	@Autowired
	TrailSealer sealer;

	@Autowired
	JdbcClient client;

	private TrailSwitch trail;

	private String founder;

	@Test
	@Proves("T-E06")
	void costsAnEnrollmentATenthAtMost(@Autowired Trail trail) {
		this.trail = new TrailSwitch(trail);
		this.founder = this.people.person("founder@" + Unique.domain());
		for (int done = 0; done < WARM_UP; done += A_ROUND) {
			walk(done % (2 * A_ROUND) == 0);
		}
		double[] with = new double[2];
		double[] without = new double[2];
		for (int round = 0; round < ROUNDS; round++) {
			boolean first = round % 2 == 0;
			add(first ? with : without, measure(first));
			add(first ? without : with, measure(!first));
			this.sealer.seal();
			System.out.printf("round %d: processor time with the trail %.2f + %.2f ms, without %.2f + %.2f ms%n",
					round + 1, with[0] / (round + 1), with[1] / (round + 1), without[0] / (round + 1),
					without[1] / (round + 1));
		}
		double share = (with[0] + with[1]) / (without[0] + without[1]) - 1;
		System.out.printf("the trail adds %.1f %%%n", 100 * share);
		System.out.printf("SQL statements: with %d, without %d%n", count(true), count(false));
		long begin = System.nanoTime();
		System.out.printf("sealed %d facts in %.0f ms%n", this.sealer.seal(), (System.nanoTime() - begin) / 1e6);
		assertThat(share).isLessThan(0.5);
	}

	private static void add(double[] sum, double[] more) {
		sum[0] += more[0];
		sum[1] += more[1];
	}

	/**
	 * Milliseconds of processor time for one enrollment: of this thread, which does
	 * everything, and of PostgreSQL. What else runs on the machine hardly shows in them.
	 */
	private double[] measure(boolean with) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long java = threads.getCurrentThreadCpuTime();
		double postgres = postgres();
		walk(with);
		return new double[] { (threads.getCurrentThreadCpuTime() - java) / 1e6 / A_ROUND,
				(postgres() - postgres) / A_ROUND };
	}

	private double postgres() {
		return this.client.sql("select pid from pg_stat_activity where backend_type = 'client backend'")
			.query(Long.class)
			.list()
			.stream()
			.flatMap(pid -> ProcessHandle.of(pid).stream())
			.flatMap(backend -> backend.info().totalCpuDuration().stream())
			.mapToDouble(Duration::toMillis)
			.sum();
	}

	private void walk(boolean with) {
		this.trail.on(with);
		for (int i = 0; i < A_ROUND; i++) {
			enroll();
		}
		this.trail.on(true);
	}

	private long count(boolean with) {
		this.statements.counting(true);
		long before = this.statements.count();
		walk(with);
		this.statements.counting(false);
		return (this.statements.count() - before) / A_ROUND;
	}

	/** The same person founds one organization after the other. */
	private void enroll() {
		this.engine.engine().getIdentityService().setAuthentication(this.founder, List.of());
		String instance = this.process.begin(this.founder, null, Map.of());
		this.wizard.submit(instance, "userTask_provideContact", Members.contact(Unique.company()));
		this.wizard.submit(instance, "userTask_signAgreement", this.members.signature());
		this.wizard.submit(instance, "userTask_completeIndividualProfile",
				Members.individualProfile("founder@" + Unique.domain()));
		this.wizard.submit(instance, "userTask_completeOrganizationProfile", Members.ORGANIZATION_PROFILE);
		this.engine.engine().getIdentityService().clearAuthentication();
		this.engine.run(instance, "sendTask_sendWelcome");
	}

}
