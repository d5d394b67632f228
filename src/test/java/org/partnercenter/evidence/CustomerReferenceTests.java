package org.partnercenter.evidence;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.access.NotFound;
import org.partnercenter.evidence.CustomerReferences.Asked;
import org.partnercenter.partner.DomainClaims;
import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.ReceivedMail;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PartnerCenterTest
class CustomerReferenceTests {

	@LocalServerPort
	int port;

	@Autowired
	DomainClaims domains;

	@Autowired
	CustomerReferences references;

	@Autowired
	Evidence evidence;

	@Autowired
	Assets assets;

	@Autowired
	Members members;

	@Autowired
	People people;

	@Autowired
	org.partnercenter.partner.People associations;

	@Autowired
	Inbox inbox;

	@Autowired
	Trail trail;

	private final String email = "buyer@" + Unique.domain();

	private Member member;

	@BeforeEach
	void enroll() {
		this.member = this.members.enroll();
	}

	@Test
	@Proves("R-133")
	void countsOnlyAfterTheCustomerAcceptedOnOnePageWithoutAnAccount() {
		this.assets.choose(this.member, Assets.DEVICES);
		ask(Assets.DEVICES);
		assertThat(accepted()).isEmpty();

		Browser customer = new Browser(this.port);
		HttpResponse<String> page = customer.get(link());
		assertThat(page.body()).contains("Will you be a reference?", "Replaced 300 laptops",
				this.member.organization().displayName());
		assertThat(accepted()).isEmpty();
		HttpResponse<String> answer = customer.submit(page, link(), "decision", "ACCEPT", "answer", "Good work");

		assertThat(customer.get(answer.headers().firstValue("Location").orElseThrow()).body()).contains("Thank you");
		LocalDate today = this.assets.today(this.member);
		assertThat(accepted())
			.extracting(CustomerReference::assignedTo, CustomerReference::acceptedOn, CustomerReference::expiresOn)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(Assets.DEVICES, today, today.plusMonths(12)));
		assertThat(this.inbox.lastTo(this.member.address()).subject()).contains("has accepted");
		assertThat(page().body()).contains("Good work", "counts");
		assertThat(facts()).extracting(Recorded::action)
			.contains("evidence.reference-asked", "evidence.reference-accepted");
	}

	@Test
	void openingTheLinkAHundredTimesChangesNothing() {
		ask(null);
		String link = link();
		Browser scanner = new Browser(this.port);
		int before = facts().size();

		for (int i = 0; i < 100; i++) {
			assertThat(scanner.get(link).statusCode()).isEqualTo(200);
		}

		assertThat(only().state()).isEqualTo(ReferenceState.ASKED);
		assertThat(facts()).hasSize(before);
		assertThat(answer(link, "ACCEPT").statusCode()).isEqualTo(302);
	}

	@Test
	void theFirstAnswerStandsAndTheLinkSaysSo() {
		ask(null);
		String link = link();
		answer(link, "DECLINE");

		assertThat(answer(link, "ACCEPT").body()).contains("You have declined");

		assertThat(accepted()).isEmpty();
		assertThat(this.inbox.lastTo(this.member.address()).subject()).contains("has declined");
	}

	@Test
	void anAnswerThatCannotBeKeptIsSaidToBeSo() {
		ask(null);
		String link = link();

		HttpResponse<String> refused = new Browser(this.port).submit(link, "decision=ACCEPT&answer=Good%00work");

		assertThat(refused.statusCode()).isEqualTo(200);
		assertThat(refused.body()).contains("ordinary characters");
		assertThat(accepted()).isEmpty();
		assertThat(new Browser(this.port).submit(link, "decision=ACCEPT&answer=Good%0D%0Awork").statusCode())
			.isEqualTo(302);
	}

	@Test
	void anAnswerWithoutADecisionIsAskedForAgainAndNothingTypedIsLost() {
		ask(null);

		HttpResponse<String> answer = new Browser(this.port).submit(link(), "decision=&answer=Almost+done");

		assertThat(answer.body()).contains("Please choose whether you accept or decline", "Almost done",
				"role=\"alert\"");
	}

	@Test
	@Proves("R-133")
	void whatComesAfterTheTimeToAnswerIsNotCountedAndThePageSaysSo() {
		ask(null);
		String link = link();
		Instant end = only().answerUntil();

		at(end);
		assertThat(new Browser(this.port).get(link).body()).contains("The time to answer is over");
		assertThat(answer(link, "ACCEPT").body()).contains("Nothing was counted");
		assertThat(accepted()).isEmpty();

		at(end.minusMillis(1));
		assertThat(answer(link, "ACCEPT").statusCode()).isEqualTo(302);
		assertThat(accepted()).hasSize(1);
	}

	@Test
	@Proves("R-132")
	void countsToTheLastSecondOfItsLastDayWhereTheOrganizationIs() {
		this.assets.choose(this.member, Assets.DEVICES);
		ask(Assets.DEVICES);
		answer(link(), "ACCEPT");
		LocalDate last = only().expiresOn();
		Instant nextDay = beginning(last.plusDays(1));

		at(nextDay.minusSeconds(1));
		assertThat(standingAt(this.assets.today(this.member))).isEqualTo("COUNTS");
		at(nextDay);
		assertThat(standingAt(this.assets.today(this.member))).isEqualTo("EXPIRED");
		assertThat(page().body()).contains("Counts until", "expired");
	}

	/** The first second of a day where the organization is. */
	private Instant beginning(LocalDate day) {
		long before = day.minusDays(2).toEpochDay() * 86_400;
		long after = day.plusDays(2).toEpochDay() * 86_400;
		while (after - before > 1) {
			long between = (before + after) / 2;
			at(Instant.ofEpochSecond(between));
			if (this.assets.today(this.member).isBefore(day)) {
				before = between;
			}
			else {
				after = between;
			}
		}
		return Instant.ofEpochSecond(after);
	}

	@Test
	@Proves("R-134")
	void countsForTheCompetencyItIsAssignedToAndForNoOther() {
		this.assets.choose(this.member, Assets.DEVICES);
		this.assets.choose(this.member, Assets.IDENTITY);
		ask(null);
		answer(link(), "ACCEPT");
		assertThat(standingAt(this.assets.today(this.member))).isEqualTo("UNASSIGNED");

		assign(Assets.IDENTITY);
		assertThat(accepted()).extracting(CustomerReference::assignedTo).containsExactly(Assets.IDENTITY);
		assertThat(standingAt(this.assets.today(this.member))).isEqualTo("COUNTS");

		this.assets.giveUp(this.member, Assets.IDENTITY);
		assertThat(standingAt(this.assets.today(this.member))).isEqualTo("NOT_CHOSEN");
		assign(null);
		assertThat(accepted().get(0).assignedTo()).isNull();
		assertThatExceptionOfType(NotFound.class).as("not chosen").isThrownBy(() -> assign(Assets.NETWORK));
	}

	@Test
	void aWithdrawnRequestCannotBeAnswered() {
		ask(null);
		String link = link();

		this.references.withdraw(organization(), only().id(), this.member.founder());

		assertThat(answer(link, "ACCEPT").body()).contains("has been withdrawn");
		assertThat(accepted()).isEmpty();
	}

	@Test
	void canBeAskedAgainAfterTheRequestHasExpired() {
		ask(null);
		UUID before = only().id();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.references.askAgain(organization(), before, this.member.founder()));
		at(only().answerUntil());

		assertThat(this.references.askAgain(organization(), before, this.member.founder())).isEqualTo(Asked.ASKED);

		assertThat(shown()).hasSize(2);
		assertThat(answer(link(), "ACCEPT").statusCode()).isEqualTo(302);
	}

	@ParameterizedTest
	@CsvSource({ "%s", "mail.%s" })
	void nobodyIsAReferenceForHimself(String host) {
		assertThat(ask(null, "sales@" + host.formatted(this.member.domain()))).isEqualTo(Asked.OWN_PEOPLE);

		assertThat(shown()).isEmpty();
	}

	@Test
	void norAfterGivingTheDomainUp() {
		this.domains.of(organization())
			.forEach(claim -> this.domains.release(organization(), claim.id(), this.member.founder()));

		assertThat(ask(null, "sales@" + this.member.domain())).isEqualTo(Asked.OWN_PEOPLE);
	}

	@Test
	void norAreItsPeopleWithAddressesElsewhere() {
		String private_ = Unique.word() + "@" + Unique.domain();
		this.associations.associate(organization(), this.people.person(private_),
				new IndividualProfile("Pia", "Private", private_, null, null, null, false));

		assertThat(ask(null, private_)).isEqualTo(Asked.OWN_PEOPLE);
		assertThat(ask(null, "buyer@not" + this.member.domain())).as("another domain").isEqualTo(Asked.ASKED);
	}

	@Test
	void aMailboxIsNotFilledWithRequests() {
		assertThat(ask(null)).isEqualTo(Asked.ASKED);
		assertThat(ask(null)).isEqualTo(Asked.WAITING);
		for (int i = 0; i < 2; i++) {
			Member other = this.members.enroll();
			assertThat(this.references.ask(other.organization().id(), request(null, this.email), other.founder()))
				.isEqualTo(Asked.ASKED);
		}
		Member fourth = this.members.enroll();

		assertThat(this.references.ask(fourth.organization().id(), request(null, this.email), fourth.founder()))
			.isEqualTo(Asked.ADDRESS_TOO_OFTEN);
	}

	@Test
	void anOrganizationAsksSoManyOnOneDayAndGoesOnTomorrow() {
		List<Asked> asked = new ArrayList<>();
		for (int i = 0; i < 21; i++) {
			asked.add(ask(null, "buyer@" + Unique.domain()));
		}
		assertThat(asked.subList(0, 20)).containsOnly(Asked.ASKED);
		assertThat(asked.get(20)).isEqualTo(Asked.ENOUGH_FOR_TODAY);

		at(Instant.now().plus(Duration.ofDays(1)));

		assertThat(ask(null)).isEqualTo(Asked.ASKED);
	}

	@Test
	void theMailIsInTheChosenLanguageAndSaysNothingOfWhatWasTypedAboutTheWork() {
		Browser founder = founder();
		HttpResponse<String> page = founder.get("/evidence/references");

		founder.submit(page, "/evidence/references", "organization", organization().toString(), "customer", "Käufer KG",
				"contact", "Karla Kundin", "email", this.email, "language", "de", "work", "See http://evil.example");

		ReceivedMail mail = this.inbox.lastTo(this.email);
		assertThat(mail.subject()).contains("bittet Sie");
		assertThat(mail.text()).contains("Guten Tag Karla Kundin", "Käufer KG").doesNotContain("evil.example");
	}

	@Test
	void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost() {
		Browser founder = founder();
		HttpResponse<String> page = founder.get("/evidence/references");

		String answer = founder
			.submit(page, "/evidence/references", "organization", organization().toString(), "customer", "", "contact",
					"http://evil.example", "email", "no address", "language", "xx", "competency", "a/b", "work",
					"Half a sentence")
			.body();

		assertThat(answer).contains("id=\"customer-error\"", "id=\"contact-error\"", "id=\"email-error\"",
				"id=\"language-error\"", "id=\"competency-error\"", "Half a sentence", "role=\"alert\"");
		assertThat(shown()).isEmpty();
	}

	@Test
	void aReferenceOfAnotherOrganizationDoesNotExist() {
		ask(null);
		Member other = this.members.enroll();
		UUID id = only().id();

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.references.withdraw(organization(), id, other.founder()));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.references.withdraw(other.organization().id(), id, other.founder()));
		assertThat(new Browser(this.port).get("/reference/" + Unique.word()).statusCode()).isEqualTo(404);
	}

	@Test
	void ofTheLinkOnlyADigestIsKept() {
		ask(null);
		String token = link().substring("/reference/".length());

		assertThat(facts().toString()).doesNotContain(token);
		assertThat(org.partnercenter.access.Secrets.digest(token)).hasSize(64);
	}

	private Asked ask(CompetencyKey key) {
		return ask(key, this.email);
	}

	private Asked ask(CompetencyKey key, String address) {
		return this.references.ask(organization(), request(key, address), this.member.founder());
	}

	private static ReferenceRequest request(CompetencyKey key, String address) {
		return new ReferenceRequest("Coho Winery", "Carla Customer", address, "en", key, "Replaced 300 laptops");
	}

	private void assign(CompetencyKey key) {
		this.references.assign(organization(), only().id(), key, this.member.founder());
	}

	private HttpResponse<String> answer(String link, String decision) {
		return new Browser(this.port).submit(link, "decision=" + decision);
	}

	private String link() {
		return this.inbox.lastTo(this.email).path();
	}

	private Browser founder() {
		return this.people.signedIn(this.port, this.member.address());
	}

	private HttpResponse<String> page() {
		return founder().get("/evidence/references");
	}

	private List<ShownReference> shown() {
		return this.references.of(organization());
	}

	private ShownReference only() {
		assertThat(shown()).hasSize(1);
		return shown().get(0);
	}

	private String standingAt(LocalDate day) {
		return only().standing(Instant.now(), day,
				this.evidence.of(organization()).competencies().stream().map(ChosenCompetency::key).toList());
	}

	private List<CustomerReference> accepted() {
		return this.evidence.of(organization()).references();
	}

	private List<Recorded> facts() {
		return this.trail.of(organization());
	}

	private UUID organization() {
		return this.member.organization().id();
	}

	private static void at(Instant moment) {
		ClockUtil.setCurrentTime(Date.from(moment));
	}

}
