package org.partnercenter.certification;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.partnercenter.partner.CertificationIds;
import org.partnercenter.partner.CertificationIds.Answer;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people who claim the same certification ID at the same moment. */
@PostgresTest
@Proves("R-039")
class ContestRaceTests {

	private static final int ROUNDS = 50;

	private static final ExecutorService BOTH = Executors.newFixedThreadPool(2);

	@Autowired
	Members members;

	@Autowired
	CertificationIds certifications;

	@Autowired
	Contests contests;

	@Autowired
	Engine engine;

	@AfterAll
	static void end() {
		BOTH.shutdown();
	}

	@Test
	void oneHasItAndOfTheOtherTheServiceCenterIsAsked() throws Exception {
		Member ada = this.members.enroll();
		Member boris = this.members.enroll();
		for (int round = 0; round < ROUNDS; round++) {
			String id = "MC" + Unique.word().toUpperCase(Locale.ROOT);

			List<Answer> answers = both(() -> link(ada, id), () -> link(boris, id.toLowerCase(Locale.ROOT)));

			assertThat(answers).as("round %d", round).containsExactlyInAnyOrder(Answer.LINKED, Answer.TAKEN);
			Member second = (answers.get(0) == Answer.TAKEN) ? ada : boris;
			List<UUID> open = this.contests.openAbout(id);
			assertThat(open).as("round %d", round).hasSize(1);
			assertThat(this.contests.get(open.get(0)).claimant()).isEqualTo(second.founder());
			assertThat(this.engine.instance("certification-contest", open.get(0).toString())).isNotNull();
		}
	}

	@Test
	void claimingTwiceAtOnceFromTwoTabsIsOneCase() throws Exception {
		Member ada = this.members.enroll();
		Member boris = this.members.enroll();
		for (int round = 0; round < ROUNDS; round++) {
			String id = "MC" + Unique.word().toUpperCase(Locale.ROOT);
			link(ada, id);

			both(() -> link(boris, id), () -> link(boris, id));

			assertThat(this.contests.openAbout(id)).as("round %d", round).hasSize(1);
		}
	}

	private Answer link(Member member, String id) {
		return this.certifications.link(member.founder(), member.organization().id(), id);
	}

	private static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		List<Future<T>> results = Stream.of(one, other).map(each -> BOTH.submit(() -> {
			start.await();
			return each.call();
		})).toList();
		return List.of(results.get(0).get(), results.get(1).get());
	}

}
