package org.partnercenter.enrollment;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.agreement.Agreements;
import org.partnercenter.agreement.Signature;
import org.partnercenter.membership.Memberships;
import org.partnercenter.partner.Organization;
import org.partnercenter.testing.Engine;
import org.partnercenter.testing.Members;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A signature is dated as the membership that it begins. */
@PartnerCenterTest
class SigningDayTests {

	@Autowired
	EnrollmentProcess process;

	@Autowired
	Engine engine;

	@Autowired
	Members members;

	@Autowired
	org.partnercenter.partner.People associations;

	@Autowired
	Agreements agreements;

	@Autowired
	Memberships memberships;

	@Autowired
	People people;

	/** In Auckland it is tomorrow already, in the United States still yesterday. */
	@ParameterizedTest
	@CsvSource({ "NZ, 13:30, 1, UTC\\+1[23]:00", "US, 06:30, -1, UTC-\\d\\d:00", "GB, 12:00, 0, UTC\\+0[01]:00" })
	@Proves({ "D-02", "D-25" })
	void theSignatureAndTheMembershipBearTheSameDay(String country, LocalTime utc, int days, String zone,
			@LocalServerPort int port) {
		OffsetDateTime now = ClockUtil.getCurrentTime().toInstant().atOffset(ZoneOffset.UTC).plusDays(1).with(utc);
		ClockUtil.setCurrentTime(Date.from(now.toInstant()));
		String address = "founder@" + Unique.domain();

		Organization organization = enroll(country, address);

		Signature signature = this.agreements.latest(organization.id()).orElseThrow();
		String day = now.toLocalDate().plusDays(days).toString();
		assertThat(this.memberships.find(organization.id()).orElseThrow().enrolledOn()).hasToString(day);
		assertThat(signature.at()).isBetween(now.toInstant(), now.toInstant().plusSeconds(300));
		assertThat(this.people.signedIn(port, address).get("/agreement/" + signature.id()).body())
			.containsPattern("<dd>" + day + " \\d\\d:\\d\\d:\\d\\d " + zone + "</dd>");
	}

	private Organization enroll(String country, String address) {
		String founder = this.people.person(address);
		String instance = this.process.begin(founder, null, Map.of());
		Map<String, Object> contact = new HashMap<>(Members.contact(Unique.company()));
		contact.put("country", country);
		this.engine.complete(instance, founder, contact);
		this.engine.complete(instance, founder, this.members.signature());
		this.engine.complete(instance, founder, Members.individualProfile(address));
		this.engine.complete(instance, founder, Members.ORGANIZATION_PROFILE);
		return this.associations.organizationsOf(founder).get(0);
	}

}
