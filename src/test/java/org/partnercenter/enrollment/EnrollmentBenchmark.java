package org.partnercenter.enrollment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.CountedStatements;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Postgres;
import org.partnercenter.testing.People;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Unique;
import org.partnercenter.wizard.Wizard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

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

	/** Until the compiler of the JVM has nothing left to do. */
	private static final int WARM_UP = Integer.getInteger("warmUp", 3000);

	private static final int ROUNDS = Integer.getInteger("rounds", 5);

	private static final int A_ROUND = 100;

	private static final int AT_ONCE = 2;

	private static final int COUNTED = 20;

	@Autowired
	Members members;

	@Autowired
	EnrollmentProcess process;

	@Autowired
	Wizard wizard;

	private Map<String, Object> signature;

	@Autowired
	Engine engine;

	@Autowired
	CountedStatements statements;

	@Autowired
	People people;

	@Autowired
	JdbcClient client;

	private final Spent product = new Spent();

	private final Spent bareEngine = new Spent();

	private final Queue<Founder> founders = new ConcurrentLinkedQueue<>();

	@Test
	void enrollsAtLeastAsFastAsABareEngineWalksTheModel() throws Exception {
		try (HikariDataSource pool = pool(Postgres.freshDatabase());
				BareEngine bare = new BareEngine(this.statements.counted(pool))) {
			this.signature = this.members.signature();
			signUp(WARM_UP + ROUNDS * A_ROUND + COUNTED);
			for (int done = 0; done < WARM_UP; done += A_ROUND) {
				System.out.printf("warming up: product %.1f/s, bare engine %.1f/s%n", perSecond(A_ROUND, this::enroll),
						perSecond(A_ROUND, bare::walk));
			}
			List<Double> ratios = new ArrayList<>();
			for (int round = 0; round < ROUNDS; round++) {
				double product = perSecond(A_ROUND, this.product.by(this::enroll));
				double alone = perSecond(A_ROUND, this.bareEngine.by(bare::walk));
				ratios.add(product / alone);
				System.out.printf("round %d: product %.1f/s, bare engine %.1f/s, ratio %.2f%n", round + 1, product,
						alone, product / alone);
			}
			System.out.printf("product: %s%nbare engine: %s%n", this.product, this.bareEngine);
			ratios.sort(null);
			System.out.printf("ratio: min %.2f, median %.2f, max %.2f%n", ratios.get(0), ratios.get(ROUNDS / 2),
					ratios.get(ROUNDS - 1));
			countStatements("product", this::enroll);
			countStatements("bare engine", bare::walk);
			assertThat(ratios).allMatch(ratio -> ratio > 0);
		}
	}

	private void countStatements(String who, Callable<Void> work) throws Exception {
		this.statements.counting(true);
		long before = this.statements.count();
		long committed = this.statements.commits();
		for (int i = 0; i < COUNTED; i++) {
			work.call();
		}
		System.out.printf("for one enrollment, %s: %.1f SQL statements, %.1f commits%n", who,
				(this.statements.count() - before) / (double) COUNTED,
				(this.statements.commits() - committed) / (double) COUNTED);
		if (Boolean.getBoolean("texts")) {
			this.statements.texts()
				.forEach((text, times) -> System.out.printf("%5.2f %s%n", times / (double) COUNTED,
						text.replaceAll("\\s+", " ")));
		}
		this.statements.counting(false);
	}

	/** As large as the product's. */
	private static HikariDataSource pool(String url) {
		HikariDataSource pool = new HikariDataSource();
		pool.setJdbcUrl(url);
		pool.setUsername("postgres");
		pool.setMaximumPoolSize(20);
		return pool;
	}

	/**
	 * All user tasks, the domain's writes, the signature, and the outbox row of the
	 * welcome.
	 */
	private Void enroll() {
		Founder founder = this.founders.remove();
		this.engine.engine().getIdentityService().setAuthentication(founder.account(), List.of());
		String instance = this.process.begin(founder.account(), null, Map.of());
		this.wizard.submit(instance, "userTask_provideContact", Members.contact(Unique.company()));
		this.wizard.submit(instance, "userTask_signAgreement", this.signature);
		this.wizard.submit(instance, "userTask_completeIndividualProfile",
				Members.individualProfile("founder@" + founder.domain()));
		this.wizard.submit(instance, "userTask_completeOrganizationProfile", Members.ORGANIZATION_PROFILE);
		this.engine.engine().getIdentityService().clearAuthentication();
		this.engine.run(instance, "sendTask_sendWelcome");
		return null;
	}

	/**
	 * Accounts exist before anybody enrolls. They are copies of one: a password is made
	 * slow on purpose.
	 */
	private void signUp(int people) {
		String first = this.people.person("founder@" + Unique.domain());
		for (int i = 0; i < people; i++) {
			Founder founder = new Founder(Unique.domain(), "p-" + Unique.word() + Unique.word());
			this.client
				.sql("insert into act_id_user (id_, rev_, first_, last_, pwd_, salt_) "
						+ "select ?, 1, first_, last_, pwd_, salt_ from act_id_user where id_ = ?")
				.params(founder.account(), first)
				.update();
			this.client
				.sql("insert into account (id, email, kind, language, country, must_change_password, "
						+ "created_at, mail_proven_at) select ?, ?, kind, language, country, must_change_password, "
						+ "created_at, mail_proven_at from account where id = ?")
				.params(founder.account(), "founder@" + founder.domain(), first)
				.update();
			this.founders.add(founder);
		}
	}

	record Founder(String domain, String account) {

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
