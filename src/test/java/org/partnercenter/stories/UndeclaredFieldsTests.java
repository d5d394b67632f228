package org.partnercenter.stories;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.membership.Memberships;
import org.partnercenter.partner.Claim;
import org.partnercenter.partner.ClaimState;
import org.partnercenter.partner.ContactRole;
import org.partnercenter.partner.DomainClaims;
import org.partnercenter.partner.HeldRole;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Roles;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.Members.Member;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fields that a page of the portal does not have, sent with it (T-Z03). The engine's REST
 * answers 400 to them, because programs talk to it; a form of a page is sent by a
 * browser, which adds names of its own (of buttons, of extensions that fill in forms), so
 * here they are ignored: pages read the fields that they have drawn, by name, and nothing
 * binds a request to a record. What was ignored stands nowhere in the database.
 */
@PartnerCenterTest
class UndeclaredFieldsTests {

	/** So that it can be told from everything else in the database. */
	private final String smuggled = "smuggled" + Unique.word();

	private final String[] extras = Stream
		.of("id", "organizationId", "organization_id", "accountId", "level", "partnerLevel", "status", "standing",
				"fee", "price", "expiry", "endsOn", "verified", "proven", "approved", "mcpId", "staff",
				"partnerProgramId", "enrollmentId", "draft:enrollment-provide-contact", "showCase")
		.flatMap(name -> Stream.of(name, this.smuggled))
		.toArray(String[]::new);

	@LocalServerPort
	int port;

	@Autowired
	People people;

	@Autowired
	org.partnercenter.partner.People associations;

	@Autowired
	JdbcTemplate database;

	private String address;

	private Browser browser;

	@BeforeEach
	void somebody() {
		this.address = "founder@" + Unique.domain();
		this.browser = this.people.signedIn(this.port, this.address);
	}

	@Test
	@Proves("R-016")
	void changeNothingInAnEnrollment(@Autowired Memberships memberships) {
		String begun = this.browser.postForm("/enrollment/begin", form());
		Walk walk = Walk.at(this.browser, begun);
		String company = Unique.company();
		walk.send("provideContact", with("legalName", company, "country", "US", "street", "1 Main Street", "city",
				"Redmond", "phone", "+1 425 555 0100"));
		HttpResponse<String> agreement = walk.page();
		walk.send(agreement, "signAgreement",
				with("agreementDecision", "ACCEPTED", "lastName", "Founder", "firstName", "Frida", "jobTitle", "Owner",
						"agreementVersion", Walk.hidden(agreement, "agreementVersion"), "agreementLanguage",
						Walk.hidden(agreement, "agreementLanguage"), "agreementSha256",
						Walk.hidden(agreement, "agreementSha256")));
		walk.send("completeIndividualProfile",
				with("firstName", "Frida", "lastName", "Founder", "workEmail", this.address));
		walk.send("completeOrganizationProfile", with("businessFocus", "SERVICES", "services", "CONSULTING",
				"customers", "SMALL", "technologies", "CLOUD"));

		Organization enrolled = this.associations.organizationsOf(this.people.person(this.address)).get(0);
		assertThat(enrolled.legalName()).isEqualTo(company);
		assertThat(enrolled.partnerProgramId()).matches("\\d{8}");
		assertThat(memberships.find(enrolled.id()).orElseThrow().level()).isEqualTo("REGISTERED");
		nothingWasKept();
	}

	@Test
	@Proves("D-17")
	void proveNoDomainAndGiveNoRole(@Autowired Members members, @Autowired DomainClaims claims,
			@Autowired Roles roles) {
		Member member = members.enroll();
		UUID organization = member.organization().id();
		members.join(member, this.address);
		Browser founder = this.people.signedIn(this.port, member.address());
		String domain = Unique.domain();
		String about = "organization=" + organization;

		founder.submit("/organization/domains", about + "&domain=" + domain + "&" + form());
		assertThat(this.browser
			.submit("/individual/profile",
					about + "&firstName=Carla&lastName=Colleague&email=" + this.address + "&workEmail=" + this.address
							+ "&role=global-administrator&" + form())
			.statusCode()).isIn(200, 302);

		assertThat(claims.of(organization)).filteredOn(claim -> claim.domain().equals(domain))
			.extracting(Claim::state)
			.containsExactly(ClaimState.UNPROVEN);
		assertThat(roles.of(organization, this.people.person(this.address))).isEmpty();
		assertThat(roles.of(organization, member.founder())).extracting(HeldRole::role)
			.contains(ContactRole.GLOBAL_ADMINISTRATOR);
		nothingWasKept();
	}

	/** There, a legal name is more likely meant than ignored (R-031). */
	@Test
	@Proves("R-031")
	void thatTheProfileOfAnOrganizationShowsButNeverChangesAreRefused(@Autowired Members members) {
		Member member = members.enroll();
		Browser founder = this.people.signedIn(this.port, member.address());

		for (String fixed : List.of("legalName", "country")) {
			assertThat(founder
				.submit("/organization/profile",
						"organization=" + member.organization().id() + "&city=Tacoma&" + fixed + "=Mine")
				.statusCode()).as(fixed).isEqualTo(400);
		}
		assertThat(founder.get("/organization/profile").body()).doesNotContain("Tacoma");
	}

	private String[] with(String... fields) {
		return Stream.concat(Stream.of(fields), Stream.of(this.extras)).toArray(String[]::new);
	}

	private String form() {
		StringBuilder form = new StringBuilder();
		for (int i = 0; i < this.extras.length; i += 2) {
			form.append('&').append(this.extras[i].replace(":", "%3A")).append('=').append(this.extras[i + 1]);
		}
		return form.substring(1);
	}

	/** In no text of any table. */
	private void nothingWasKept() {
		List<Map<String, Object>> columns = this.database.queryForList("""
				select c.table_name t, c.column_name c from information_schema.columns c
				join information_schema.tables t on t.table_name = c.table_name and t.table_schema = c.table_schema
				where c.table_schema = 'PUBLIC' and t.table_type = 'BASE TABLE'
				and c.data_type like 'CHARACTER%'""");
		assertThat(columns).hasSizeGreaterThan(100);
		assertThat(columns).allSatisfy(column -> assertThat(this.database.queryForObject(
				"select count(*) from \"%s\" where \"%s\" like ?".formatted(column.get("T"), column.get("C")),
				Long.class, "%" + this.smuggled + "%"))
			.as(column.toString())
			.isZero());
	}

}
