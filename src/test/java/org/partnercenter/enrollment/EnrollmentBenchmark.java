package org.partnercenter.enrollment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.CountedStatements;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Postgres;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Complete enrollments a second through the product's services, and in the same run the
 * same model steps on a bare engine with one variable per field and delegates that do
 * nothing. Both on the same PostgreSQL, in turns.
 */
@Tag("benchmark")
@PostgresTest
@Import(CountedStatements.class)
class EnrollmentBenchmark {

	private static final int WARM_UP = 60;

	private static final int ROUNDS = 5;

	private static final int A_ROUND = 200;

	private static final int AT_ONCE = 2;

	@Autowired
	Members members;

	@Autowired
	Engine engine;

	@Autowired
	CountedStatements statements;

	@Test
	void enrollsAtLeastAsFastAsABareEngineWalksTheModel() throws Exception {
		try (BareEngine bare = new BareEngine(Postgres.freshDatabase())) {
			perSecond(WARM_UP, this::enroll);
			perSecond(WARM_UP, bare::walk);
			List<Double> ratios = new ArrayList<>();
			for (int round = 0; round < ROUNDS; round++) {
				double product = perSecond(A_ROUND, this::enroll);
				double alone = perSecond(A_ROUND, bare::walk);
				ratios.add(product / alone);
				System.out.printf("round %d: product %.1f/s, bare engine %.1f/s, ratio %.2f%n", round + 1, product,
						alone, product / alone);
			}
			ratios.sort(null);
			System.out.printf("ratio: min %.2f, median %.2f, max %.2f%n", ratios.get(0), ratios.get(ROUNDS / 2),
					ratios.get(ROUNDS - 1));
		}
		long before = this.statements.count();
		for (int i = 0; i < 20; i++) {
			enroll();
		}
		System.out.printf("SQL statements for one enrollment: %.1f%n", (this.statements.count() - before) / 20.0);
		assertThat(this.statements.count()).isGreaterThan(before);
	}

	/**
	 * All user tasks, the domain's writes, the signature, and the outbox row of the
	 * welcome.
	 */
	private Void enroll() {
		String domain = Unique.domain();
		Members.Member member = this.members.enroll(Unique.company(), "founder@" + domain, domain);
		this.engine.run(member.instance(), "sendTask_sendWelcome");
		return null;
	}

	private static double perSecond(int times, Callable<Void> work) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
		try {
			long begin = System.nanoTime();
			for (Future<Void> done : threads.invokeAll(java.util.Collections.nCopies(times, work))) {
				done.get();
			}
			return times / ((System.nanoTime() - begin) / 1e9);
		}
		finally {
			threads.shutdown();
		}
	}

}
