package org.partnercenter.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Two at the same moment, on PostgreSQL. */
@PostgresTest
class EnrollmentRaceTests {

	private static final int ROUNDS = 25;

	@Autowired
	Organizations organizations;

	@Autowired
	KnownOrganizations imports;

	@Autowired
	DomainClaims claims;

	@Autowired
	OrganizationSearch search;

	@Autowired
	Accounts accounts;

	@Test
	@Proves({ "D-21" })
	void ofTwoWhoEnrollTheSameKnownOrganizationOneWinsAndTheOtherIsTold() throws Exception {
		Account ada = Founders.personAt(this.accounts, Unique.domain());
		Account bob = Founders.personAt(this.accounts, Unique.domain());
		for (int round = 0; round < ROUNDS; round++) {
			UUID known = this.imports.add(ImportedOrganization.named(Unique.company(), "US"));

			List<Object> answers = atOnce(() -> enroll(known, ada), () -> enroll(known, bob));

			assertThat(answers).filteredOn(Organization.class::isInstance).hasSize(1);
			assertThat(answers).filteredOn(AlreadyEnrolled.class::isInstance).hasSize(1);
			assertThat(this.organizations.get(known).enrolled()).isTrue();
		}
	}

	@Test
	@Proves({ "D-17", "D-21" })
	void ofTwoWhoProveTheSameDomainOneHasItAndTheOtherIsContested() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			String domain = Unique.domain();
			String word = Unique.word();
			Account ada = Founders.personAt(this.accounts, domain);
			Account bob = Founders.personAt(this.accounts, domain);

			List<Object> answers = atOnce(() -> enrollNew(word, ada), () -> enrollNew(word, bob));

			assertThat(answers).allMatch(Organization.class::isInstance);
			assertThat(answers.stream().map(Organization.class::cast).map(Organization::id))
				.extracting(id -> this.claims.of(id).get(0).state())
				.containsExactlyInAnyOrder(ClaimState.PROVEN, ClaimState.CONTESTED);
			assertThat(this.search.byName(new NameSearch(word.substring(1), null, "US", null, null))).hasSize(2);
		}
	}

	private Object enroll(UUID known, Account founder) {
		try {
			return this.organizations.enroll(known, Founders.company("whatever is typed"), founder.id(),
					Founders.profile(founder));
		}
		catch (AlreadyEnrolled ex) {
			return ex;
		}
	}

	private Object enrollNew(String word, Account founder) {
		return Founders.enroll(this.organizations, Founders.company(word + " north"), founder);
	}

	@SafeVarargs
	private static List<Object> atOnce(Callable<Object>... calls) throws Exception {
		CyclicBarrier start = new CyclicBarrier(calls.length);
		ExecutorService threads = Executors.newFixedThreadPool(calls.length);
		try {
			List<Future<Object>> running = new ArrayList<>();
			for (Callable<Object> call : calls) {
				running.add(threads.submit(() -> {
					start.await();
					return call.call();
				}));
			}
			List<Object> answers = new ArrayList<>();
			for (Future<Object> each : running) {
				answers.add(each.get());
			}
			return answers;
		}
		finally {
			threads.shutdownNow();
		}
	}

}
