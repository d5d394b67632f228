package org.partnercenter.certification;

import java.time.LocalDate;
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
import org.partnercenter.evidence.Evidence;
import org.partnercenter.evidence.ExamSupply;
import org.partnercenter.evidence.ExamSupply.Taken;
import org.partnercenter.evidence.SuppliedResult;
import org.partnercenter.partner.CertificationIds;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A result and the person it belongs to, at the same moment. */
@PostgresTest
@Proves("R-130")
class StrayRaceTests {

	private static final int ROUNDS = 50;

	private static final ExecutorService BOTH = Executors.newFixedThreadPool(2);

	@Autowired
	Members members;

	@Autowired
	CertificationIds certifications;

	@Autowired
	ExamSupply supply;

	@Autowired
	Evidence evidence;

	@Autowired
	StrayIdRepository strays;

	@Autowired
	Engine engine;

	@AfterAll
	static void end() {
		BOTH.shutdown();
	}

	@Test
	void aResultThatComesWhileItsIdIsLinkedCountsAndLeavesNoCaseBehind() throws Exception {
		Member ada = this.members.enroll();
		UUID organization = ada.organization().id();
		for (int round = 0; round < ROUNDS; round++) {
			String id = "MC" + Unique.word().toUpperCase(Locale.ROOT);

			both(() -> this.certifications.link(ada.founder(), organization, id), () -> take(id, "r"));

			assertThat(this.evidence.of(organization).professionals()).as("round %d", round)
				.singleElement()
				.matches(person -> person.exams().size() == 1);
			assertThat(this.strays.findByOpenId(id)).as("round %d", round).isEmpty();
		}
	}

	@Test
	void twoProvidersWhoTellOfTheSameUnknownIdAtOnceOpenOneCase() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			String id = "MC" + Unique.word().toUpperCase(Locale.ROOT);

			assertThat(both(() -> take(id, "r"), () -> take(id, "r"))).containsOnly(Taken.ASTRAY);

			UUID stray = this.strays.findByOpenId(id).orElseThrow().id();
			assertThat(this.engine.instance("stray-exam", stray.toString())).as("round %d", round).isNotNull();
		}
	}

	private Taken take(String id, String resultId) {
		SuppliedResult result = new SuppliedResult(resultId, id, "WP-101", LocalDate.of(2026, 1, 2));
		return this.supply.take(Unique.word(), List.of(result)).get(resultId);
	}

	private static List<Object> both(Callable<Object> one, Callable<Object> other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		List<Future<Object>> results = Stream.of(one, other).map(each -> BOTH.submit(() -> {
			start.await();
			return each.call();
		})).toList();
		return List.of(results.get(0).get(), results.get(1).get());
	}

}
