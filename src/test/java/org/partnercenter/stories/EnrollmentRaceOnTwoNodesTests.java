package org.partnercenter.stories;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;

import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.partner.KnownCompanies;
import org.partnercenter.partner.Organizations;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.People;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.SecondNode;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people finish the enrollment of one organization at the same moment (T-D09). */
@Tag("endurance")
@PostgresTest
class EnrollmentRaceOnTwoNodesTests {

	private static final int ROUNDS = 200;

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	KnownCompanies known;

	@Autowired
	Organizations organizations;

	@Autowired
	org.partnercenter.partner.People associations;

	/** At a public provider, so that no domain is claimed. */
	private final List<String> addresses = List.of(Unique.word() + "@gmail.com", Unique.word() + "@gmail.com");

	@Test
	@Proves("D-21")
	void oneEnrollsTheOtherIsLedToAssociationEachTime() throws Exception {
		Browser ada = this.people.signedIn(this.port, this.addresses.get(0));
		Browser boris = this.people.signedIn(SecondNode.port(), this.addresses.get(1));
		for (int round = 0; round < ROUNDS; round++) {
			UUID company = this.known.known(Unique.company(), "+1 206 555 0100");
			Walk first = toTheLastPage(ada, company, this.addresses.get(0));
			Walk second = toTheLastPage(boris, company, this.addresses.get(1));

			List<HttpResponse<String>> answers = finishTogether(first, second);

			assertThat(answers).as("round %d", round).allMatch(answer -> answer.statusCode() == 302);
			assertThat(List.of(end(ada, first), end(boris, second))).as("round %d", round)
				.areExactly(1, containing("Congratulations"))
				.areExactly(1, containing("Somebody else was first"));
			assertThat(this.organizations.get(company).enrolled()).isTrue();
			assertThat(this.addresses)
				.filteredOn(address -> this.associations.isAssociated(company, this.people.person(address)))
				.hasSize(1);
		}
	}

	private static Walk toTheLastPage(Browser browser, UUID company, String address) {
		Walk walk = Walk.enrolling(browser, company);
		walk.sign(walk.page());
		walk.giveProfile(address, "");
		assertThat(walk.page().body()).contains("<h1>Organization profile</h1>");
		return walk;
	}

	private static List<HttpResponse<String>> finishTogether(Walk first, Walk second) throws Exception {
		HttpResponse<String> toFirst = first.page();
		HttpResponse<String> toSecond = second.page();
		CyclicBarrier together = new CyclicBarrier(2);
		CompletableFuture<HttpResponse<String>> one = CompletableFuture
			.supplyAsync(() -> finish(together, first, toFirst));
		CompletableFuture<HttpResponse<String>> other = CompletableFuture
			.supplyAsync(() -> finish(together, second, toSecond));
		return List.of(one.get(), other.get());
	}

	private static HttpResponse<String> finish(CyclicBarrier together, Walk walk, HttpResponse<String> page) {
		try {
			together.await();
			return walk.finish(page);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What the person reads in the end. */
	private static String end(Browser browser, Walk walk) {
		String where = walk.page().headers().firstValue("Location").orElseThrow();
		return browser.get(where.replaceFirst("https?://[^/]+", "")).body();
	}

	private static Condition<String> containing(String text) {
		return new Condition<>(page -> page.contains(text), text);
	}

}
