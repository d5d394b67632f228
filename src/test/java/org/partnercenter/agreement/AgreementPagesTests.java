package org.partnercenter.agreement;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.partner.IndividualProfile;
import org.partnercenter.partner.NewOrganization;
import org.partnercenter.partner.OrganizationProfile;
import org.partnercenter.partner.Organizations;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class AgreementPagesTests {

	@LocalServerPort
	int port;

	@Autowired
	Agreements agreements;

	@Autowired
	Organizations organizations;

	@Autowired
	People people;

	@Autowired
	ITemplateEngine templates;

	private final String ada = "ada@" + Unique.domain();

	private final String company = Unique.company();

	private Signature signature;

	@BeforeEach
	void sign() throws Exception {
		String account = this.people.person(this.ada);
		UUID organization = enroll(this.ada, this.company);
		AgreementText text = this.agreements.current(Locale.GERMAN);
		this.signature = this.agreements.sign(new SignedBy(account, organization, "Byron <i>", "Ada", "Director"),
				text.version(), "de", text.sha256());
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de" })
	@Proves("R-032")
	void theAgreementInForceIsShownCompleteAndExact(String language) {
		AgreementText text = this.agreements.current(Locale.forLanguageTag(language));

		String page = signedIn(this.ada).get("/agreement/current?language=" + language).body();

		assertThat(page).contains(text.html(), text.sha256());
	}

	@Test
	void whoeverIsStillEnrollingCanPrintIt() {
		assertThat(signedIn("new@" + Unique.domain()).get("/agreement/current").statusCode()).isEqualTo(200);
	}

	@Test
	@Proves("R-032")
	void theWizardShowsTheWholeTextInARegionThatScrollsByKeyboardWithAPrintLink() {
		AgreementText text = this.agreements.current(Locale.ENGLISH);

		String page = this.templates.process("agreement/text", Set.of("agreement"), webContext(text));

		assertThat(page).contains("tabindex=\"0\"", "role=\"region\"", text.html(),
				"href=\"/agreement/current?language=en\"");
	}

	@Test
	@Proves("R-196")
	void theSignedTextIsShownToThePeopleOfTheOrganization() {
		String page = signedIn(this.ada).get("/agreement/" + this.signature.id()).body();

		assertThat(page).contains(this.agreements.textOf(this.signature).html(), this.signature.sha256(), this.company,
				"Byron &lt;i&gt;", "Director");
	}

	@Test
	void bothPagesFitEverybody(Visitor member) {
		member.signsIn(this.ada, People.PASSWORD);

		member.open("/agreement/current");
		member.sees("Partner Program Agreement");
		member.isWellServed("agreement-current");
		member.open("/agreement/" + this.signature.id());
		member.sees("Agreement signed by " + this.company);
		member.isWellServed("agreement-signed");
	}

	@Test
	void theCopyIsAPdf() {
		HttpResponse<String> pdf = signedIn(this.ada).get("/agreement/" + this.signature.id() + "/pdf");

		assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
		assertThat(pdf.headers().firstValue("Content-Disposition")).get().asString().startsWith("attachment");
		assertThat(pdf.body()).startsWith("%PDF-");
	}

	@Test
	void somebodyElsesAgreementLooksLikeNone() throws Exception {
		String eve = "eve@" + Unique.domain();
		enroll(eve, Unique.company());
		Browser stranger = signedIn(eve);

		assertThat(stranger.get("/agreement/" + this.signature.id()).statusCode()).isEqualTo(404);
		assertThat(stranger.get("/agreement/" + this.signature.id() + "/pdf").statusCode()).isEqualTo(404);
		assertThat(stranger.get("/agreement/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
		assertThat(stranger.get("/agreement/nonsense").statusCode()).isEqualTo(404);
	}

	@Test
	void staffMayReadWhatAnOrganizationSigned() {
		Browser clerk = this.people.signedInStaff(this.port, StaffGroups.REGIONAL_SERVICE_CENTER);

		assertThat(clerk.get("/agreement/" + this.signature.id()).body()).contains(this.signature.sha256());
	}

	@Test
	void staffWhomItDoesNotConcernSeesNoSignature() {
		for (String group : List.of(StaffGroups.FINANCE, StaffGroups.PROCESS_OWNERS)) {
			Browser other = this.people.signedInStaff(this.port, group);
			assertThat(other.get("/agreement/" + this.signature.id()).statusCode()).isEqualTo(404);
		}
	}

	@Test
	void aVisitorSeesNothing() {
		assertThat(new Browser(this.port).get("/agreement/" + this.signature.id()).body()).doesNotContain(this.company);
		assertThat(new Browser(this.port).get("/agreement/current").statusCode()).isNotEqualTo(200);
	}

	private UUID enroll(String email, String company) throws Exception {
		NewOrganization told = new NewOrganization(company, null, "US", null, "Seattle", "1 Main Street", "98101",
				"+1 206 555 0100", null, OrganizationProfile.EMPTY);
		IndividualProfile founder = new IndividualProfile("Ada", "Byron", email, null, "Director", null, false);
		return this.organizations.enroll(null, told, this.people.person(email), founder).id();
	}

	private static IContext webContext(AgreementText text) {
		MockServletContext server = new MockServletContext();
		IWebExchange exchange = JakartaServletWebApplication.buildApplication(server)
			.buildExchange(new MockHttpServletRequest(server), new MockHttpServletResponse());
		return new WebContext(exchange, Locale.ENGLISH, Map.of("text", text));
	}

	private Browser signedIn(String email) {
		return this.people.signedIn(this.port, email);
	}

}
