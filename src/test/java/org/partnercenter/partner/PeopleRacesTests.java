package org.partnercenter.partner;

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
import org.partnercenter.access.NotFound;
import org.partnercenter.partner.CertificationIds.Answer;
import org.partnercenter.testing.PostgresTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What two people do at the same moment, on the database of more than one node. */
@PostgresTest
class PeopleRacesTests {

	private static final ExecutorService BOTH = Executors.newFixedThreadPool(2);

	private static final String REFUSED = "refused";

	@Autowired
	private People people;

	@Autowired
	private Roles roles;

	@Autowired
	private Locations locations;

	@Autowired
	private CertificationIds certifications;

	@Autowired
	private Companies companies;

	@Autowired
	private org.partnercenter.testing.People accounts;

	@AfterAll
	static void end() {
		BOTH.shutdown();
	}

	@Test
	@Proves("R-039")
	void ofTwoWhoLinkTheSameIdAtOnceOneIsLinked() throws Exception {
		String ada = account();
		String boris = account();
		UUID fabrikam = this.companies.foundedBy(ada).id();
		UUID northwind = this.companies.foundedBy(boris).id();
		for (int round = 0; round < 200; round++) {
			String id = "mc-" + Unique.word();

			List<Object> answers = both(() -> this.certifications.link(ada, fabrikam, id),
					() -> this.certifications.link(boris, northwind, id.toUpperCase(Locale.ROOT).replace("-", " ")));

			assertThat(answers).as("round %d", round).containsExactlyInAnyOrder(Answer.LINKED, Answer.TAKEN);
		}
	}

	@Test
	@Proves("D-20")
	void ofTwoAdministratorsWhoRemoveEachOtherAtOnceOneStays() throws Exception {
		for (int round = 0; round < 20; round++) {
			UUID fabrikam = withTwoAdministrators();
			List<String> two = this.roles.globalAdministrators(fabrikam);

			List<Object> answers = both(() -> remove(fabrikam, two.get(0), two.get(1)),
					() -> remove(fabrikam, two.get(1), two.get(0)));

			assertThat(answers).as("round %d", round).containsOnlyOnce(REFUSED);
			assertThat(this.roles.globalAdministrators(fabrikam)).hasSize(1);
			assertThat(this.roles.primaryProgramContact(fabrikam))
				.hasValue(this.roles.globalAdministrators(fabrikam).get(0));
		}
	}

	@Test
	@Proves("D-20")
	void ofTwoAdministratorsWhoResignAtOnceOneStays() throws Exception {
		for (int round = 0; round < 20; round++) {
			UUID fabrikam = withTwoAdministrators();
			List<String> two = this.roles.globalAdministrators(fabrikam);

			List<Object> answers = both(() -> resign(fabrikam, two.get(0)), () -> resign(fabrikam, two.get(1)));

			assertThat(answers).as("round %d", round).containsOnlyOnce(REFUSED);
			assertThat(this.roles.globalAdministrators(fabrikam)).hasSize(1);
		}
	}

	@Test
	void associatingAtOnceFromTwoTabsIsOneAssociation() throws Exception {
		UUID fabrikam = this.companies.foundedBy(account()).id();
		for (int round = 0; round < 20; round++) {
			String boris = account();
			Callable<Object> associate = () -> {
				this.people.associate(fabrikam, boris, Companies.profile("Boris"));
				return this.people.organizationsOf(boris).size();
			};

			assertThat(both(associate, associate)).containsOnly(1);
		}
	}

	@Test
	void whoeverLeavesAndComesBackHasOnePresentAndManyPastAssociations() {
		UUID fabrikam = this.companies.foundedBy(account()).id();
		String boris = account();
		for (int round = 0; round < 3; round++) {
			this.people.associate(fabrikam, boris, Companies.profile("Boris"));
			this.people.leave(fabrikam, boris);
		}

		this.people.associate(fabrikam, boris, Companies.profile("Boris"));

		assertThat(this.people.organizationsOf(boris)).hasSize(1);
	}

	private UUID withTwoAdministrators() {
		String ada = account();
		String boris = account();
		UUID fabrikam = this.companies.foundedBy(ada).id();
		this.people.associate(fabrikam, boris, Companies.profile("Boris"));
		this.roles.give(administrator(fabrikam, boris), ada);
		return fabrikam;
	}

	private Object remove(UUID organization, String account, String byAccount) {
		return refusedOr(() -> this.people.remove(organization, account, byAccount, "Because"));
	}

	private Object resign(UUID organization, String account) {
		return refusedOr(() -> this.roles.resign(administrator(organization, account)));
	}

	/** The slower of two has lost the right, or is the last. */
	private static Object refusedOr(Runnable change) {
		try {
			change.run();
			return "done";
		}
		catch (LastAdministrator | NotFound ex) {
			return REFUSED;
		}
	}

	private HeldRole administrator(UUID organization, String account) {
		return new HeldRole(organization, this.locations.headquarters(organization).id(), account,
				ContactRole.GLOBAL_ADMINISTRATOR);
	}

	private static List<Object> both(Callable<Object> one, Callable<Object> other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		List<Future<Object>> results = Stream.of(one, other).map(each -> BOTH.submit(() -> {
			start.await();
			return each.call();
		})).toList();
		return List.of(results.get(0).get(), results.get(1).get());
	}

	private String account() {
		return this.accounts.person(Unique.word() + "@" + Unique.domain());
	}

}
