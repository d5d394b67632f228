package org.partnercenter.reenrollment;

import java.util.Locale;
import java.time.format.FormatStyle;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.params.provider.CsvSource;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.evidence.Assets;
import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.membership.Phase;
import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
class MembershipPagesTests {

	private static final String BUTTON = "action=\"/membership/re-enroll\"";

	@Autowired
	RenewalYear year;

	@Autowired
	Engine engine;

	@Autowired
	People people;

	@Autowired
	org.partnercenter.partner.People associations;

	@LocalServerPort
	int port;

	private Member member;

	private Browser founder;

	@BeforeEach
	void enroll(@Autowired Members members) {
		this.member = members.enroll();
		this.founder = this.people.signedIn(this.port, this.member.address());
	}

	@ParameterizedTest
	@Proves({ "R-010", "R-011" })
	@ValueSource(strings = { "/home", "/organization/people", "/evidence", "/purchases", "/account" })
	void theSummaryStandsOnEveryPage(String page) {
		daysLeft(100);

		assertThat(this.founder.get(page).body()).contains("Frida Founder", "100 days left", "href=\"/membership\"");
	}

	@ParameterizedTest
	@Proves({ "R-149", "R-155" })
	@ValueSource(strings = { "/home", "/membership", "/evidence/competencies" })
	void reenrollingIsOfferedInTheWindowOnly(String page) {
		daysLeft(91);
		assertThat(this.founder.get(page).body()).doesNotContain("re-enroll\"");
		this.founder.submit("/membership/re-enroll", organization());
		assertThat(this.year.findRunning(this.member)).isNull();

		daysLeft(90);
		assertThat(this.founder.get(page).body()).contains(BUTTON, "href=\"/membership/re-enroll\"");
	}

	@Test
	@Proves({ "R-151", "R-152", "R-171" })
	void anybodyElseSeesTheStatusAndWhoCanReenrollByName() {
		daysLeft(60);
		Browser colleague = colleague();

		String page = colleague.get("/membership").body();

		assertThat(page).contains("Please turn to: Frida Founder", ">60<").doesNotContain(BUTTON);
		assertThat(colleague.submit("/membership/re-enroll", organization()).statusCode()).isEqualTo(404);
		assertThat(colleague.get("/membership/re-enroll").statusCode()).isEqualTo(404);
	}

	@Test
	@Proves({ "R-150", "D-03" })
	void theLastThirtyDaysAreUrgent() {
		daysLeft(31);
		assertThat(this.founder.get("/membership").body()).contains("There is time until");
		daysLeft(30);
		assertThat(this.founder.get("/membership").body()).contains("Only 30 days are left",
				"loses its benefits after ");
	}

	@Test
	@Proves({ "R-154", "R-156", "R-157", "R-162", "R-165", "R-166" })
	void theStepsLeadToTheNextYear() {
		daysLeft(60);
		String path = begin();

		HttpResponse<String> level = this.founder.get(path);
		assertThat(choice(level, "REGISTERED")).contains("checked").doesNotContain("disabled");
		assertThat(choice(level, "GOLD")).contains("disabled");
		assertThat(this.founder.submit(level, path + "/userTask_chooseLevel", "level", "GOLD").body())
			.contains("are not met on your anniversary");
		send(path, "chooseLevel", "level", "REGISTERED");
		HttpResponse<String> agreement = this.founder.get(path);
		assertThat(agreement.body()).contains("Print");
		sign(path, agreement);
		assertThat(this.founder.get(path).body()).contains("href=\"/organization/profile\"", "Finish re-enrollment");
		assertThat(send(path, "confirmProfile").statusCode()).isEqualTo(422);
		send(path, "confirmProfile", "profileUpToDate", "true");

		assertThat(place(this.founder.get(path))).isEqualTo("/membership");
		assertThat(this.year.status(this.member).phase()).isEqualTo(Phase.ACTIVE);
		assertThat(this.founder.get("/membership").body()).contains("Re-enrolled: the next term runs until");
	}

	/** Without its competency the level is lost. */
	@Test
	@Proves({ "R-156", "R-159", "R-160", "R-172" })
	void whatIsMissingForThePresentLevelStandsOnTopWithLinks(@Autowired Assets assets) {
		this.year.certify(this.member);
		assets.giveUp(this.member, Assets.DEVICES);
		daysLeft(60);

		HttpResponse<String> page = this.founder.get(begin());

		assertThat(page.body()).contains("The requirements of Certified Partner are not met any more",
				"fulfill the following before your anniversary", "href=\"/evidence/competencies\"",
				"go on at a lower level");
		assertThat(page.body().indexOf("not met any more")).isLessThan(page.body().indexOf("<table"));
		assertThat(choice(page, "CERTIFIED")).contains("disabled");
		assertThat(choice(page, "REGISTERED")).contains("checked").doesNotContain("disabled");
	}

	@Test
	@Proves({ "R-007", "R-011" })
	void theNameInTheBarLeadsToTheAccountAndFromThereToTheMembership() {
		assertThat(this.founder.get("/home").body()).containsPattern("<a href=\"/account\">[^<]+</a>");
		assertThat(this.founder.get("/account").body()).contains("href=\"/membership\"");
	}

	@Test
	@Proves({ "R-169", "R-170" })
	void itCanBeLeftAndTakenUpAgainAndRemindsInSevenDays() {
		daysLeft(60);
		String path = begin();
		send(path, "chooseLevel", "level", "REGISTERED");

		HttpResponse<String> left = this.founder.submit(path + "/leave", "_step=userTask_signAgreement&jobTitle=Owner");

		assertThat(place(left)).isEqualTo("/membership");
		assertThat(this.founder.get(path).body()).contains("value=\"Owner\"");
		assertThat(place(this.founder.get("/membership/re-enroll"))).isEqualTo(path);
		this.founder.submit("/membership/remind", organization());
		assertThat(this.year.reenrollment(this.member).remindOn())
			.isEqualTo(this.year.status(this.member).validUntil().minusDays(53));
	}

	/** Not the day that was wished where another one comes first. */
	@ParameterizedTest
	@Proves("R-170")
	@CsvSource({ "63, 56", "5, 0", "-25, -30" })
	void thePageSaysTheDayOnWhichTheReminderGoesOut(int asked, int reminded) {
		daysLeft(asked);
		begin();

		this.founder.submit("/membership/remind", organization());

		assertThat(this.founder.get("/membership").body())
			.contains("You will be reminded on " + DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
				.withLocale(Locale.US)
				.format(this.year.status(this.member).validUntil().minusDays(reminded)) + ".");
	}

	@Test
	@Proves("D-25")
	void aTextThatWasReplacedIsNotSigned() {
		daysLeft(60);
		String path = begin();
		send(path, "chooseLevel", "level", "REGISTERED");

		HttpResponse<String> refused = this.founder.submit(this.founder.get(path), path + "/userTask_signAgreement",
				"agreementDecision", "ACCEPTED", "lastName", "Founder", "firstName", "Frida", "jobTitle", "Owner",
				"agreementVersion", "2001-1", "agreementLanguage", "en", "agreementSha256", "0".repeat(64));

		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(this.year.reenrollment(this.member).signatureId()).isNull();
	}

	@Test
	@Proves("D-22")
	void aLapsedMembershipCanOnlyBeRead() {
		daysLeft(-1);

		for (String page : new String[] { "/organization/profile", "/organization/domains", "/evidence/competencies",
				"/evidence/solutions", "/upgrade" }) {
			assertThat(this.founder.get(page).statusCode()).as(page).isEqualTo(200);
			assertThat(place(this.founder.submit(page, organization()))).as(page).isEqualTo("/membership/read-only");
		}
		assertThat(this.founder.get("/membership/read-only").body()).contains("can only be read",
				"href=\"/membership\"");
		assertThat(this.founder.get("/home").body()).contains("Lapsed", BUTTON).doesNotContain(">Upgrade now<");
		assertThat(this.founder.get("/upgrade").body()).contains("The membership of your organization has ended");
		assertThat(place(this.founder.submit("/membership/time-zone", organization() + "&zone=Pacific/Pago_Pago")))
			.isEqualTo("/membership/read-only");
		assertThat(begin()).startsWith("/wizard/");
		assertThat(this.founder.submit("/individual/profile", "firstName=Ada").statusCode()).isNotEqualTo(303);
	}

	@Test
	@Proves("D-02")
	void theDaysAreCountedWhereTheOrganizationIs(@Autowired OrganizationDay days) {
		this.founder.submit("/membership/time-zone", organization() + "&zone=Asia/Tokyo");
		assertThat(days.zone(this.member.organization().id()).getId()).isEqualTo("Asia/Tokyo");

		this.founder.submit("/membership/time-zone", organization() + "&zone=Mars/Base");
		assertThat(days.zone(this.member.organization().id()).getId()).isEqualTo("Asia/Tokyo");
		assertThat(colleague().submit("/membership/time-zone", organization() + "&zone=UTC").statusCode())
			.isEqualTo(404);
	}

	/** A session does not outlive so many days. */
	private void daysLeft(int days) {
		this.year.daysLeft(this.member, days);
		this.founder = this.people.signedIn(this.port, this.member.address());
	}

	private String begin() {
		return place(this.founder.submit("/membership/re-enroll", organization()));
	}

	private Browser colleague() {
		String address = "colleague@" + this.member.domain();
		this.associations.associate(this.member.organization().id(), this.people.person(address),
				new IndividualProfile("Carl", "Colleague", address, null, null, null, false));
		return this.people.signedIn(this.port, address);
	}

	private HttpResponse<String> send(String path, String step, String... fields) {
		return this.founder.submit(this.founder.get(path), path + "/userTask_" + step, fields);
	}

	private void sign(String path, HttpResponse<String> page) {
		this.founder.submit(page, path + "/userTask_signAgreement", "agreementDecision", "ACCEPTED", "lastName",
				"Founder", "firstName", "Frida", "jobTitle", "Owner", "agreementVersion",
				hidden(page, "agreementVersion"), "agreementLanguage", hidden(page, "agreementLanguage"),
				"agreementSha256", hidden(page, "agreementSha256"));
	}

	private String organization() {
		return "organization=" + this.member.organization().id();
	}

	private static String hidden(HttpResponse<String> page, String name) {
		return first("name=\"" + name + "\" value=\"([^\"]*)\"", page);
	}

	/** The tag of one choice. */
	private static String choice(HttpResponse<String> page, String level) {
		return first("(<input type=\"radio\"[^>]*value=\"" + level + "\"[^>]*>)", page);
	}

	private static String first(String pattern, HttpResponse<String> page) {
		Matcher found = Pattern.compile(pattern).matcher(page.body());
		assertThat(found.find()).as(pattern).isTrue();
		return found.group(1);
	}

	private static String place(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").map(URI::create).map(URI::getPath).orElse("");
	}

}
