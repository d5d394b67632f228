package org.partnercenter.stories;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.membership.Memberships;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** An enrollment that is not walked through the way it was meant. */
@PartnerCenterTest
class EnrollmentInputTests {

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	Inbox inbox;

	@Autowired
	org.partnercenter.partner.People associations;

	private final String address = "founder@" + Unique.domain();

	private final String company = Unique.company();

	private Browser founder;

	private Walk walk;

	@BeforeEach
	void begin() {
		this.founder = this.people.signedIn(this.port, this.address);
		this.walk = Walk.enrolling(this.founder);
	}

	@Test
	void aSecondTabGoesOnWithTheSameEnrollment() {
		assertThat(Walk.enrolling(this.founder).path()).isEqualTo(this.walk.path());
		assertThat(this.founder.get("/enrollment/begin").body()).contains("You have begun an enrollment")
			.doesNotContain("Begin enrollment");
	}

	@Test
	@Proves("R-023")
	void aPageBeforeItsTurnIsNotTaken() {
		HttpResponse<String> contact = this.walk.page();
		this.walk.finish(contact);
		assertThat(this.walk.page().body()).contains("was not the current one any more",
				"<h1>Organization contact</h1>");
		assertThat(this.associations.organizationsOf(this.people.person(this.address))).isEmpty();
	}

	@Test
	void whatTwoTabsSentIsKeptOnceAndTheOtherIsToldSo() {
		HttpResponse<String> first = this.walk.page();
		HttpResponse<String> second = this.walk.page();
		String[] fields = { "legalName", this.company, "country", "US", "street", "1 Main Street", "city", "Redmond",
				"phone", "+1 425 555 0100" };
		this.walk.send(first, "provideContact", fields);
		fields[1] = "Another " + this.company;
		this.walk.send(second, "provideContact", fields);

		assertThat(this.walk.page().body()).contains("What you typed on it was not kept", "<h1>Program agreement</h1>");
	}

	@Test
	@Proves("R-043")
	void aFinishSentTwiceEnrollsOnce() {
		HttpResponse<String> last = walkToTheLastPage();
		HttpResponse<String> finished = this.walk.finish(last);
		HttpResponse<String> again = this.walk.finish(last);

		assertThat(finished.statusCode()).isEqualTo(302);
		assertThat(again.statusCode()).isEqualTo(302);
		String after = this.walk.page().headers().firstValue("Location").orElseThrow();
		assertThat(this.founder.get(path(after)).body()).contains("Congratulations");
		assertThat(this.associations.organizationsOf(this.people.person(this.address))).hasSize(1);
	}

	@Test
	void overLongAndInvisibleCharactersAreSaidAtTheFieldAndStay() {
		String tooLong = "x".repeat(101);
		HttpResponse<String> refused = this.walk.send("provideContact", "legalName", tooLong, "country", "US", "street",
				"1 Main\u202eStreet", "city", "Red\u0007mond", "phone", "none");

		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("“Legal name” may have at most 100 characters.")
			.contains("“Street and number” contains characters that cannot be seen")
			.contains("“City” contains characters that cannot be seen")
			.contains("Enter “Phone” with the country code")
			.contains("value=\"" + tooLong + "\"", "value=\"none\"", "1 Main", "mond");
		assertThat(this.walk.page().body()).contains("<h1>Organization contact</h1>");
	}

	@Test
	@Proves({ "R-039", "R-099" })
	void aCertificationIdThatCountsElsewhereIsSaidAtTheFieldOfBothWizards(@Autowired Members members) {
		String taken = Unique.word();
		walkToTheLastPage(taken);
		this.walk.finish(this.walk.page());
		Member other = members.enroll();
		String second = "second@" + other.domain();

		Walk enrollment = Walk.enrolling(this.people.signedIn(this.port, second));
		enrollment.giveContact(Unique.company());
		enrollment.sign(enrollment.page());
		assertSaysTaken(enrollment.giveProfile(second, taken), taken);
		assertThat(enrollment.giveProfile(second, Unique.word()).statusCode()).isEqualTo(302);

		Member third = members.enroll();
		Walk association = askAndProve("third@" + third.domain(), third);
		assertSaysTaken(association.giveProfile("third@" + third.domain(), taken), taken);
		assertThat(association.giveProfile("third@" + third.domain(), "").statusCode()).isEqualTo(302);
	}

	@Test
	@Proves("D-25")
	void anAgreementReplacedWhileItWasBeingReadIsShownAgainAndNotSigned() {
		ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-12-31T23:50:00Z")));
		this.founder = this.people.signedIn(this.port, this.address);
		this.walk = Walk.enrolling(this.founder);
		this.walk.giveContact(this.company);
		HttpResponse<String> old = this.walk.page();
		assertThat(Walk.hidden(old, "agreementVersion")).isEqualTo("2026-1");

		ClockUtil.setCurrentTime(Date.from(Instant.parse("2027-01-01T00:10:00Z")));
		HttpResponse<String> refused = this.walk.sign(old);
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("The agreement was replaced while you were reading")
			.contains("value=\"Owner\"");
		assertThat(Walk.hidden(refused, "agreementVersion")).isEqualTo("2027-1");
		assertThat(this.walk.page().body()).contains("<h1>Program agreement</h1>");

		this.walk.sign(refused);
		assertThat(this.walk.page().body()).contains("<h1>Individual profile</h1>");
	}

	@Test
	@Proves({ "R-016", "R-017" })
	void nothingInAnEnrollmentChoosesAnotherLevelAndThereIsNoUpgradeBeforeItsEnd(@Autowired Memberships memberships) {
		assertThat(this.walk.page().body()).doesNotContainIgnoringCase("gold")
			.doesNotContainIgnoringCase("certified p");
		this.walk.send("provideContact", "legalName", this.company, "country", "US", "street", "1 Main Street", "city",
				"Redmond", "phone", "+1 425 555 0100", "level", "GOLD", "partnerLevel", "GOLD");
		for (String upgrade : new String[] { "/upgrade", "/upgrade/begin", "/enrollment/upgrade", "/organization/level",
				"/home" }) {
			assertThat(this.founder.get(upgrade).statusCode()).as(upgrade).isNotEqualTo(200);
			assertThat(this.founder.submit(upgrade, "level=GOLD").statusCode()).as(upgrade).isNotEqualTo(200);
		}
		this.walk.sign(this.walk.page());
		this.walk.giveProfile(this.address, "");
		this.walk.send("completeOrganizationProfile", "businessFocus", "SERVICES", "services", "CONSULTING",
				"customers", "SMALL", "technologies", "CLOUD", "level", "GOLD");

		var organization = this.associations.organizationsOf(this.people.person(this.address)).get(0);
		assertThat(memberships.find(organization.id()).orElseThrow().level()).isEqualTo("REGISTERED");
	}

	private HttpResponse<String> walkToTheLastPage() {
		return walkToTheLastPage("");
	}

	private HttpResponse<String> walkToTheLastPage(String certificationId) {
		this.walk.giveContact(this.company);
		this.walk.sign(this.walk.page());
		this.walk.giveProfile(this.address, certificationId);
		return this.walk.page();
	}

	private Walk askAndProve(String colleague, Member member) {
		Browser browser = this.people.signedIn(this.port, colleague);
		Walk association = Walk.asking(browser, member.organization().id());
		association.giveAddress(colleague);
		browser.submit(this.inbox.lastTo(colleague).path(), "");
		return association;
	}

	private static void assertSaysTaken(HttpResponse<String> refused, String taken) {
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("id=\"field-certificationId-error\">This certification ID")
			.contains("value=\"" + taken + "\"");
	}

	private static String path(String location) {
		return location.replaceFirst("https?://[^/]+", "");
	}

}
