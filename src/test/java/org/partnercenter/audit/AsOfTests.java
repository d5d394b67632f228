package org.partnercenter.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.partner.ContactRole;
import org.partnercenter.partner.HeldRole;
import org.partnercenter.partner.LegalNames;
import org.partnercenter.partner.Locations;
import org.partnercenter.partner.OrganizationDetails;
import org.partnercenter.partner.OrganizationProfiles;
import org.partnercenter.partner.Roles;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Recorded;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A company enrolls, rises 20 days later, and gives a role 40 days later. */
@PartnerCenterTest
class AsOfTests {

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext product;

	@Autowired
	AsOf asOf;

	@Autowired
	Roles roles;

	@Autowired
	Locations locations;

	@Autowired
	People people;

	@Autowired
	Members members;

	private AuditedCompany company;

	private LocalDate enrolled;

	private String colleague;

	@BeforeEach
	void threeMonths() {
		this.company = new AuditedCompany(this.product, this.port);
		this.enrolled = LocalDate.now(java.time.ZoneOffset.UTC);
		pass(20);
		this.company.pays(this.company.meets());
		pass(20);
		String address = "colleague@" + this.company.member.domain();
		this.members.join(this.company.member, address);
		this.colleague = this.people.person(address);
		this.roles.give(sales(), this.company.member.founder());
	}

	@Test
	void theLevelIsTheOneThatWasHeldThen() {
		assertThat(after(-2).membership().state()).isEqualTo("NEVER");
		assertThat(after(5).membership().level()).isEqualTo("REGISTERED");
		assertThat(after(25).membership().level()).isEqualTo("CERTIFIED");
		assertThat(after(25).membership().validUntil()).isAfter(this.enrolled.plusDays(360));
		assertThat(after(25).membership().record()).isNotNull();
	}

	@Test
	void pointsAreThoseOfTheJudgementThatWasKeptThen() {
		assertThat(after(5).points()).isNull();
		PointsThen.Judged judged = after(25).points();
		assertThat(judged.kept().judgement().total()).isEqualTo(50);
		assertThat(judged.confirmed()).isTrue();
		assertThat(judged.today().total()).isEqualTo(50);
		assertThat(judged.pieces()).isNotEmpty().allMatch(piece -> piece.then() == piece.today());
	}

	@Test
	void rolesAreThoseThatWereHeldThen() {
		assertThat(after(25).roles()).extracting(RolesThen.Role::role)
			.containsExactly("primary-program-contact", "global-administrator");
		assertThat(after(45).roles()).extracting(RolesThen.Role::account).contains(this.colleague);
		this.roles.take(sales(), this.company.member.founder());
		assertThat(after(45).roles()).extracting(RolesThen.Role::account).doesNotContain(this.colleague);
		assertThat(after(39).places().open()).extracting(PlacesThen.Place::headquarters).containsExactly(true);
	}

	@Test
	void nameAndAddressAreThoseOfThatDay(@Autowired OrganizationProfiles profiles) {
		UUID id = this.company.id();
		assertThat(
				profiles.change(id,
						new OrganizationDetails("Tacoma Trading", "WA", "Tacoma", "2 Side Street", "98402",
								"+1 253 555 0100", null),
						profiles.answers(id), this.company.member.founder()))
			.isEmpty();

		assertThat(after(-2).company().state()).isEqualTo("NONE");
		assertThat(after(39).company().parts()).containsEntry("city", "Redmond")
			.containsEntry("street", "1 Main Street");
		assertThat(after(39).company().displayName()).isEqualTo(this.company.member.organization().legalName());
		assertThat(after(41).company().parts()).containsEntry("city", "Tacoma")
			.containsEntry("street", "2 Side Street")
			.containsEntry("country", "US");
		assertThat(after(41).company().displayName()).isEqualTo("Tacoma Trading");
		assertThat(after(41).company().record()).isNotEqualTo(after(39).company().record());
		String page = this.people.signedInStaff(this.port, "auditors")
			.get("/audit/organizations/" + id + "?day=" + this.enrolled.plusDays(39))
			.body();
		assertThat(page).contains("1 Main Street", "Redmond").doesNotContain("2 Side Street");
	}

	@Test
	@Proves("R-031")
	void theLegalNameIsTheOneOfThatDay(@Autowired LegalNames names) {
		String before = this.company.member.organization().legalName();
		String now = Unique.company();
		names.change(this.company.id(), now, "0".repeat(64), "As in the register", "staff-clerk");

		assertThat(after(39).company().parts()).containsEntry("name", before);
		assertThat(after(41).company().parts()).containsEntry("name", now).containsEntry("city", "Redmond");
		assertThat(after(41).company().state()).isEqualTo("RECORDED");
	}

	/** Facts of older releases do not say them. */
	@Test
	void whatIsNotRecordedIsSaidToBeUnknown() {
		Instant moment = Instant.parse("2026-06-01T00:00:00Z");
		Recorded enrolled = fact("organization.enrolled", moment.minusSeconds(9));

		assertThat(CompanyThen.of(List.of(enrolled), moment).state()).isEqualTo("UNCHANGED");
		assertThat(CompanyThen.of(List.of(enrolled, fact("organization.changed", moment)), moment).state())
			.isEqualTo("UNKNOWN");
	}

	private static Recorded fact(String action, Instant at) {
		return new Recorded(1, at, action, "p-ada", "founder", null, null, "organization", "x", null, Map.of(), null,
				null, null, null, null, null);
	}

	@Test
	void agreementAndOrdersAreThoseOfThatDay() {
		assertThat(after(-2).signed()).isNull();
		assertThat(after(5).signed().kind()).isEqualTo(Kind.SIGNATURE);
		assertThat(after(5).orders()).isEmpty();
		OrdersThen.Bought bought = after(25).orders().get(0);
		assertThat(bought.state()).isEqualTo("settled");
		assertThat(bought.paid()).isEqualTo(bought.order().gross());
	}

	private AsOf.Then after(int days) {
		return this.asOf.of(this.company.member.organization(), this.enrolled.plusDays(days));
	}

	private HeldRole sales() {
		return new HeldRole(this.company.id(), this.locations.headquarters(this.company.id()).id(), this.colleague,
				ContactRole.SALES_CONTACT);
	}

	private static void pass(int days) {
		Instant next = ClockUtil.getCurrentTime().toInstant().plus(days, ChronoUnit.DAYS);
		ClockUtil.setCurrentTime(Date.from(next));
	}

}
